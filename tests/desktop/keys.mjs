// Whole tasks by the keyboard alone, from the locked window to their end: an interviewer opens a case file, prepares, talks about
// consent, holds an interview and signs its record; a case officer sends it; a supervisor adds a person. No click, no script that
// sets a value or a focus: where the keyboard cannot go on, this stops.

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hand } from './hand.mjs';
import { itgel } from './program.mjs';
import { Key, Window } from './window.mjs';

const work = mkdtempSync(path.join(tmpdir(), 'itgel-keys-'));
const pictures = path.resolve(import.meta.dirname, 'pictures/keys');
const stick = path.join(work, 'stick');
const demo = path.join(work, 'demo');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(stick);
execFileSync(itgel, ['demo', '--cases', '1', '--out', demo], { stdio: 'ignore' });
const passphrase = (file) => readFileSync(path.join(demo, file), 'utf8').trim();
const who = {
  interviewer: { passphrase: passphrase('keys/interviewer.passphrase.txt'), pin: '5081' },
  case_officer: { passphrase: passphrase('keys/case_officer.passphrase.txt') },
  supervisor: { passphrase: passphrase('passphrase.txt') },
};

const window = await Window.open({ vault: path.join(demo, 'vault'), home: path.join(work, 'home'), pictures });
const hand = new Hand(window);
const problems = [];
const until = (is, what) => window.session.wait(is, 15000, what);

/** From the locked window: who it is by the arrows, then the passphrase. */
async function unlock(role) {
  await window.see('#unlock-passphrase');
  const value = await window.run(
    'return document.querySelector(`label[data-person="${arguments[0]}"] input`).value',
    role,
  );
  await hand.choose('person', value);
  await hand.type('#unlock-passphrase', who[role].passphrase);
  await window.press(Key.ENTER);
  await window.see('[data-act="lock"]');
}

/** A screen by its number in the menu. */
async function menu(screen) {
  const n = await window.run(
    'return [...document.querySelectorAll("[data-menu]")].findIndex((e) => e.dataset.menu === arguments[0]) + 1',
    screen,
  );
  await window.chord(Key.ALT, String(n));
  await window.see(`[data-menu="${screen}"][aria-current="page"]`);
  await window.settled();
}

async function lock() {
  await window.chord(Key.CONTROL, 'l');
  await window.see('#unlock-passphrase');
}

async function newCase() {
  await menu('cases');
  await window.chord(Key.CONTROL, 'n');
  await window.see('[data-act="open-new-case"]');
  await hand.choose('age-band', '10-12');
  await hand.pick('#new-referral', 'school');
  await hand.press('[data-act="open-new-case"]');
  await window.see('[data-tab="overview"]');
  const code = await window.text('h1');
  // Away, and back to it by its code.
  await menu('today');
  await window.chord(Key.CONTROL, 'k');
  await window.see('[data-palette]');
  await window.press(code);
  await window.see('[data-choice="case"][aria-selected="true"]');
  await window.press(Key.ENTER);
  await window.see('[data-tab="overview"]');
  if ((await window.text('h1')) !== code) throw new Error('the palette leads to another file');
}

async function prepare() {
  await hand.tab('preparation');
  await window.chord(Key.CONTROL, '3');
  await window.see('[data-sheet="3"]');
  await hand.type('#card-likes', 'Морь');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('[data-card="3"] .ok');
}

/** One answer to each purpose: where one is answered the next is asked. */
async function answers(giver) {
  for (;;) {
    const open = await window.run(
      'return [...document.querySelectorAll("tr[data-purpose]")].filter((e) => ["unknown", "requested"].includes(e.dataset[arguments[0]])).map((e) => e.dataset.purpose)',
      giver,
    );
    if (open.length === 0) return;
    await window.press('1');
    await window.see(`tr[data-purpose="${open[0]}"][data-${giver}="given"]`);
  }
}

async function consent() {
  await hand.tab('consent');
  // The conversation opens by its own press: who only passes by is not led into it.
  await window.press(Key.ENTER);
  await hand.pick('#consent-decider', 'mother');
  await hand.choose('implicated', 'no');
  await hand.pick('#consent-proof', 'identity_card');
  await hand.type('#consent-proof-note', '12');
  await hand.press('[data-act="name-decider"]');
  await window.see('[data-answer="yes"]');
  await answers('guardian');
  await hand.press('[data-step="child"]');
  await hand.press('[data-act="read-aloud"]');
  await answers('child');
  await hand.press('[data-step="confirm"]');
  await hand.press('.sheet .check input', Key.SPACE);
  await hand.type('#consent-paper', '7');
  await hand.type('#consent-pin', who.interviewer.pin);
  await hand.press('[data-act="confirm"]');
  await window.see('[data-confirmed="yes"]');
}

const count = async () =>
  window.run(
    'return [...document.querySelectorAll("[data-count]")].reduce((all, e) => all + Number(e.textContent), 0)',
  );
const counted = (n, what) => until(async () => (await count()) === n, what);

