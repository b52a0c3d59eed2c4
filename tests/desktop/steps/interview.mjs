// The interviewer: case file, attendance, consent of guardian and child, live interview, wrap-up, sign-off.

import { ask } from '../ask.mjs';
import { paper } from '../paper.mjs';
import { equalWeight, widenTitle } from '../principles.mjs';
import { Key } from '../window.mjs';
import { beside } from '../words.mjs';
import { blind, meeting, preparationChanged, referrals } from './after.mjs';
import { badIdentity, put, tidied } from './badinput.mjs';
import { changeIdentity, openIdentity, peopleAround, settleBirth } from './casefile.mjs';
import { childScreen } from './child.mjs';
import { liveInterview } from './live.mjs';
import { heldElsewhere } from './elsewhere.mjs';
import { facts } from './facts.mjs';
import { unseen } from './look-away.mjs';
import { amend, amendEntries, amendLists, withdraw, wrapUp } from './record.mjs';
import { lock, unlock } from './setup.mjs';
import { insights, planned } from './today.mjs';

const purposes = ['interview', 'recording', 'police', 'prosecutor', 'doctor', 'social_worker', 'ngo', 'statistics'];

/** One giver's answers to all purposes: the guardian's by buttons, the child's by keys. */
export async function answerAll({ window }, giver, no) {
  for (const purpose of purposes) {
    const before = await window.run(`return document.querySelector('tr[data-purpose="${purpose}"]').dataset.${giver}`);
    if (before !== 'unknown' && before !== 'requested') continue;
    const answer = no.includes(purpose) ? 'no' : 'yes';
    if (giver === 'child') await window.press(answer === 'yes' ? '1' : '2');
    else await window.click(`[data-answer="${answer}"]`);
    const wanted = answer === 'yes' ? 'given' : 'refused';
    // Led again, a yes is one that was renewed.
    await window.see(`tr[data-purpose="${purpose}"][data-${giver}$="${wanted}"]`);
  }
}

/** Where the conversation stands: the purpose that is asked about. */
const asked = ({ window }) => window.text('.sheet h2');

/**
 * The keys of the conversation, as a keyboard in Mongolian writes them: back, on, told in own words, and the three
 * answers. A key that is held answers one question and no other.
 */
async function consentKeys(world) {
  const { window } = world;
  const key = (code, more = {}) =>
    window.run(
      'document.activeElement.blur(); document.body.dispatchEvent(new KeyboardEvent("keydown", { code: arguments[0], key: "№", bubbles: true, cancelable: true, ...arguments[1] }))',
      code,
      more,
    );
  const becomes = async (what, is) => window.session.wait(is, 10000, what);
  const first = await asked(world);
  await key('ArrowRight');
  await becomes('→ does not lead on', async () => (await asked(world)) !== first);
  await key('ArrowLeft');
  await becomes('← does not lead back', async () => (await asked(world)) === first);
  const told = () => window.run('return document.querySelector(".back input").checked');
  await key('KeyT');
  await becomes('T does not say that it was told in own words', told);
  await key('KeyT');
  await becomes('T does not take it back', async () => !(await told()));
  const of = (purpose) =>
    window.run('return document.querySelector(`tr[data-purpose="${arguments[0]}"]`).dataset.guardian', purpose);
  const [purpose, next] = purposes;
  for (const [code, state] of [
    ['Digit3', 'request_deferred'],
    ['Digit2', 'refused'],
    ['Digit1', 'given'],
  ]) {
    await key(code);
    await becomes(`${code} does not answer`, async () => (await of(purpose)).endsWith(state));
    await becomes(`${code} does not lead on`, async () => (await asked(world)) !== first);
    // It is held: the next question is nobody's answer.
    for (let n = 0; n < 5; n += 1) await key(code, { repeat: true });
    await window.settled();
    const open = await of(next);
    if (open !== 'unknown' && open !== 'requested') throw new Error(`${code} was held and answered the next: ${open}`);
    await key('ArrowLeft');
    await becomes('← does not lead back', async () => (await asked(world)) === first);
  }
  // The rest begins at the first question that is open.
  await window.click('[data-step="guardian"]');
  await becomes('it does not go on at the first open question', async () => (await asked(world)) !== first);
}

/** No name of a child that is real; it must be seen nowhere but where it is asked for. */
export const child = { given: 'Анужин' };

