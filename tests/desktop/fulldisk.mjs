// A real full disk under the real window: taps are held in memory and said to be, after ten seconds paper is advised,
// and when there is space again every one of them is written, with its own time. Before that nobody is there for a whole
// minute, which costs least in the window that is ready first.

import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Look } from './look.mjs';
import { namesBehind } from './names.mjs';
import { ask, asked, itgel } from './program.mjs';
import { autoLock } from './steps/locking.mjs';
import { newSheetsOnFullDisk } from './steps/new-sheets.mjs';
import { lock, unlock } from './steps/setup.mjs';
import { Key, Window } from './window.mjs';
import { words } from './words.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'itgel-full-'));
const [demo, small] = [path.join(work, 'demo'), path.join(work, 'small')];
mkdirSync(small);
if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m,mode=0700', 'tmpfs', small]).status !== 0) {
  console.log('full disk: skipped, only the administrator can make a small file system here');
  rmSync(work, { recursive: true });
  process.exit(0);
}

/** Takes up what is free. */
function fill() {
  const ballast = path.join(small, 'ballast');
  const file = openSync(ballast, 'w');
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeSync(file, block);
  } catch (problem) {
    if (problem.code !== 'ENOSPC') throw problem;
  } finally {
    // A file that is held open keeps its space after it is removed.
    closeSync(file);
  }
  return ballast;
}

/** A setting that the full disk does not take waits, and is written when there is space and somebody says so. */
async function saveAgain(window, look) {
  const ballast = fill();
  const waits = () => window.run('return document.querySelector("[data-unsaved]") !== null');
  let turns = 0;
  while (!(await waits())) {
    if (turns > 200) throw new Error('a full disk was never noticed by a setting');
    await window.click('#set-prompt_examples');
    turns += 1;
    await window.session.sleep(60);
  }
  if ((await window.text('[data-unsaved] b')) !== words('mn', 'shell-save-trouble'))
    throw new Error('it is not said that the disk took nothing');
  await look.at('settings-full-disk');
  await window.click('[data-act="save-again"]');
  await window.session.sleep(200);
  if (!(await waits())) throw new Error('saved on a full disk');
  rmSync(ballast);
  await window.click('[data-act="save-again"]');
  await window.gone('[data-unsaved]');
  // As it was: turned off.
  if (turns % 2 === 1) await window.click('#set-prompt_examples');
}

async function full(window, look) {
  const passphrase = readFileSync(path.join(demo, 'keys/interviewer.passphrase.txt'), 'utf8').trim();
  await unlock({ window }, { passphrase }, 'interviewer');
  await window.see('[data-little-space]');
  await look.at('today-little-space');
  // The open prompt lies on a clicker, keys that write a character are off, and so are the examples.
  await window.click('[data-menu="settings"]');
  await window.click('[data-key="open"]');
  await window.press(Key.PAGE_DOWN);
  // The way back to the usual keys comes in above the switches; before it stands there, they are not where they will be.
  await window.see('[data-act="keys-as-usual"]');
  for (const name of ['live_keys', 'prompt_examples']) {
    await window.click(`#set-${name}`);
    await window.settled();
    if (await window.run(`return document.querySelector('#set-${name}').checked`)) throw new Error(`${name} stays on`);
  }
  await saveAgain(window, look);
  await window.click('[data-menu="cases"]');
  await window.click('[data-act="open-case"]');
  await window.click('[data-tab="interviews"]');
  await window.click('[data-act="to-live"]');
  await window.choose('#live-session', 'planned_follow_up');
  await window.type('#live-reason', 'Үргэлжлэл');
  await window.click('#live-camera');
  await window.click('[data-act="begin"]');
  await window.gone('[data-act="begin"]');
  const standing = () => window.run('return document.querySelector("[data-saved]").dataset.saved');
  const count = async () => Number(await window.text('[data-prompt="open"] [data-count]'));
  const places = () =>
    window.run(
      'return JSON.stringify([...document.querySelectorAll(".lv button")].map((e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map(Math.round); }))',
    );
  if (await window.run('return document.querySelector("[data-example]") !== null'))
    throw new Error('examples that were turned off are shown');
  for (const key of ['q', 'w', '1', Key.SPACE]) await window.press(key);
  let taps = 0;
  const tap = async () => {
    await window.press(Key.PAGE_DOWN);
    taps += 1;
    await window.session.wait(async () => (await count()) === taps, 10000, `tap ${taps} cannot be seen`);
    await window.session.sleep(280);
  };
  await tap();
  if ((await standing()) !== 'written') throw new Error('a tap with space was not written');
  const before = await places();

  const ballast = fill();
  while ((await standing()) === 'written') {
    if (taps > 600) throw new Error('a full disk was never noticed');
    await tap();
  }
  const since = Date.now();
  const lastWritten = taps - 1;
  for (let n = 0; n < 5; n += 1) await tap();
  if ((await standing()) !== 'held') throw new Error(`taps on a full disk stand as ${await standing()}`);
  if ((await window.text('[data-saved]')) !== words('mn', 'shell-memory'))
    throw new Error('it is not said that taps are held');
  await look.at('live-full-disk-held');
  await window.see('[data-saved="paper"]', 20000);
  const after = (Date.now() - since) / 1000;
  if (after < 9) throw new Error(`paper was advised after ${after} s`);
  if ((await window.text('[data-saved]')) !== words('mn', 'live-start-paper')) throw new Error('paper is not advised');
  if ((await places()) !== before) throw new Error('something moved when the disk was full');
  await tap();
  await look.at('live-full-disk-paper');

  rmSync(ballast);
  await window.see('[data-saved="written"]', 20000);
  if ((await count()) !== taps) throw new Error(`${await count()} of ${taps} taps are there after the disk has space`);
  await look.at('live-full-disk-over');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.session.sleep(400);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('.quiet-screen');
  return { taps, held: taps - lastWritten };
}

