// The interviewer: a day without appointments, a conversation by telephone and one with a child who decides alone, an
// interview with a slip of the finger, and what is put right, kept and noted afterwards.

import { ask } from '../../ask.mjs';
import { Key } from '../../window.mjs';
import { leaveQuiet } from '../interview.mjs';
import { clock, day, draw, inSight, openCase, refused, says, until, word } from './hands.mjs';

/** A day on which nothing is planned offers both ways to begin; thirty minutes between two interviews are recommended. */
async function appointments(world) {
  const { window, look, cases } = world;
  const asked = { request: crypto.randomUUID(), age_band: '13-15', referral: 'school', external_number: '' };
  cases.younger = (await ask(world, 'open_case', asked)).case;
  /** The form of a new file stands over the files, and is left again. */
  const newCase = async () => {
    await window.see('[data-act="open-new-case"]');
    await window.click('dialog[open] .actions .btn:not(.p)');
    await window.gone('dialog[open]');
  };
  await window.click('[data-act="to-cases"]');
  await newCase();
  await window.click('[data-menu="today"]');
  await window.click('[data-act="add-first"]');
  await window.see('#appointment-case');
  await window.click('[data-act="appointment-new-case"]');
  await newCase();

  await openCase(world, cases.younger, 'preparation');
  await window.type('#plan-day', day(1));
  await window.choose('#plan-time', '15:00');
  await window.click('[data-act="appoint"]');
  await window.see('.stands');
  await look.at('case-appointed');
  await window.click('[data-menu="today"]');
  await window.click('[data-act="add-first"]');
  await until(world, 'return document.querySelectorAll("#appointment-case option").length > 2', 'no case is listed');
  await window.choose('#appointment-case', cases.younger);
  await window.type('#appointment-day', day(1));
  await window.choose('#appointment-time', '11:15');
  await window.click('[data-act="make-appointment"]');
  await window.see('dialog [data-note="little-time-between"]');
  await look.at('today-appointment-noted');
  await window.click('[data-act="appointment-noted"]');
  await window.gone('dialog[open]');
  const planned = (await ask(world, 'case', { case: cases.younger })).appointments;
  if (planned.length !== 2) throw new Error(`${planned.length} appointments are planned, not two`);
}

/** A filter that nothing fits is taken off by either button; keys that were changed are the usual ones again. */
async function asUsual(world) {
  const { window } = world;
  await window.click('[data-menu="cases"]');
  await window.see('tr[data-case]');
  await window.click('[data-act="narrow"]');
  for (const empty of [true, false]) {
    await window.choose('#cases-age', '0-3');
    await window.gone('tr[data-case]');
    if (empty) await window.click('[data-act="empty-clear"]');
    else await window.click('[data-act="clear-filters"]');
    await window.see('tr[data-case]');
  }
  await window.click('[data-menu="settings"]');
  await window.click('[data-key="item"]');
  await window.press(Key.PAGE_DOWN);
  await until(
    world,
    'return document.querySelector("[data-key=item]").textContent === "PgDn"',
    'the key was not taken',
  );
  await window.click('[data-act="keys-as-usual"]');
  await window.gone('[data-act="keys-as-usual"]');
  if ((await window.text('[data-key="item"]')) === 'PgDn') throw new Error('the key stayed as it was laid');
}

/** A decider who is not in the room: somebody hears it too. Under sixteen no child decides alone. */
async function byTelephone(world) {
  const { window, look, who, cases } = world;
  await openCase(world, cases.younger, 'overview');
  // The one next step of a file with an appointment, in which nothing is prepared.
  await window.click('[data-act="empty-next"]');
  await window.see('[data-tab="preparation"][aria-selected="true"]');
  await window.click('[data-card="6"]');
  await window.click('[data-act="to-consent"]');
  await window.click('[data-step="decider"]');
  await window.choose('#consent-decider', 'child_alone');
  await window.choose('#consent-proof', 'birth_certificate');
  await window.click('[data-act="name-decider"]');
  await refused(world, 'consent-decider');
  await look.at('consent-child-too-young');
  await window.choose('#consent-decider', 'mother');
  await window.click('input[name="implicated"][value="no"]');
  await window.choose('#consent-proof', 'identity_card');
  await window.type('#consent-proof-note', '12');
  await window.choose('#consent-channel', 'phone');
  await window.click('[data-act="name-decider"]');
  await refused(world, 'consent-witness');
  await look.at('consent-phone-witness');
  await window.type('#consent-witness', 'О.М.');
  await window.click('[data-act="name-decider"]');
  // Not now is an answer too.
  await answers(world, 'guardian', { social_worker: 'later' });
  await window.click('[data-act="read-aloud"]');
  await answers(world, 'child', { ngo: 'later' });
  await window.see('[data-step="confirm"][aria-current="step"]');
  await look.at('consent-later');
  await confirm(world, who.interviewer.pin);
  await window.click('[data-act="print-consent"]');
  await window.see('[data-paper="consent"]');
  await says(world, '.sheets', word('channel-phone'), 'О.М.');
  await window.click('[data-act="close-paper"]');
  await window.gone('.paper-view');
}