async function reveal({ window }) {
  await window.click('[data-act="reveal"]');
  await window.click('input[name="reveal-reason"][value="contact"]');
  await window.click('[data-act="confirm-reveal"]');
  await window.see('.strip [role="timer"]');
  const text = await window.text('.strip');
  if (!text.includes(child.given)) throw new Error('identity was asked for and is not shown');
}

async function hidden(world, when) {
  await world.window.session.sleep(100);
  const still = await world.window.run('return document.body.textContent.includes(arguments[0])', child.given);
  if (still) throw new Error(`identity is still there after ${when}`);
}

/** Back from the quiet screen, outside a live interview. */
export async function leaveQuiet({ window, who }, person = who.interviewer) {
  await window.press(Key.F2);
  await window.type('#quiet-pin', person.pin);
  await window.press(Key.ENTER);
  await window.gone('.quiet-screen');
}

/** The answers of the conversation are in sight without scrolling. */
async function fits({ window }) {
  const below = await window.run(
    'const page = document.querySelector(".page").getBoundingClientRect(); document.querySelector(".page").scrollTop = 0; return Math.max(...[...document.querySelectorAll("[data-answer], .foot")].map((e) => e.getBoundingClientRect().bottom)) - page.bottom',
  );
  if (below > 0) throw new Error(`the answers are ${Math.round(below)} px below the fold`);
}

/**
 * Somebody who may be implicated is entered, for good: the custodian, whom nothing after this needs. Nobody has seen a
 * paper of theirs, and somebody else is to be chosen.
 */
async function somebodyImplicated({ window, look }) {
  await window.click('input[name="decider-person"][value="other"]');
  await window.choose('#consent-decider', 'custodian');
  await window.click('input[name="implicated"][value="yes"]');
  await window.see('.sheet .note.stop');
  await window.gone('[data-act="name-decider"]');
  await window.click('[data-act="mark-implicated"]');
  await window.see('[data-entered] .note.stop');
  await window.run(
    'if (document.querySelector(".sheet input:checked")) throw new Error("somebody who may be implicated is still chosen")',
  );
  await look.at('consent-decider-implicated');
}

/** The interviewer lays an act on the key of a clicker; what another act has is refused, what every screen needs too. */
async function ownKeys({ window, look, language }) {
  const press = async (act, key) => {
    await window.click(`[data-key="${act}"]`);
    await window.press(key);
  };
  await window.click('[data-menu="settings"]');
  await press('item', Key.PAGE_DOWN);
  await window.session.wait(
    async () => (await window.text('[data-key="item"]')) === 'PgDn',
    10000,
    'the key of the clicker was not taken',
  );
  await press('item', 'q');
  await window.see('[data-failure="key-taken"]');
  await press('item', Key.ENTER);
  await window.see('[data-failure="key-not-usable"]');
  await look.at('settings-keys-refused', true, false);
  await press('item', Key.ESCAPE);
  if ((await window.text('[data-key="item"]')) !== 'PgDn') throw new Error('a refused key was taken');
  if ((await window.text('[data-key="open"]')) !== (language === 'mn' ? 'Ф' : 'Q'))
    throw new Error('the key of another act changed');
  await window.click('#set-nudge');
  await look.atSmall('settings-keys');
}

