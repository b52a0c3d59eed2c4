// The case officer: an order of which the child hears, consent taken back by its button, whoever has a bundle is told on paper,
// and a bundle that had left before.

import path from 'node:path';
import { ask } from '../../ask.mjs';
import { chosen, clock, day, inSight, openCase, refused, says, word } from './hands.mjs';

/** More waits than five sentences hold: the rest comes at one press, and each says whose it is. */
async function moreWaits(world) {
  const { window, look } = world;
  await window.click('[data-menu="today"]');
  await window.see('[data-act="more-waiting"]');
  await look.at('today-more-waiting');
  await window.click('[data-act="more-waiting"]');
  await window.gone('[data-act="more-waiting"]');
  const lines = await window.run('return [...document.querySelectorAll("[data-waiting]")].map((e) => e.innerText)');
  if (lines.length < 6 || new Set(lines).size !== lines.length) throw new Error(`there waits ${lines.join('; ')}`);
}

/** A bundle whose writing was cut off: somebody looked on the stick, and nothing is there. */
async function unfinished(world) {
  const { window, look } = world;
  await window.click('[data-menu="export"]');
  await says(world, '[data-unfinished]', path.basename(world.unfinished));
  await look.at('export-unfinished');
  await window.click('[data-act="forget-unfinished"]');
  await window.gone('[data-unfinished]');
  await window.click('input[name="export-case"]');
  await window.click('[data-act="next"]');
  await window.see('#export-purpose');
  await window.click('[data-act="back"]');
  await window.see('input[name="export-case"]');
}

/** A court asks, and the child does not know of it yet; then somebody tells it, and not before there was an order. */
async function told(world) {
  const { window, look, who, cases } = world;
  const { people } = await ask(world, 'people', {});
  const { recipients } = await ask(world, 'recipients', {});
  await ask(world, 'record_order', {
    case: cases.refusal,
    recipient: recipients.find((one) => one.kind === 'ngo').id,
    body: 'Жишээ дүүргийн шүүх',
    number: '2026/231',
    date: day(-1).replaceAll('.', '-'),
    parts: ['consent_record'],
    child_told: 'no',
    child_told_note: 'Хүүхэд өвчтэй байна',
    supervisor: people.find((one) => one.role === 'supervisor').id,
    passphrase: who.supervisor.passphrase,
  });
  await openCase(world, cases.refusal, 'consent');
  const line = '[data-order="in-force"]';
  await window.see(`${line}[data-told="no"]`);
  await look.at('case-order-untold');
  await window.click(`${line} [data-act="order-tell"]`);
  await window.type('#order-later-by', 'Б.С.');
  await window.type('#order-later-at', `${day(-3)} 10:40`);
  await window.click('[data-act="confirm-order-told"]');
  await refused(world, 'order-later-at');
  await look.at('case-order-tell');
  await window.type('#order-later-at', clock().slice(0, 5));
  await window.choose('#order-later-how', 'pictures');
  await window.choose('#order-later-said', 'not_wanted');
  await window.click('[data-act="confirm-order-told"]');
  await window.gone('dialog[open]');
  await says(world, `${line}[data-told="yes"]`, 'Б.С.', word('told-how-pictures'), word('told-said-not-wanted'));
  await inSight(world, '[data-orders]');
  await look.at('case-order-told');
}

/** Read and sealed, as the wizard does: six bundles of two children. Gives the second after the last. */
async function seal(world) {
  const { cases, stick } = world;
  const { recipients } = await ask(world, 'recipients', {});
  for (const [of, kinds] of Object.entries({
    refusal: ['prosecutor', 'doctor', 'police'],
    order: ['prosecutor', 'doctor', 'ngo'],
  }))
    for (const kind of kinds) {
      const recipient = recipients.find((one) => one.kind === kind).id;
      const asked = { case: cases[of], recipient, take_away: [], purpose: 'Мөрдөн шалгахад', reference: '' };
      const { seen_seq, preview } = await ask(world, 'preview_bundle', asked);
      await ask(world, 'seal_bundle', { ...asked, request: crypto.randomUUID(), folder: stick, seen_seq, preview });
    }
  // A time is said to the second; the last sealing was within this one.
  await new Promise((resolve) => setTimeout(resolve, 1000 - (Date.now() % 1000)));
  return clock();
}