const stands = { yes: 'given', no: 'refused', later: 'request_deferred' };

/** One answer to each purpose in turn: yes, where nothing else is said. */
async function answers({ window }, giver, others) {
  const purposes = await window.run(
    'return [...document.querySelectorAll("tr[data-purpose]")].map((e) => e.dataset.purpose)',
  );
  for (const purpose of purposes) {
    const said = others[purpose] ?? 'yes';
    await window.see(`tr.now[data-purpose="${purpose}"]`);
    await window.click(`[data-answer="${said}"]`);
    await window.see(`tr[data-purpose="${purpose}"][data-${giver}="${stands[said]}"]`);
  }
}

/** Nothing is confirmed that nobody signed; a hand that draws has signed. */
async function confirm(world, pin) {
  const { window, look } = world;
  await window.click('.sheet .check input');
  await window.type('#consent-pin', pin);
  await window.click('[data-act="confirm"]');
  await refused(world, 'consent-paper');
  await draw(world, '.pad');
  await window.see('.pad path');
  await look.at('consent-drawn');
  await window.type('#consent-pin', pin);
  await window.click('[data-act="confirm"]');
  await window.see('[data-confirmed="yes"]');
}

/** From sixteen a child decides alone: nobody else is asked, and its own hand signs. */
async function alone(world) {
  const { window, look, who, cases } = world;
  await openCase(world, cases.older, 'consent');
  await window.choose('#consent-decider', 'child_alone');
  await window.gone('input[name="implicated"]');
  await window.see('[data-act="name-decider"]:disabled');
  await window.choose('#consent-proof', 'identity_card');
  await look.at('consent-child-alone');
  await window.click('[data-act="name-decider"]');
  await window.see('[data-act="read-aloud"]');
  // Left and come back to, it goes on with the child: no adult is asked.
  await openCase(world, cases.older, 'consent');
  await window.see('[data-step="child"][aria-current="step"]');
  await window.see('[data-step="guardian"]:disabled');
  await window.click('[data-act="read-aloud"]');
  await answers(world, 'child', { police: 'no' });
  await confirm(world, who.interviewer.pin);
  await look.at('consent-child-alone-confirmed');
}

const count = async ({ window }) => Number(await window.text('[data-prompt="open"] [data-count]'));

/** A slip of the finger is taken back by its button. */
async function slip(world) {
  const { window, cases } = world;
  await openCase(world, cases.refusal, 'interviews');
  await window.click('[data-act="to-live"]');
  await window.choose('#live-session', 'planned_follow_up');
  await window.type('#live-reason', 'Үргэлжлүүлэн ярилцахаар товлосон');
  await window.click('#live-camera');
  await window.click('[data-act="begin"]');
  await window.gone('[data-act="begin"]');
  await window.click('[data-phase="introduction"]');
  await window.see('[data-phase="introduction"][aria-pressed="true"]');
  for (const n of [1, 2]) {
    await window.click('[data-prompt="open"]');
    await window.session.wait(async () => (await count(world)) === n, 10000, `tap ${n} is not counted`);
    // Two presses within 250 ms would be one.
    await window.session.sleep(280);
  }
  await window.click('[data-act="undo"]');
  await window.session.wait(async () => (await count(world)) === 1, 10000, 'the tap was not taken back');
  await window.see('li.undone');
  await window.click('[data-act="item"]');
  await window.click('[data-act="break"]');
  await window.see('[data-act="break"][aria-pressed="true"]');
  await window.session.sleep(280);
  await window.click('[data-act="break"]');
  await window.see('[data-act="break"][aria-pressed="false"]');
  await window.see('[data-saved="written"]');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.session.sleep(400);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('.quiet-screen');
  await leaveQuiet(world);
  await window.see('#record-end');
}

