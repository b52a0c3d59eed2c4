// What a room meets later. A passphrase is lost, and two sheets give a new one. Then, on a store that the demonstration made:
// an interview that a cut cable ended is offered and goes on with every tap; a conversation of consent is led again; a bundle
// is taken back; people change, leave and take new passphrases; and what lies on the disk is an older copy, another copy's or
// was never seen, and the window says so. From an older copy it goes on, and in the place of a store that is gone comes a backup;
// one that is damaged is laid aside, and two sheets restore the backup.

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Look } from './look.mjs';
import { closeWindow } from './close.mjs';
import { language, otherwise, speak } from './language.mjs';
import { namesBehind } from './names.mjs';
import { ask, asked, ended, endProgram, itgel } from './program.mjs';
import { cancelled, draft, talkAgain } from './steps/anew.mjs';
import { key } from './steps/live.mjs';
import { recovery } from './steps/recovery.mjs';
import { lock, unlock } from './steps/setup.mjs';
import { ownSecrets, staff } from './steps/staff.mjs';
import { backUp, laidAside, restored, restoredBySheets, wentOn } from './steps/upkeep.mjs';
import { nothingLeft } from './watched.mjs';
import { Key, Window } from './window.mjs';
import { words } from './words.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const pictures = path.join(top, `tests/desktop/pictures/later${otherwise ? `-${otherwise}` : ''}`);
const work = mkdtempSync(path.join(tmpdir(), 'itgel-later-'));
const demo = path.join(work, 'demo');
const store = path.join(demo, 'vault');
const passphraseFile = (role) =>
  path.join(demo, role === 'supervisor' ? 'passphrase.txt' : `keys/${role}.passphrase.txt`);
const readPassphrase = (role) => readFileSync(passphraseFile(role), 'utf8').trim();

let window;
/** What the steps go by; who has which passphrase and PIN is known when the store is there. */
const world = {
  language,
  chosen: otherwise,
  work,
  stick: path.join(work, 'stick'),
  who: {},
};
const problems = [];
/** Starts the program and unlocks. Pictures of all starts lie in one folder, numbered on. */
async function start(role) {
  const taken = window?.taken ?? 0;
  window = await Window.open({
    vault: store,
    home: path.join(work, 'home'),
    pictures,
  });
  window.taken = taken;
  const look = new Look(window, language);
  // Nobody looks at half of it in the other language.
  Object.assign(look, { problems, alone: true, names: world.names });
  Object.assign(world, { window, look });
  await speak(window);
  await unlock(world, world.who[role], role);
}

/** The plug is pulled: nothing of the program can say goodbye. */
async function cut() {
  if (endProgram(store, 'SIGKILL') === 0) throw new Error('there was no program to end');
  await window.close();
  // Nor could it tidy up: no file has what it knew.
  const own = [path.join(work, 'home'), store, `${store}.anchors`].filter(existsSync);
  nothingLeft(own, [...world.names, ...Object.values(world.who).map(({ passphrase }) => passphrase)]);
}

/** A room of its own, made by the command line; its supervisor has forgotten the passphrase. */
async function lostPassphrase() {
  const room = path.join(work, 'lost');
  mkdirSync(room);
  const keep = (name, text) => {
    writeFileSync(path.join(room, name), `${text}\n`, { mode: 0o600 });
    return path.join(room, name);
  };
  const supervisor = { passphrase: 'намар цэнхэр морь гүүр зам', pin: '4831' };
  const made = ['init', '--room', 'Өрөө 2', '--organisation', 'Жишээ хүүхдийн төв', '--supervisor', 'Д. Оюун'];
  made.push('--pin-file', keep('pin', supervisor.pin), '--sheets', path.join(room, 'sheets'), '--language', language);
  const vault = path.join(room, 'vault');
  const own = ['--vault', vault, '--passphrase-file', keep('passphrase', supervisor.passphrase)];
  execFileSync(itgel, [...own, ...made], { stdio: 'ignore' });
  const sheets = [1, 2, 3].map((n) => readFileSync(path.join(room, 'sheets', `recovery-sheet-${n}.txt`), 'utf8'));
  window = await Window.open({
    vault,
    home: path.join(work, 'home'),
    pictures,
  });
  const look = new Look(window, language);
  Object.assign(look, { problems, alone: true });
  await speak(window);
  const its = {
    window,
    look,
    language,
    sheets,
    who: { supervisor },
    work: room,
  };
  await recovery(its);
  // Then its file is damaged, and nobody has a passphrase of then.
  backUp(its, vault, keep('fresh', its.who.supervisor.passphrase));
  await laidAside(its, vault);
  await restoredBySheets(its, sheets);
  await window.close();
}

const count = async (prompt) => Number(await window.text(`[data-prompt="${prompt}"] [data-count]`));

/** Taps, each of them acknowledged. */
async function tap(prompt, times) {
  const before = await count(prompt);
  for (let n = 1; n <= times; n += 1) {
    await window.click(`[data-prompt="${prompt}"]`);
    await window.session.wait(async () => (await count(prompt)) === before + n, 10000, `tap ${n} of ${prompt}`);
    // Two presses within 250 ms would be one.
    await window.session.sleep(280);
  }
  await window.see('[data-saved="written"]');
}