/** Ten prompts and two phases, a break, one taken back and brought back; then it ends. */
async function interview() {
  await hand.press('[data-act="back-to-case"]');
  await hand.tab('interviews');
  await hand.press('[data-act="to-live"]');
  await window.see('[data-act="begin"]');
  await hand.press('#live-camera', Key.SPACE);
  await hand.press('[data-act="begin"]');
  await window.gone('[data-act="begin"]');
  await window.press('1');
  await window.see('[data-phase="introduction"][aria-pressed="true"]');
  for (const [n, key] of [...'qwasqwasqw'].entries()) {
    if (n === 5) {
      await window.press('2');
      await window.see('[data-phase="ground_rules"][aria-pressed="true"]');
    }
    await window.press(key);
    await counted(n + 1, `the key ${key} was not counted`);
    // Two presses of one key within 250 ms would be one.
    await window.session.sleep(280);
  }
  for (const pressed of ['true', 'false']) {
    await window.press(Key.SPACE);
    await window.see(`[data-act="break"][aria-pressed="${pressed}"]`);
    await window.session.sleep(300);
  }
  // The break and its end, then a prompt; and all three are there again.
  for (let n = 0; n < 3; n += 1) await window.press(Key.BACK_SPACE);
  await counted(9, 'nothing was taken back');
  for (let n = 0; n < 3; n += 1) await window.chord(Key.SHIFT, Key.BACK_SPACE);
  await counted(10, 'nothing was brought back');
  await window.see('[data-saved="written"]');
  await window.picture('live');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.session.sleep(400);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('.quiet-screen');
  await window.press(Key.F2);
  await window.see('#quiet-pin');
  await window.press(who.interviewer.pin, Key.ENTER);
  await window.see('#record-end');
}

async function wrapUp() {
  for (const [field, value] of Object.entries({ end: 'calm', 'told-next': 'no', transport: 'yes', snack: 'yes' }))
    await hand.pick(`#record-${field}`, value);
  await hand.press('[data-act="save-childs-end"]');
  problems.push(...(await hand.stays('[data-act="save-childs-end"]')));
  for (const [field, value] of Object.entries({
    danger: 'no',
    contact: 'none',
    safe: 'yes',
    harm: 'no',
    siblings: 'no',
    level: 'low',
  }))
    await hand.pick(`#record-${field}`, value);
  await hand.press('[data-act="save-risk"]');
  await window.see('[data-act="save-risk"][data-saved="yes"]');
  problems.push(...(await hand.stays('[data-act="save-risk"]')));
  const open = await window.run('return [...document.querySelectorAll("[id^=open-]")].map((e) => e.id)');
  for (const id of open) await hand.type(`#${id}`, 'Дараа бичнэ');
  await hand.type('#record-passphrase', who.interviewer.passphrase);
  await window.picture('before-signing');
  await hand.press('[data-act="sign-off"]');
  await window.see('[data-signed="yes"]');
  await window.picture('signed');
}

/** Through the wizard to a file on the stick. */
async function send() {
  await menu('export');
  await window.see('input[name="export-case"]');
  await hand.press('input[name="export-case"]', Key.SPACE);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('[data-recipient="prosecutor"]');
  await hand.press('[data-recipient="prosecutor"] input', Key.SPACE);
  await hand.type('#export-purpose', 'Мөрдөн шалгахад');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('td[data-kind="prosecutor"]');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('iframe');
  await window.see('[data-pages]');
  await hand.press('.check input', Key.SPACE);
  await window.picture('preview');
  await window.chord(Key.CONTROL, Key.ENTER);
  await hand.type('#export-folder', stick);
  await hand.press('[data-act="seal"]');
  await window.see('[data-sealed="prosecutor"][data-status="sealed"]', 60000);
  const written = readdirSync(stick).filter((name) => name.includes('.itgel.age'));
  if (written.length !== 1) throw new Error(`one bundle was expected on the stick: ${written}`);
  await window.picture('sealed');
}

async function addPerson() {
  await menu('settings');
  await hand.press('[data-act="add-person"]');
  await hand.type('#person-name', 'Т. Туяа');
  await hand.choose('person-role', 'interviewer');
  await hand.type('#person-passphrase', 'саран дээр гурван шувуу нисэв');
  await hand.type('#person-pin', '7391');
  await hand.press('[data-act="save-person"]');
  await window.see('[data-person-name="Т. Туяа"]');
  await window.picture('person-added');
}

try {
  for (const [role, steps] of Object.entries({
    interviewer: [newCase, prepare, consent, interview, wrapUp],
    case_officer: [send],
    supervisor: [addPerson],
  })) {
    await unlock(role);
    for (const step of steps) {
      await step();
      window.clock.mark(step.name);
    }
    await lock();
  }
  for (const problem of problems) console.error(problem);
  console.log(`by keys alone: three tasks of three people, ${problems.length} problems; ${hand.longest()}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (problem) {
  appendFileSync(process.stderr.fd, `${problem.stack}\n`);
  await window.picture('stopped-here').catch(() => {});
  process.exitCode = 1;
} finally {
  for (const line of window.clock.lines()) console.log(`by keys: ${line}`);
  await window.close();
  rmSync(work, { recursive: true, force: true });
}