export async function interview(world) {
  const { window, look, who } = world;
  await unlock(world, who.interviewer, 'interviewer');
  await look.whole('today-interviewer');
  await ownKeys(world);
  await window.click('[data-menu="cases"]');
  await look.whole('cases-empty');
  await window.click('[data-act="new-case"]');
  await window.click('input[name="age-band"][value="10-12"]');
  await window.choose('#new-referral', 'police');
  await look.whole('case-new');
  await window.click('[data-act="open-new-case"]');
  await window.see('[data-tab="overview"]');
  world.code = await window.text('h1');
  world.codes = (await ask(world, 'cases', { search: '', status: '', offset: 0, limit: 1 })).rows[0].code;
  await look.at('case-overview');
  await planned(world);
  await window.see('[data-act="empty-next"]');

  const { case: id } = (await ask(world, 'cases', { search: '', status: '', offset: 0, limit: 1 })).rows[0];
  await window.click('[data-act="edit-identity"]');
  await badIdentity(world, id);
  await tidied(world, id);
  await openIdentity(world);
  for (const id of ['clan', 'patronymic']) await put(world, `identity-${id}`, '');
  await window.type('#identity-given', child.given);
  look.names.push(child.given, 'Туршилтын', 'Өлзийн', '99112233', '99112244', 'УБ03230911');
  await window.type('#identity-phone', '991122');
  await window.choose('#identity-aimag', 'MN-1');
  await window.choose('#identity-district', 'MN-1/bayangol');
  await window.choose('#identity-precision', 'about');
  await window.type('#identity-about', '11');
  await window.click('[data-act="save-identity"]');
  await window.see('#identity-phone-err');
  // Beside the widest code the longest next step has no room left in large letters.
  const code = await window.text('h1');
  if (!(await widenTitle(window, world.language, code))) throw new Error('the title is not the code');
  await look.whole('case-identity-form');
  await window.run('document.querySelector("h1").firstChild.data = arguments[0]', code);
  // The quiet screen lies above everything, a half-written identity too, and gives it back afterwards.
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await unseen(world, [child.given, '991122'], 'the quiet screen over a form');
  await window.run(
    'if (document.querySelector("dialog[open]")) throw new Error("a dialog stands over the quiet screen")',
  );
  await leaveQuiet(world);
  await window.type('#identity-phone', '99112244');
  await window.click('[data-act="save-identity"]');
  await window.gone('#identity-phone');
  await changeIdentity(world, child.given, '99112233');
  await settleBirth(world, () => reveal(world));
  await peopleAround(
    world,
    () => reveal(world),
    () => window.click('[data-act="hide-identity"]'),
  );
  // Another tab, the quiet screen, another window: each hides it.
  await window.click('[data-tab="interviews"]');
  await hidden(world, 'another tab');
  await reveal(world);
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await hidden(world, 'the quiet screen');
  await leaveQuiet(world);
  await hidden(world, 'coming back from the quiet screen');
  await reveal(world);
  await window.run('window.dispatchEvent(new Event("blur"))');
  await hidden(world, 'another window');

  await window.click('[data-tab="preparation"]');
  await window.see('#card-target_minutes');
  await put(world, 'card-target_minutes', 'хагас');
  await window.see('#card-target_minutes-err');
  const minutes = await window.text('#card-target_minutes-err');
  if (minutes !== beside(world.language, 'number-malformed')) throw new Error(`minutes that are none say “${minutes}”`);
  await look.at('case-preparation-plan');
  await put(world, 'card-target_minutes', '');
  await window.gone('#card-target_minutes-err');
  await window.click('[data-card="3"]');
  await window.type('#card-likes', who.reason);
  await window.click('[data-act="mark-3"]');
  await window.see('[data-card="3"] .ok');
  await look.at('case-preparation-preferences');
  // By keys: to a card, done, and open again; held, it is done once.
  await window.chord(Key.CONTROL, '5');
  await window.see('[data-sheet="5"]');
  await look.at('case-preparation-room');
  await window.chord(Key.CONTROL, '1');
  await window.see('[data-sheet="1"]');
  // A card on which nobody wrote anything is not done.
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('[data-failure="card-empty"]');
  await window.choose('#card-language', 'mn');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('[data-card="1"] .ok');
  await window.run(
    'document.body.dispatchEvent(new KeyboardEvent("keydown", { code: "Enter", ctrlKey: true, repeat: true, bubbles: true, cancelable: true }))',
  );
  await window.settled();
  await window.see('[data-card="1"] .ok');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.gone('[data-card="1"] .ok');
  await window.chord(Key.CONTROL, '4');
  await window.choose('#plan-role', 'interviewer');
  await window.type('#plan-initials', 'БН');
  await window.click('[data-act="plan-add-attendee"]');
  await window.see('[data-sheet="4"] li');
  // Somebody who may be implicated waits outside; on the live screen nobody can let them in.
  await window.choose('#plan-role', 'guardian');
  await window.type('#plan-initials', 'ХХ');
  await window.choose('#plan-place', 'waiting');
  // The file has a step-parent in doubt: said to be nobody in doubt, whoever comes is remarked until it is put right.
  await window.choose('#plan-implicated', 'no');
  await window.click('[data-act="plan-add-attendee"]');
  await window.see('[data-sheet="4"] li:nth-child(2)');
  await window.see('[data-note="attendee-perhaps-implicated"]');
  await look.at('case-preparation-attendee-in-doubt');
  await window.click('[data-sheet="4"] li:nth-child(2) button');
  await window.gone('[data-sheet="4"] li:nth-child(2)');
  await window.gone('[data-note="attendee-perhaps-implicated"]');
  await window.choose('#plan-role', 'guardian');
  await window.type('#plan-initials', 'ХХ');
  // Beside the child nobody lets them in: said at the place, and what was typed stays.
  await window.choose('#plan-place', 'room');
  await window.choose('#plan-implicated', 'yes');
  await window.click('[data-act="plan-add-attendee"]');
  await window.see('#plan-place-err');
  await window.run(
    'if (document.getElementById("plan-initials").value !== "ХХ") throw new Error("the initials were lost")',
  );
  await look.at('case-preparation-attendee-refused');
  await window.choose('#plan-place', 'waiting');
  await window.gone('#plan-place-err');
  await window.click('[data-act="plan-add-attendee"]');
  await window.see('[data-sheet="4"] li:nth-child(2)');
  await window.click('[data-act="mark-4"]');
  await window.see('[data-card="4"] .ok');
  await look.at('case-preparation');
  await paper(world, 'preparation', { code: world.codes }, () => window.click('[data-act="print-preparation"]'));
  await preparationChanged(world);

  await window.click('[data-tab="consent"]');
  // Who is entered around the child is offered by relation; who may be implicated never is.
  await window.see('.tile:has(input[name="decider-person"][value="other"])');
  const offered = await window.run('return document.querySelectorAll("input[name=decider-person]").length');
  if (offered !== 2) throw new Error(`${offered - 1} people are offered to decide, where only the mother may`);
  await window.run('if (document.querySelector("#consent-decider")) throw new Error("who decides is asked twice")');
  await window.click('input[name="decider-person"]:not([value="other"])');
  await window.run(
    'if (document.querySelector("input[name=implicated]:checked")) throw new Error("whether they may be implicated is answered for them")',
  );
  await look.at('consent-decider-around');
  await somebodyImplicated(world);
  await window.click('input[name="decider-person"]:not([value="other"])');
  await window.click('input[name="implicated"][value="no"]');
  await window.choose('#consent-proof', 'identity_card');
  await window.type('#consent-proof-note', '12');
  await window.click('[data-act="name-decider"]');
  await window.see('[data-answer="yes"]');
  await equalWeight(window, '[data-answer]');
  await look.whole('consent-guardian');
  await window.run(
    'if (document.querySelector(".strip, [role=tablist]")) throw new Error("identity or tabs stand beside the conversation")',
  );
  await fits(world);
  // What is read out is in the language of the conversation: it is what is recorded.
  const spoken = await window.text('blockquote');
  if (/[А-Яа-яӨөҮүЁё]/.test(spoken) !== (world.language === 'mn'))
    throw new Error(`the words are in another language: ${spoken}`);
  await consentKeys(world);
  await answerAll(world, 'guardian', []);
  await window.click('[data-step="child"]');
  await childScreen(world);
  await window.click('[data-act="read-aloud"]');
  await look.whole('consent-child');
  await fits(world);
  await answerAll(world, 'child', ['ngo']);
  await window.click('[data-step="confirm"]');
  await window.click('.sheet .check input');
  await window.type('#consent-paper', '7');
  await window.type('#consent-pin', who.interviewer.pin);
  await look.whole('consent-confirm');
  await window.click('[data-act="confirm"]');
  await window.see('[data-confirmed="yes"]');
  await look.at('consent-confirmed');
  await paper(world, 'consent', { code: world.codes }, () => window.chord(Key.CONTROL, 'p'));

  await window.click('[data-act="back-to-case"]');
  await window.click('[data-tab="journal"]');
  await window.see('[data-act-name="case.consent_confirmed"]');
  await look.at('case-journal');
  await blind(world);
  await window.click('[data-tab="interviews"]');
  await look.whole('case-interviews');
  await heldElsewhere(world);
  // The battery is asked for every half minute; here every second.
  await window.run(
    'const real = window.setInterval; window.setInterval = (work, ms, ...more) => real(work, ms === 30000 ? 1000 : ms, ...more)',
  );
  await window.click('[data-act="to-live"]');
  await liveInterview(world);
  await wrapUp(world);
  await amend(world);
  await amendEntries(world);
  await amendLists(world);
  await window.click('[data-act="open-case"]');
  await referrals(world);
  await meeting(world);
  await facts(world);
  await withdraw(world);
  await insights(world);
  await window.click('[data-menu="today"]');
  // Planned for today, held and signed; an evening's journey plans for tomorrow.
  if (world.plannedToday) await window.see('[data-scheduled="signed"]');
  await window.see('[data-care]');
  await look.at('today-after');
  await lock(world);
}