async function interrupted() {
  await start('interviewer');
  await window.click('[data-menu="cases"]');
  await window.click('[data-act="open-case"]');
  await window.click('[data-tab="interviews"]');
  await window.click('[data-act="to-live"]');
  await window.choose('#live-session', 'planned_follow_up');
  await window.type('#live-reason', 'Үргэлжлэл');
  await window.click('#live-camera');
  await window.click('[data-act="begin"]');
  await window.gone('[data-act="begin"]');
  await window.click('[data-phase="introduction"]');
  await window.see('[data-phase="introduction"][aria-pressed="true"]');
  await tap('open', 3);
  await tap('directive', 1);
  await cut();

  // The next start offers it, with its times; going on loses nothing and begins at the phase in which it stood.
  await start('interviewer');
  const { look } = world;
  await window.see('[data-act="resume"]');
  await look.whole('today-interrupted');
  await look.atSmall('today-interrupted');
  await window.click('[data-act="resume"]');
  await window.see('[data-phase="introduction"][aria-pressed="true"]');
  const found = [await count('open'), await count('directive')];
  if (found.join() !== '3,1') throw new Error(`after the cut there are ${found} taps, not 3 and 1`);
  await look.at('live-resumed');
  // Whoever closes the window now meant something else: the picture comes, and what runs goes on behind it.
  closeWindow();
  await window.see('.quiet-screen');
  await hold('F2', 1100);
  await window.see('[data-phase="introduction"][aria-pressed="true"]');
  await tap('open', 2);
  await stopped();
  // The computer goes down, and asks nobody.
  await left('a signal', () => endProgram(store));

  // This time it is ended at its last entry, and wrapped up.
  await start('interviewer');
  await window.see('[data-act="resume"]');
  await window.click('[data-act="end-interrupted"]');
  await window.see('[data-act="sign-off"], h1');
  await lock(world);
  await unlock(world, world.who.interviewer, 'interviewer');
  await window.see('[data-menu="today"]');
  await window.settled();
  if (await window.run('return document.querySelector("[data-act=resume]") !== null'))
    throw new Error('an interview that was ended is offered again');
  await askedAgain();
}

/**
 * In the middle the adult takes the interview back, and then the child. Each time the record goes over to closing, one line
 * says whose word it was, and nothing that a child should not read stands there.
 */
async function stopped() {
  const { look } = world;
  for (const [by, note] of [
    ['guardian', 'live-adult-stopped'],
    ['child', 'live-child-stopped'],
  ]) {
    await window.click('[data-phase="free_recall"]');
    await window.see('[data-phase="free_recall"][aria-pressed="true"]');
    await key(window, 'KeyW', { ctrlKey: true, shiftKey: true });
    await window.click(`input[name="withdraw-by"][value="${by}"]`);
    await window.see(`[data-ends="${by}"]`);
    await window.click('[data-act="confirm-withdraw"]');
    await window.gone('dialog');
    await window.see('[data-phase="closing"][aria-pressed="true"]');
    await window.see(`[data-note="${note}"]`);
    const cut = await window.run(
      `const place = document.querySelector('.foot .end').getBoundingClientRect(), line = document.querySelector('[data-note="${note}"]').getBoundingClientRect();
       return line.left < place.left - 1 || line.top < place.top - 1 || line.bottom > place.bottom + 1;`,
    );
    if (cut) throw new Error(`${note} has no room in its place`);
  }
  await look.at('live-child-stopped');
  await look.atSmall('live-child-stopped');
}

/** What was taken back holds: the record says that the child stopped, and no further interview begins on the old yes. */
async function askedAgain() {
  await window.click('[data-menu="cases"]');
  await window.click('[data-act="open-case"]');
  await window.click('[data-tab="interviews"]');
  await window.click('[data-act="to-live"]');
  await window.choose('#live-session', 'planned_follow_up');
  await window.type('#live-reason', 'Үргэлжлэл');
  await window.click('[data-act="begin"]');
  await window.see('[data-failure="child-said-no"]');
  await world.look.at('live-child-said-no');
}

/** The same key that brought the quiet screen, held. */
async function hold(key, ms) {
  const actions = window.session.actions();
  await actions.keyDown(Key[key]).pause(ms).keyUp(Key[key]).perform();
}