let window;
try {
  execFileSync(itgel, ['demo', '--cases', '1', '--out', demo], { stdio: 'ignore' });
  const names = await namesBehind(asked(path.join(demo, 'vault'), path.join(demo, 'passphrase.txt')));
  for (const name of ['vault', 'vault.anchors']) execFileSync('cp', ['-a', path.join(demo, name), small]);
  window = await Window.open({
    vault: path.join(small, 'vault'),
    home: path.join(work, 'home'),
    pictures: path.join(top, 'tests/desktop/pictures/full-disk'),
  });
  const look = new Look(window, 'mn');
  look.names = names;
  const supervisor = { passphrase: readFileSync(path.join(demo, 'passphrase.txt'), 'utf8').trim() };
  await unlock({ window }, supervisor, 'supervisor');
  await autoLock({ window, look, language: 'mn', who: { supervisor } });
  await newSheetsOnFullDisk({ window, look }, supervisor.passphrase, () => {
    const ballast = fill();
    return () => rmSync(ballast);
  });
  await lock({ window, language: 'mn' });
  const { taps, held } = await full(window, look);
  await window.close();
  window = undefined;
  // What the store says, read by another program.
  const own = [
    '--vault',
    path.join(small, 'vault'),
    '--passphrase-file',
    path.join(demo, 'keys/interviewer.passphrase.txt'),
  ];
  const people = ask(
    'people',
    'people',
    '--vault',
    path.join(demo, 'vault'),
    '--passphrase-file',
    path.join(demo, 'passphrase.txt'),
  );
  own.push('--person', people.people.find((one) => one.role === 'interviewer').name);
  const list = ask('case', 'cases', 'search=', 'status=', 'offset:=0', 'limit:=9', ...own);
  const file = ask('case', 'case', `case=${list.rows[0].case}`, ...own);
  const told = file.interviews.find((one) => one.number === 2);
  if (told.prompts !== taps || told.status !== 'ended')
    throw new Error(`the store has ${told.prompts} of ${taps} taps`);
  for (const problem of look.problems) console.error(problem);
  console.log(`full disk: ${taps} taps, ${held} of them held in memory, all written`);
  process.exitCode = look.problems.length === 0 ? 0 : 1;
} catch (problem) {
  appendFileSync(process.stderr.fd, `${problem.stack}\n`);
  await window?.picture('stopped-here').catch(() => {});
  process.exitCode = 1;
} finally {
  await window?.close();
  spawnSync('umount', ['-l', small]);
  rmSync(work, { recursive: true, force: true });
}
