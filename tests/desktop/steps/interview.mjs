// The interviewer: case file, attendance, consent of guardian and child, live interview, wrap-up, sign-off.

import { Key } from '../window.mjs';
import { lock, unlock } from './setup.mjs';

const purposes = ['interview', 'recording', 'police', 'prosecutor', 'doctor', 'social_worker', 'ngo', 'statistics'];

/** One giver's answers to all purposes, by keys and by buttons in turn. */
async function answerAll({ window }, giver, no) {
  for (const purpose of purposes) {
    const before = await window.run(`return document.querySelector('tr[data-purpose="${purpose}"]').dataset.${giver}`);
    if (before !== 'unknown' && before !== 'requested') continue;
    const answer = no.includes(purpose) ? 'no' : 'yes';
    await window.click(`[data-answer="${answer}"]`);
    const wanted = answer === 'yes' ? 'given' : 'refused';
    await window.see(`tr[data-purpose="${purpose}"][data-${giver}="${wanted}"]`);
  }
}

export async function interview(world) {
  const { window, look, who } = world;
  await unlock(world, who.interviewer, 'interviewer');
  await look.at('today-interviewer');
  await window.click('[data-menu="cases"]');
  await look.at('cases-empty');
  await window.click('[data-act="new-case"]');
  await window.click('input[name="age-band"][value="10-12"]');
  await window.choose('#new-referral', 'police');
  await look.at('case-new');
  await window.click('[data-act="open-new-case"]');
  await window.see('[data-tab="overview"]');
  world.code = await window.text('h1');
  await look.at('case-overview');

  await window.click('[data-act="edit-identity"]');
  await window.type('#identity-given', 'Анужин');
  await window.type('#identity-phone', '99112233');
  await look.at('case-identity-form');
  await window.click('[data-act="save-identity"]');
  await window.see('[data-act="reveal"]');
  await window.click('[data-act="reveal"]');
  await window.click('input[name="reveal-reason"][value="contact"]');
  await window.click('[data-act="confirm-reveal"]');
  await window.see('.strip [role="timer"]');
  await look.at('case-identity-shown');

  await window.click('[data-tab="preparation"]');
  await window.choose('#plan-role', 'interviewer');
  await window.type('#plan-initials', 'БН');
  await window.click('[data-act="plan-add-attendee"]');
  await window.see('.wide li');
  await look.at('case-preparation');

  await window.click('[data-tab="consent"]');
  await window.choose('#consent-decider', 'mother');
  await window.click('input[name="implicated"][value="yes"]');
  await window.choose('#consent-proof', 'identity_card');
  await window.type('#consent-proof-note', '12');
  await window.click('[data-act="name-decider"]');
  await window.see('.note.stop');
  await look.at('consent-decider-implicated');
  await window.click('input[name="implicated"][value="no"]');
  await window.click('[data-act="name-decider"]');
  await window.see('[data-answer="yes"]');
  await look.at('consent-guardian');
  await answerAll(world, 'guardian', []);
  await window.click('[data-step="child"]');
  await look.at('consent-child');
  await answerAll(world, 'child', ['ngo']);
  await window.click('[data-step="confirm"]');
  await window.click('.sheet .check input');
  await window.type('#consent-paper', '7');
  await window.type('#consent-pin', who.interviewer.pin);
  await look.at('consent-confirm');
  await window.click('[data-act="confirm"]');
  await window.see('[data-confirmed="yes"]');
  await look.at('consent-confirmed');

  await window.click('[data-tab="interviews"]');
  await window.click('[data-act="to-live"]');
  await liveInterview(world);
  await wrapUp(world);
  await lock(world);
}

/** The count on a prompt's tile. */
async function countOf(window, prompt) {
  return Number(await window.text(`[data-prompt="${prompt}"] [data-count]`));
}

async function liveInterview({ window, look }) {
  await window.see('[data-act="begin"]');
  await window.click('#live-camera');
  await look.at('live-before');
  await window.click('[data-act="begin"]');
  await window.see('[data-phase="introduction"]');
  for (const key of ['1', '2', '3', '4', '5', '6']) await window.press(key);
  // Letters and digits by the physical key; three open prompts, two directive, one taken back.
  for (const key of ['q', 'w', 'a']) await window.press(key);
  await window.session.sleep(300);
  await window.press('q');
  await window.session.sleep(300);
  await window.click('[data-prompt="open"]');
  await window.session.sleep(300);
  await window.press('w');
  await window.session.wait(async () => (await countOf(window, 'open')) === 3 && (await countOf(window, 'directive')) === 2, 15000, 'the taps were not all counted');
  await window.press(Key.BACK_SPACE);
  await window.session.wait(async () => (await countOf(window, 'directive')) === 1, 15000, 'undo took nothing back');
  await window.press('f');
  await window.click('[data-chip="quiet"]');
  await window.click('[data-chip="water"]');
  await window.press('g');
  await window.press(Key.SPACE);
  await window.session.sleep(400);
  await look.at('live-break');
  await window.press(Key.SPACE);
  await window.press('7');
  await look.at('live');
  await window.session.manage().window().setRect({ width: 1024, height: 768 });
  await look.at('live-1024');
  await window.session.manage().window().setRect({ width: 1366, height: 768 });
  await window.press('8');
  await window.press('9');
  await window.session.sleep(400);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('.quiet-screen');
  await look.at('live-finished-quiet');
}

async function wrapUp({ window, look, who }) {
  await window.press(Key.F2);
  await window.type('#quiet-pin', who.interviewer.pin);
  await window.press(Key.ENTER);
  await window.gone('.quiet-screen');
  await window.see('#record-end');
  await look.at('record');
  await window.choose('#record-end', 'calm');
  await window.choose('#record-told-next', 'yes');
  await window.choose('#record-transport', 'yes');
  await window.choose('#record-snack', 'yes');
  await window.click('[data-act="save-childs-end"]');
  await window.choose('#record-danger', 'no');
  await window.choose('#record-contact', 'none');
  await window.choose('#record-safe', 'yes');
  await window.choose('#record-harm', 'no');
  await window.choose('#record-siblings', 'no');
  await window.choose('#record-level', 'low');
  await window.click('[data-act="save-risk"]');
  await window.session.sleep(600);
  const open = await window.run('return [...document.querySelectorAll("[id^=open-]")].map((e) => e.id)');
  for (const id of open) await window.type(`#${id}`, who.reason);
  await window.type('#record-passphrase', who.interviewer.passphrase);
  await look.at('record-before-signing');
  await window.click('[data-act="sign-off"]');
  await window.see('[data-signed="yes"]');
  await look.at('record-signed');
}
