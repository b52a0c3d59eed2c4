// The child's own screen: nothing else of the program while it is there, answers of equal weight, every way out is the
// quiet screen and the way back the interviewer's PIN.

import { Manager } from '../manager.mjs';
import { Key } from '../window.mjs';
import { child, leaveQuiet } from './interview.mjs';
import { unseen } from './look-away.mjs';

/** When something was touched last; what follows within 400 ms would be a bounce. */
let touchedAt = 0;

/** Waits until a touch is no bounce of the one before. */
async function rested({ window }) {
  const left = touchedAt + 430 - performance.now();
  if (left > 0) await window.session.sleep(left);
}

async function touch(world, what) {
  await rested(world);
  await world.window.click(`[data-touch="${what}"]`);
  touchedAt = performance.now();
}

async function key(world, one) {
  await rested(world);
  await world.window.press(one);
  touchedAt = performance.now();
}

async function onPage({ window }, page) {
  await window.see(`main.child[data-page="${page}"]`);
}

/** Same size, same place in height, same surface, same weight; none is chosen (ux.md P5). */
async function equal({ window }, chosen = '') {
  // The edge of a touched answer comes and goes within 200 ms.
  await window.settled();
  const answers = await window.run(`
    return [...document.querySelectorAll('.answers button')].map((e) => {
      const box = e.getBoundingClientRect(), s = getComputedStyle(e), picture = e.querySelector('img').getBoundingClientRect();
      return {
        touch: e.dataset.touch, pressed: e.getAttribute('aria-pressed'),
        shape: [box.width.toFixed(1), box.height.toFixed(1), box.top.toFixed(1), s.fontWeight, s.fontSize, s.fontFamily, s.color,
          s.backgroundColor, s.borderRadius, s.borderTopWidth, s.opacity, picture.width.toFixed(1), picture.height.toFixed(1)].join(' '),
        edge: s.borderTopColor + ' ' + s.boxShadow,
      };
    });
  `);
  if (answers.length !== 3) throw new Error(`${answers.length} answers`);
  if (new Set(answers.map((a) => a.shape)).size !== 1)
    throw new Error(`the answers are not equal: ${JSON.stringify(answers)}`);
  const others = answers.filter((a) => a.touch !== chosen);
  if (new Set(others.map((a) => a.edge)).size !== 1) throw new Error('an answer that was not touched stands out');
  const pressed = answers.filter((a) => a.pressed === 'true').map((a) => a.touch);
  if (pressed.join() !== chosen) throw new Error(`chosen is ${pressed.join()}, not ${chosen}`);
}

/** No menu, no line about saving, no code, no name: of the program there is nothing but this page. */
async function alone(world) {
  const { window } = world;
  const other = await window.run(
    'return [...document.querySelectorAll("nav, footer, .app, .side, .trust, dialog, [data-menu], [role=timer]")].length',
  );
  if (other > 0) throw new Error('something else of the program is there');
  await unseen(world, [child.given, world.code, world.who.interviewer.pin], 'the child’s screen');
}

/** What leads elsewhere on other screens leads nowhere; a command asked for by force is refused. */
async function dead(world) {
  const { window } = world;
  const before = await window.run('return document.body.innerText');
  for (const digit of '1234567') await window.chord(Key.ALT, digit);
  await window.chord(Key.CONTROL, 'k');
  await window.chord(Key.CONTROL, 'l');
  await window.chord(Key.CONTROL, 'p');
  await window.press(Key.F1);
  await window.session
    .actions()
    .keyDown(Key.CONTROL)
    .keyDown(Key.SHIFT)
    .sendKeys('l')
    .keyUp(Key.SHIFT)
    .keyUp(Key.CONTROL)
    .perform();
  const after = await window.run('return document.body.innerText');
  if (after !== before || !(await window.run('return !!document.querySelector("main.child")')))
    throw new Error(`a key led somewhere: ${after}`);
  touchedAt = performance.now();
  for (const name of ['today', 'cases', 'people', 'journal', 'recipients']) {
    const code = await window.runAsync(
      'const done = arguments[1]; window.__TAURI_INTERNALS__.invoke("plugin:itgel|" + arguments[0], { request: {} }).then(() => done("answered"), (e) => done(e.code))',
      name,
    );
    if (code !== 'child-screen-open') throw new Error(`${name} was ${code} while the child sat there`);
  }
}

/** The picture is there and nothing of the page; the PIN leads to the conversation and to nothing else. */
async function back(world) {
  const { window } = world;
  await window.see('.quiet-screen');
  if (await window.run('return !!document.querySelector("main.child, .app")'))
    throw new Error('something lies behind the picture');
  await leaveQuiet(world);
  await window.see('[data-act="show-to-child"]');
}

/** Three touches on one page: which, and what came of it, as the interviewer sees it. */
async function came({ window }, page, what) {
  await window.see(`li[data-child-page="${page}"][data-touch="${what}"]`);
}

async function show(world, page) {
  await world.window.click('[data-act="show-to-child"]');
  await onPage(world, page);
  // What comes with the page itself counts for nothing either.
  touchedAt = performance.now();
}