/** Another word for an entry, with what it was beside it; a drawing that stays in a bag outside. */
async function corrected(world) {
  const { window, look } = world;
  await window.click('[data-correct="prompt"]');
  // The way back leaves everything as it was, and the focus at the button.
  await window.click('[data-act="keep-entry"]');
  await window.gone('#entry-time');
  await window.session.wait(
    async () => (await window.run('return document.activeElement.dataset.correct')) === 'prompt',
    5000,
    'the focus is not at the button again',
  );
  await window.click('[data-correct="prompt"]');
  await window.type('#entry-time', '25:00');
  await window.click('[data-act="correct-entry"]');
  await refused(world, 'entry-time');
  await look.at('record-correct-entry');
  const began = await window.text('ol[tabindex] li:last-child time');
  await window.type('#entry-time', began);
  await window.choose('#entry-word', 'directive');
  await window.click('[data-act="correct-entry"]');
  await window.gone('#entry-time');
  await says(world, 'ol[tabindex]', word('prompt-kind-directive'));
  await window.type('#file-bag', '17-А');
  await window.type('#file-description', 'Зураг, нэг хуудас');
  await window.type('#file-kept', 'Сейф 2');
  await window.click('[data-act="keep-item"]');
  await window.gone('#file-bag');
  await says(world, '[data-bag="17-А"]', 'Зураг, нэг хуудас', '17-А', 'Сейф 2');
  await inSight(world, '[data-bag]');
  await look.at('record-item-kept');
}

/** Danger that nobody was told of stands in the file too, and leads to its record. */
async function danger(world) {
  const { window, look } = world;
  for (const [field, value] of Object.entries({
    danger: 'yes',
    contact: 'daily',
    safe: 'no',
    harm: 'not_known',
    siblings: 'no',
    level: 'high',
  }))
    await window.choose(`#record-${field}`, value);
  await window.type('#record-why', 'Гэртээ харих аюулгүй биш');
  await window.click('[data-act="save-risk"]');
  await window.see('#record-told');
  await window.click('[data-act="open-case"]');
  await window.click('[data-tab="referrals"]');
  await window.see('[data-act="danger-record"]');
  await look.at('case-danger');
  // Whoever called says so beside the record; the other danger stays.
  const tonight = 'section:has([data-which="not_safe_tonight"])';
  await window.type(`${tonight} [id$="-who"]`, '108');
  await window.click(`${tonight} [data-act="answer-danger"]`);
  await window.gone('[data-which="not_safe_tonight"]');
  await window.see('[data-which="immediate_danger"]');
  await window.click('[data-act="danger-record"]');
  await window.type('#record-told', '102');
  await window.type('#record-told-at', clock().slice(0, 5));
  await window.click('[data-act="save-told"]');
  await window.see('[data-danger="told"]');
  await window.click('[data-act="open-case"]');
  await window.click('[data-tab="referrals"]');
  await window.see('[data-aftercare]');
  await window.gone('[data-act="danger-record"]');
}

/** A child that was not reached is asked after again; one that is well is not. A meeting may decide more than one thing. */
async function aftercare(world) {
  const { window, look } = world;
  await window.choose('#aftercare-outcome', 'not_reached');
  await window.click('[data-act="note-aftercare"]');
  await refused(world, 'aftercare-next');
  await look.at('case-aftercare');
  await window.type('#aftercare-next', day(3));
  await window.click('[data-act="note-aftercare"]');
  await says(world, '[data-aftercare="waits"] ul', word('aftercare-outcome-not-reached'));
  await says(world, '[data-aftercare="waits"]', day(3));
  await window.choose('#aftercare-outcome', 'well');
  await window.click('[data-act="note-aftercare"]');
  // The interview that has just been wrapped up is asked after by itself, so that the card still waits.
  await says(world, '[data-aftercare] ul li:last-child', word('aftercare-outcome-well'));
  await inSight(world, '[data-aftercare]');
  await look.at('case-aftercare-done');

  await window.click('[data-act="add-meeting"]');
  await window.choose('#meeting-0-role', 'social_worker');
  await window.type('#meeting-0-organisation', 'ХХГ');
  await window.click('[data-act="add-decision"]');
  for (const [n, code] of ['psychological_care', 'legal_help'].entries()) {
    await window.choose(`#decision-${n}-code`, code);
    await window.choose(`#decision-${n}-responsible`, 'social_worker');
    await window.type(`#decision-${n}-due`, day(7 + n));
  }
  await look.at('case-meeting-two');
  await window.click('[data-act="save-meeting"]');
  await until(
    world,
    'return document.querySelectorAll("[data-decision=open]").length === 2',
    'there are not two decisions',
  );
}

export async function interviewer(world) {
  await appointments(world);
  await asUsual(world);
  await byTelephone(world);
  await alone(world);
  await slip(world);
  await corrected(world);
  await danger(world);
  await aftercare(world);
  return [
    'case.appointment_made',
    'case.consent_confirmed',
    'case.tap_undone',
    'case.tap_corrected',
    'case.item_described',
    'case.risk_assessed',
    'case.aftercare_noted',
    'case.meeting_recorded',
  ];
}