/** The child takes its word back for the prosecutor, who has one bundle, and another lies here. */
async function withdrawn(world) {
  const { window, look, cases } = world;
  await openCase(world, cases.refusal, 'consent');
  await window.click('[data-act="withdraw"]');
  await window.click('input[name="withdraw-by"][value="child"]');
  const label = word('purpose-prosecutor');
  await window.run(
    'const box = [...document.querySelectorAll("dialog .purposes label")].find((e) => e.textContent.trim() === arguments[0]); box.querySelector("input").click()',
    label,
  );
  await window.see('[data-effect="1"]');
  await look.at('consent-withdraw-officer');
  await window.click('[data-act="confirm-withdraw"]');
  await window.gone('dialog[open]');
  await window.see('tr[data-purpose="prosecutor"][data-child="withdrawn"]');
}

/** Whoever has it is told on paper; a file that was begun is left again. */
async function noticeGiven(world) {
  const { window, look, stick } = world;
  const line = '[data-notice-for="prosecutor"]';
  await window.click(`${line} [data-act="write-notice"]`);
  await chosen(world, stick);
  await window.click('[data-act="pick-folder"]');
  await window.see('[data-stick="yes"]');
  const folder = await window.run('return document.querySelector("#export-folder").value');
  if (folder !== stick) throw new Error(`chosen was ${stick}, and there stands ${folder}`);
  await window.click('[data-act="close-notice"]');
  await window.gone('dialog[open]');
  await window.click(`${line} [data-act="notice-given"]`);
  await window.click('[data-act="confirm-notice-given"]');
  await refused(world, 'handover-name');
  await look.at('consent-notice-given');
  await window.type('#handover-name', 'Н. Гантөмөр');
  await window.type('#handover-position', 'прокурор');
  await window.click('[data-act="confirm-notice-given"]');
  await window.gone('dialog[open]');
  await says(world, `${line}[data-state="paper"]`, 'Н. Гантөмөр', word('consent-notice-on-paper'));
  await window.see('[data-open-notices="0"]');
  await inSight(world, '[data-notices]');
  await look.at('consent-notice-on-paper');
}

/** What had left before is entered late: with its time, and with the number of a paper. */
async function leftBefore(world, at) {
  const { window, look } = world;
  await window.click('[data-menu="today"]');
  await window.click('[data-waiting="bundle-stays"]');
  const card = '[data-sealed="prosecutor"]:not([data-status="handed_over"])';
  await window.see(`${card} [data-stays]`);
  await look.at('export-6-stays');
  await window.click(`${card} [data-act="left-before"]`);
  await window.see('[data-left-before]');
  await window.type('#handover-name', 'Н. Гантөмөр');
  await window.type('#handover-position', 'прокурор');
  await window.click('[data-act="confirm-hand-over"]');
  await refused(world, 'handover-at');
  await look.at('export-6-left-before');
  await window.type('#handover-at', `${day()} ${at}`);
  await window.click('[data-act="confirm-hand-over"]');
  await refused(world, 'handover-paper');
  await window.type('#handover-paper', 'Х-31');
  await window.click('[data-act="receipt-before"]');
  await window.see('[data-paper="receipt"]');
  await says(world, '.sheets', 'Н. Гантөмөр', 'Х-31');
  await look.at('paper-receipt-before');
  await window.click('[data-act="close-paper"]');
  await window.gone('.paper-view');
  await window.click('[data-act="confirm-hand-over"]');
  await window.see('[data-late]');
  await inSight(world, '[data-late]');
  await look.at('export-6-left-late');
  await window.click('[data-act="to-journal"]');
  await window.see('.entry[data-act-name="case.bundle_handed_over"]');
}

export async function officer(world) {
  await unfinished(world);
  await told(world);
  const at = await seal(world);
  await moreWaits(world);
  await withdrawn(world);
  await noticeGiven(world);
  await leftBefore(world, at);
  return ['case.order_told', 'case.consent_withdrawn', 'case.notice_handed_over', 'case.bundle_handed_over'];
}
