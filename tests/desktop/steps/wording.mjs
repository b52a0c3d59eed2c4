// The next version of what is said (ux.md 4.17).

/** The supervisor writes the next version of a text: both languages, a draft, what it asks of the room, and in force. */
export async function nextWording(world) {
  const { window, look } = world;
  const before = await window.text('[data-wording="consent/ngo"][data-version="1"] .text');
  await window.click('[data-next="consent/ngo"]');
  await window.see('[data-wording-editor="consent/ngo"]');
  await window.type('#wording-say-en', ' ');
  await window.type('#wording-say-mn', 'Хүүхдэд туслах байгууллага зарим зүйлийг мэдэж болно.');
  await window.click('[data-act="keep-wording"]');
  await window.see('[data-draft="yes"]');
  await window.click('[data-act="weigh-wording"]');
  await window.see('#wording-say-en-err');
  await world.look.everyWay('wording-editor');
  await window.type('#wording-say-en', 'A group that helps children may learn some things.');
  const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toLocaleDateString('sv', { timeZone: 'Asia/Ulaanbaatar' });
  await window.type('#wording-from', tomorrow.replaceAll('-', '.'));
  await window.type('#wording-reason', 'Хуульчийн зөвлөснөөр засав.');
  await window.click('[data-act="weigh-wording"]');
  await window.see('[data-wording-cases]');
  await look.at('wording-confirm');
  await window.click('[data-act="issue-wording"]');
  await window.see('[data-wording-done="2"]');
  await window.see('[data-wording="consent/ngo"][data-version="2"]');
  await window.click('[data-wording="consent/ngo"][data-version="1"] summary');
  if ((await window.text('[data-wording="consent/ngo"][data-version="1"] .text')) !== before)
    throw new Error('a version in force was altered');
}
