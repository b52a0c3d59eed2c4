// Begun anew: a conversation of consent with a child who cannot answer, a draft that is forgotten, a bundle that is taken
// back before it went anywhere.

import { readdirSync } from 'node:fs';
import { answerAll } from './interview.mjs';
import { lock, unlock } from './setup.mjs';

/** They talk once more: a new version, in which the child cannot answer, and why is written down. */
export async function talkAgain(world) {
  const { window, look, who } = world;
  await window.click('[data-menu="cases"]');
  await window.click('[data-act="open-case"]');
  await window.click('[data-tab="consent"]');
  await window.see('[data-confirmed="yes"]');
  await window.click('[data-act="talk-again"]');
  await window.see('[data-act="name-decider"]');
  await look.at('consent-again-decider');
  await window.click('input[name="implicated"][value="no"]');
  await window.click('[data-act="name-decider"]');
  await window.see('[data-answer="yes"]');
  await answerAll(world, 'guardian', []);
  await window.click('[data-step="child"]');
  await window.click('[data-act="read-aloud"]');
  await window.click('[data-act="child-cannot-open"]');
  await window.see('#consent-cannot');
  await window.click('[data-act="child-cannot"]');
  await window.see('#consent-cannot-err');
  await window.type('#consent-cannot', 'Асуултыг ойлгохгүй байна');
  await look.whole('consent-child-cannot');
  await window.click('[data-act="child-cannot"]');
  await window.see('#consent-pin');
  await window.click('.sheet .check input');
  await window.type('#consent-paper', '8');
  await window.type('#consent-pin', who.interviewer.pin);
  await look.at('consent-again-confirm');
  await window.click('[data-act="confirm"]');
  await window.see('[data-confirmed="yes"]');
  await look.at('consent-again-confirmed');
}

/** As far as the parts that may leave, for one recipient. */
async function toParts({ window }, kind) {
  await window.click('[data-menu="export"]');
  await window.click('input[name="export-case"]');
  await window.click('[data-act="next"]');
  await window.click(`[data-recipient="${kind}"] input`);
  await window.type('#export-purpose', 'Хэргийн материал');
  await window.click('[data-act="next"]');
  await window.see(`td[data-kind="${kind}"]`);
}

/** Of a child who could not answer nothing leaves. A draft is forgotten when somebody says so; nothing of it comes back. */
export async function draft(world) {
  const { window, look, who } = world;
  await unlock(world, who.case_officer, 'case_officer');
  await toParts(world, 'police');
  await window.see('td[data-kind="police"][data-goes="no"][data-reason="child-cannot-answer"]');
  await look.at('export-child-cannot');
  await window.session.sleep(1500);
  await lock(world);
  await unlock(world, who.case_officer, 'case_officer');
  await window.click('[data-menu="export"]');
  await window.see('td[data-kind="police"]');
  await window.click('[data-act="forget-draft"]');
  await window.see('input[name="export-case"]');
  await window.gone('[data-recalled]');
  await look.at('export-draft-forgotten');
  await lock(world);
}

/** Sealed and never handed over: it is taken back with a reason, once the file is destroyed. */
export async function cancelled(world) {
  const { window, look, stick, who } = world;
  await unlock(world, who.case_officer, 'case_officer');
  await toParts(world, 'police');
  await window.click('[data-act="next"]');
  await window.see('[data-pages]');
  await window.click('.check input');
  await window.click('[data-act="next"]');
  await window.type('#export-folder', stick);
  await window.click('[data-act="seal"]');
  const card = '[data-sealed="police"]';
  await window.see(`${card}[data-status="sealed"]`);
  if (readdirSync(stick).length !== 1) throw new Error(`on the stick are ${readdirSync(stick)}`);
  await window.click(`${card} [data-act="cancel-bundle"]`);
  await window.click('dialog .check input');
  await window.click('[data-act="confirm-cancel"]');
  await window.see('#cancel-reason-err');
  await window.type('#cancel-reason', 'Хаяг буруу байсан');
  await look.whole('export-cancel');
  await window.click('[data-act="confirm-cancel"]');
  await window.see(`${card}[data-status="cancelled"]`);
  await look.at('export-cancelled');
  await lock(world);
}
