// The clock was set back (ux.md section 3): Today says so, and the supervisor says with a reason that it was wrong. No test
// may set the clock of the computer, so the answers are changed on their way to the page; what the dialog asks is real.

import { beside } from '../words.mjs';
import { Key } from '../window.mjs';

const newest = '2099-01-02';

/** Whatever is asked by these names is answered with something more, or with a refusal. */
const answers = `
  const [newest, refusal] = arguments;
  window.realFetch ??= window.fetch;
  window.fetch = async (address, more) => {
    const said = (text, is) =>
      new Response(JSON.stringify(text), { headers: { 'content-type': 'application/json', 'Tauri-Response': is } });
    if (refusal && String(address).includes('clock_was_wrong')) return said(refusal, 'error');
    const answer = await window.realFetch(address, more);
    if (!/[C|]today$/.test(String(address))) return answer;
    return said({ ...(await answer.json()), clock_behind: newest }, 'ok');
  };
`;

export async function clockBehind(world) {
  const { window, look, language } = world;
  const shown = newest.replaceAll('-', '.');
  await window.click('[data-menu="settings"]');
  await window.run(answers, newest, null);
  await window.click('[data-menu="today"]');
  await window.see('[data-act="clock-was-wrong"]');
  await window.click('[data-act="clock-was-wrong"]');
  await window.see('#clock-reason');
  const text = await window.text('dialog[open]');
  if (!text.includes(shown)) throw new Error(`the dialog does not say to which day the journal goes: ${text}`);
  await look.at('today-clock-wrong');
  await look.atSmall('today-clock-wrong');
  await window.press(Key.ESCAPE);
  await window.gone('#clock-reason');
  // What this computer really says: its clock is not behind, and the form stays.
  await window.click('[data-act="clock-was-wrong"]');
  await window.see('#clock-reason');
  await window.type('#clock-reason', world.who.reason);
  await window.click('[data-act="confirm-clock-was-wrong"]');
  await window.see('dialog [data-failure="clock-not-behind"]');
  // A reason that is none is said beside its field.
  const short = { kind: 'invalid', code: 'reason-too-short', field: 'reason', args: { least: '10' }, incident: '' };
  await window.run(answers, newest, short);
  await window.click('[data-act="confirm-clock-was-wrong"]');
  await window.see('#clock-reason-err');
  const said = await window.text('#clock-reason-err');
  const wanted = beside(language, 'reason-too-short', { least: 10 });
  if (said !== wanted) throw new Error(`a reason that is too short says “${said}”, not “${wanted}”`);
  await window.run('window.fetch = window.realFetch');
  await window.press(Key.ESCAPE);
  await window.gone('#clock-reason');
  await window.click('[data-menu="settings"]');
  await window.click('[data-menu="today"]');
  await window.gone('[data-act="clock-was-wrong"]');
}