/** The pages in another set of words, for their pictures and for axe. */
async function inSet(world, ages) {
  const { window, look } = world;
  await window.choose('#child-ages', ages);
  // The polite words of the oldest are the longest of all.
  if (ages === '13-17') await window.click('input[name="child-address"][value="formal"]');
  await window.settled();
  await window.click('[data-act="show-to-child"]');
  touchedAt = performance.now();
  await window.see('main.child');
  for (;;) {
    const page = await window.run('return document.querySelector("main.child")?.dataset.page ?? ""');
    const kind = await window.run('return document.querySelector("main.child")?.dataset.kind ?? ""');
    if (page === 'stop' || page === 'questions' || page === '') break;
    await look.at(`child-${ages}-${page}`);
    if (kind === 'asks') await equal(world);
    if (kind === 'asks') await touch(world, page === 'ngo' ? 'no' : 'yes');
    await touch(world, 'next');
    await window.settled();
  }
  await window.press(Key.ESCAPE);
  await back(world);
}

/**
 * Shown and left by Escape. Where there is a desk, the child sees nothing of it: the page fills the screen, so does the picture
 * that follows it, and the interviewer finds the window as it was.
 */
async function fillsTheScreen(world, page) {
  const { window } = world;
  const manager = await Manager.start();
  try {
    await manager.until(() => manager.windows().length === 1, 'the window is not managed');
    const [own] = manager.windows();
    if (manager.isFull(own)) throw new Error('the window fills the screen before the child sees it');
    await show(world, page);
    await manager.until(() => manager.isFull(own), 'the child’s screen does not fill the screen');
    await window.press(Key.ESCAPE);
    await window.see('.quiet-screen');
    await window.settled();
    if (!manager.isFull(own)) throw new Error('the desk is seen beside the picture');
    await back(world);
    await manager.until(() => !manager.isFull(own), 'the window still fills the screen');
  } finally {
    manager.stop();
  }
  await window.session.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 768 });
}

export async function childScreen(world) {
  const { window, look } = world;
  await window.see('[data-act="show-to-child"]');
  await look.whole('child-pages');
  await look.atSmall('child-pages');
  await show(world, 'who');
  await alone(world);
  await look.at('child-who');
  await dead(world);
  await touch(world, 'next');
  await onPage(world, 'talk');
  await equal(world);
  await look.whole('child-talk');
  await touch(world, 'no');
  await equal(world, 'no');
  await touch(world, 'yes');
  await equal(world, 'yes');
  await look.at('child-talk-chosen');
  await touch(world, 'next');
  await onPage(world, 'recording');
  await equal(world);
  await look.at('child-recording');
  await look.atSmall('child-recording');
  // The second half of a double touch is none.
  await rested(world);
  await window.run(
    'const b = document.querySelector(\'[data-touch="yes"]\'); for (let n = 0; n < 2; n += 1) { b.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, width: 9, height: 9, isPrimary: true })); (n ? document.querySelector(\'[data-touch="no"]\') : b).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 })); }',
  );
  touchedAt = performance.now();
  await equal(world, 'yes');
  await touch(world, 'next');
  await onPage(world, 'not_known');
  await look.at('child-not-known');
  await key(world, Key.SPACE);
  await onPage(world, 'doctor');
  await look.at('child-doctor');
  await key(world, '1');
  await equal(world, 'yes');
  await touch(world, 'next');
  await onPage(world, 'social_worker');
  await key(world, '3');
  await equal(world, 'not_sure');
  await look.at('child-social-worker-not-sure');
  await touch(world, 'next');
  await onPage(world, 'police');
  await touch(world, 'yes');
  await look.at('child-police');
  // The child stops: the picture is there at once, and the yes of this page does not count.
  await touch(world, 'stop');
  await back(world);
  await window.see('[data-stopped="police"]');
  for (const [page, what] of [
    ['who', 'told'],
    ['talk', 'yes'],
    ['recording', 'yes'],
    ['doctor', 'yes'],
    ['social_worker', 'not_sure'],
    ['police', ''],
  ])
    await came(world, page, what);
  await look.at('child-stopped');
  // It goes on with what the child did not know, and leaves by Escape at any time.
  if (world.language === 'mn') await fillsTheScreen(world, 'social_worker');
  else {
    await show(world, 'social_worker');
    await window.press(Key.ESCAPE);
    await back(world);
  }
  await show(world, 'social_worker');
  await touch(world, 'yes');
  await touch(world, 'next');
  await onPage(world, 'police');
  await touch(world, 'yes');
  await touch(world, 'next');
  await onPage(world, 'stop');
  await look.at('child-stop');
  await touch(world, 'next');
  await onPage(world, 'questions');
  await look.at('child-questions');
  await touch(world, 'no');
  await touch(world, 'next');
  await back(world);
  await window.see('[data-all-seen="yes"]');
  await look.at('child-all-seen');
  await inSet(world, '4-7');
  await inSet(world, '13-17');
  await window.choose('#child-ages', '8-12');
  await window.settled();
}
