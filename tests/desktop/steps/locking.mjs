// Quiet screen, lock, automatic lock, wrong passphrases, and a second start of the program.

import { Manager, another } from '../manager.mjs';
import { Key } from '../window.mjs';
import { clockBehind } from './clock-behind.mjs';
import { leftNothing, lock, unlock } from './setup.mjs';

/** Nothing of the program is on the quiet screen, nothing but its key does anything, and only the PIN leads back. */
async function quietScreen({ window, look, who }) {
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await look.at('quiet');
  await look.everyWay('quiet', false);
  const title = await window.session.getTitle();
  if (/[^0-9:]/.test(await window.text('.quiet-screen')) || title.includes(who.room))
    throw new Error('the quiet screen says more than the time');
  for (const key of ['a', Key.ENTER, Key.ESCAPE, Key.TAB, Key.F1, Key.SPACE, '7']) await window.press(key);
  await window.chord(Key.CONTROL, 'l');
  await window.session.actions().move({ x: 400, y: 300 }).click().perform();
  if ((await window.text('.quiet-screen')).length > 5)
    throw new Error('a key or a click did something on the quiet screen');
  await window.press(Key.F2);
  await window.type('#quiet-pin', '0000');
  await window.press(Key.ENTER);
  await window.see('.quiet-screen .err');
  await look.at('quiet-wrong-pin');
  await window.type('#quiet-pin', who.supervisor.pin);
  await window.press(Key.ENTER);
  await window.gone('.quiet-screen');
}

/** Five wrong PINs ask for the passphrase. */
async function fiveWrongPins(world) {
  const { window, look, language, who } = world;
  await window.press(Key.F2);
  await window.run('window.heldBefore = true');
  await window.press(Key.F2);
  for (let n = 1; n <= 5; n += 1) {
    await window.type('#quiet-pin', '0000');
    await window.press(Key.ENTER);
    if (n < 5)
      await window.session.wait(
        async () =>
          (await window.run('return document.querySelector(".quiet-screen .err")?.textContent ?? ""')).includes(
            String(5 - n),
          ),
        15000,
        `no word of ${5 - n} tries left`,
      );
  }
  await leftNothing(window, language);
  await window.see('[data-failure="pin-locked"]');
  await look.at('unlock-after-five-pins');
  await look.atSmall('unlock-after-five-pins');
  await unlock(world, who.supervisor, 'supervisor');
}

/** After the fourth wrong passphrase the next try waits, and the wait can be seen to go down. */
async function wrongPassphrases({ window, look }) {
  await look.at('unlock');
  for (let n = 1; n <= 4; n += 1) {
    await window.type('#unlock-passphrase', 'энэ биш бас өөр үгс');
    await window.click('[data-act="unlock"]');
    await window.session.wait(
      async () => (await window.run('return document.querySelector("#unlock-passphrase").value')) === '',
      30000,
      'the wrong passphrase was not answered',
    );
    await window.see('#unlock-passphrase-err');
    if (n === 1) await look.whole('unlock-wrong');
  }
  const left = async () =>
    Number(
      /[0-9]+/.exec(
        await window.run('return document.querySelector("#unlock-passphrase-help")?.textContent ?? ""'),
      )?.[0] ?? 0,
    );
  const first = await left();
  if (first < 1 || first > 5) throw new Error(`the fourth wrong passphrase waits ${first} seconds`);
  await window.session.wait(async () => (await left()) < first, 15000, 'the wait does not go down');
  await look.at('unlock-waits');
  await window.gone('#unlock-passphrase-help');
}

/** Nobody is there for a minute, and the picture stays over the locked store. */
export async function autoLock(world) {
  const { window, look, language, who } = world;
  await window.click('[data-menu="settings"]');
  await window.choose('#set-lock', '1');
  await window.settled();
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await window.run('window.heldBefore = true');
  await window.session.wait(
    async () => (await window.run('return window.heldBefore')) !== true,
    100000,
    'nothing locked by itself',
  );
  await window.see('.quiet-screen');
  await window.press(Key.F2);
  await leftNothing(window, language);
  await look.at('unlock-after-auto-lock');
  await unlock(world, who.supervisor, 'supervisor');
  await window.click('[data-menu="settings"]');
  await window.choose('#set-lock', '5');
  await window.settled();
}

/** The night theme in the smallest window; the lock keeps the theme for the unlock screen. */
async function night({ window, look }) {
  await window.click('[data-menu="settings"]');
  await window.choose('#set-theme', 'dark');
  await window.see(':root[data-theme="dark"] #set-theme');
  await look.atSmall('settings-night');
  await window.click('[data-menu="today"]');
  await window.see('dl');
  await look.at('today-night');
  await look.atSmall('today-night');
}

/** A second start ends at once, and the first window comes to the front: from behind another and from the task bar. */
async function secondStart({ window }) {
  const manager = await Manager.start();
  let other;
  try {
    await manager.until(() => manager.windows().length === 1, 'the window is not managed');
    const [own] = manager.windows();
    other = another();
    const covered = () => manager.windows().length === 2 && manager.windows()[0] === own && manager.active() !== own;
    await manager.until(covered, 'nothing lies over the window');
    const again = async (where) => {
      const code = await window.startAgain();
      if (code !== 0) throw new Error(`the second start ended with ${code}`);
      const inFront = () => !manager.isAway(own) && manager.windows().at(-1) === own && manager.active() === own;
      await manager.until(inFront, `a second start did not bring the window forward from ${where}`);
    };
    await again('behind another');
    manager.minimise(own);
    await manager.until(() => manager.isAway(own), 'the window was not put away');
    await again('the task bar');
  } finally {
    other?.kill();
    manager.stop();
  }
  await window.session.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 768 });
  await window.see('[data-act="lock"]');
}

export async function locking(world) {
  const { window, look } = world;
  await quietScreen(world);
  await fiveWrongPins(world);
  await secondStart(world);
  await clockBehind(world);
  await night(world);
  await lock(world);
  await window.see(':root[data-theme="dark"] #unlock-passphrase');
  await look.at('unlock-night');
  await look.atSmall('unlock-night');
  await wrongPassphrases(world);
}