/** The program ends by itself, and what it leaves behind is what a lock leaves: its entry is the last of the journal. */
async function left(how, end) {
  end();
  for (let tries = 0; !ended(store); tries += 1) {
    if (tries > 100) throw new Error(`${how} did not end the program`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await window.close();
  const own = ['--vault', store, '--passphrase-file', passphraseFile('supervisor')];
  const page = ask('case', 'journal', 'case=', 'filter=all', 'before=', 'limit:=9', ...own);
  const lines = page.lines.map((line) => line.act);
  // The command line has unlocked since, and says so.
  if (lines[lines.indexOf('room.unlocked') + 1] !== 'room.locked')
    throw new Error(`${how} left no lock behind: ${lines}`);
}

/** Both sentences of a banner are on the page, over whatever page it is; nothing that is written is taken. */
async function readOnly(look, code, name) {
  await unlock(world, world.who.supervisor, 'supervisor');
  await window.see(`.banner [data-failure="${code}"]`);
  const said = await window.text('.banner');
  for (const id of [`err-${code}`, `rec-${code}`])
    if (!said.includes(words(language, id))) throw new Error(`${code}: the banner says "${said}"`);
  await look.whole(`today-${name}`);
  await look.atSmall(`today-${name}`);
  await window.click('[data-menu="cases"]');
  await window.see('[data-act="open-case"]');
  await window.see('.banner');
  await window.click('[data-act="open-case"]');
  await window.see('[data-tab="consent"]');
  await window.see('.banner');
  await window.click('[data-menu="settings"]');
  await window.type('#sender-contact', '7000 1111');
  await window.click('[data-act="keep-sender"]');
  await window.see('[data-failure="store-read-only"]');
  await look.at(`settings-${name}`);
  await lock(world);
}

const places = ['vault', 'vault.anchors'];

/** Store and what is remembered of it, as they are in one folder, put into another. */
function copy(from, to, which = places) {
  for (const one of which) {
    rmSync(path.join(to, one), { recursive: true, force: true });
    cpSync(path.join(from, one), path.join(to, one), {
      recursive: true,
      preserveTimestamps: true,
    });
  }
}

/** One more entry by the command line, in a store that is not open in the window. */
function write(folder, address) {
  const own = ['--vault', path.join(folder, 'vault'), '--passphrase-file', passphraseFile('supervisor')];
  ask('people', 'set_setting', 'key=room_address', `value=${address}`, ...own);
}

/** The disk of the store is not connected: that is said, and nothing new is set up without a second word. */
async function gone(look) {
  await lock(world);
  const away = path.join(work, 'away');
  renameSync(store, away);
  await window.run('location.reload()');
  await window.see('[data-gone]');
  await look.atSmall('store-gone');
  await window.click('[data-act="look-again"]');
  await window.see('[data-still="1"]');
  await window.click('[data-act="set-up-anew"]');
  await look.at('store-gone-anew');
  await window.click('[data-act="stay"]');
  renameSync(away, store);
  await window.click('[data-act="look-again"]');
  await window.see('#unlock-passphrase');
}

/** The disk of the store is lost for good, and there is a backup. */
async function lostForGood() {
  backUp(world, store, passphraseFile('supervisor'));
  renameSync(store, path.join(work, 'lost-for-good'));
  await window.run('location.reload()');
  await restored(world);
}

async function wrongStores() {
  const { look } = world;
  const [before, now, other] = ['before', 'now', 'other'].map((name) => path.join(work, name));
  copy(demo, before);
  copy(demo, other);
  write(demo, 'Нэгдүгээр байр');
  copy(demo, now);
  write(other, 'Хоёрдугаар байр');
  // An older copy of the store comes back: what is remembered outside of it is later.
  copy(before, demo, ['vault']);
  await readOnly(look, 'store-behind', 'store-behind');
  // Where that was meant, it goes on from there.
  await wentOn(world);
  // Two copies were written in, each on its own: what is remembered is the other's, as long and not the same.
  copy(now, demo, ['vault']);
  copy(other, demo, ['vault.anchors']);
  await readOnly(look, 'chain-mismatch', 'store-forked');
  // With its own it is as it was, and may be written in; with none at all too, and that is said.
  copy(now, demo);
  rmSync(path.join(demo, 'vault.anchors'), { recursive: true });
  await unlock(world, world.who.supervisor, 'supervisor');
  await window.see('.banner [data-failure="store-unremembered"]');
  await look.whole('today-store-unremembered');
  await lock(world);
  await unlock(world, world.who.supervisor, 'supervisor');
  await window.settled();
  if (await window.run('return document.querySelector(".banner") !== null'))
    throw new Error('a store that was seen by now still has its banner');
  await gone(look);
  await lostForGood();
}

try {
  execFileSync(itgel, ['demo', '--cases', '1', '--out', demo], {
    stdio: 'ignore',
  });
  world.names = await namesBehind(asked(store, passphraseFile('supervisor')));
  await lostPassphrase();
  mkdirSync(world.stick);
  const pins = {
    supervisor: '2749',
    interviewer: '5081',
    case_officer: '3692',
  };
  for (const [role, pin] of Object.entries(pins)) world.who[role] = { passphrase: readPassphrase(role), pin };
  await interrupted();
  await lock(world);
  await cancelled(world);
  await unlock(world, world.who.interviewer, 'interviewer');
  await talkAgain(world);
  await ownSecrets(world, 'interviewer');
  await lock(world);
  await draft(world);
  await staff(world);
  await wrongStores();
  await left('the button of the window', closeWindow);
  for (const problem of problems) console.error(problem);
  console.log(`later: ${window.taken} pictures, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (problem) {
  appendFileSync(process.stderr.fd, `${problem.stack}\n`);
  await window?.picture('stopped-here').catch(() => {});
  process.exitCode = 1;
} finally {
  await window?.close();
  rmSync(work, { recursive: true, force: true });
}
