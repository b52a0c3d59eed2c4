// Training: over the menu into a store of its own, a part of a script beside the real live screen, the result, a reset,
// and back. The real store stays as it is, to the byte.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { paper } from '../paper.mjs';
import { Key } from '../window.mjs';
import { words } from '../words.mjs';
import { help } from './help.mjs';

/** A digest over every file below a folder. */
function digest(folder) {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const places = (window) =>
  window.run(
    `return JSON.stringify([...document.querySelectorAll('[data-phase], [data-prompt], .grid [data-act], [data-chip], [data-strip]')].map((e) => { const r = e.getBoundingClientRect(); return [Math.round(r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height)]; }))`,
  );

/** Every control of the live screen is in the window and whole, with the script above it. */
async function whole(window, where) {
  const outside = await window.run(`
    const out = [];
    if (document.documentElement.scrollHeight > innerHeight + 1) out.push('the page scrolls');
    for (const e of document.querySelectorAll('.lv button, [data-strip] p')) {
      const r = e.getBoundingClientRect();
      const what = e.textContent.trim().slice(0, 40);
      if (r.bottom > innerHeight + 1 || r.right > innerWidth + 1 || r.top < 0 || r.left < 0) out.push(what + ' is outside');
      if (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) out.push(what + ' is cut');
      if (e.tagName === 'BUTTON' && r.height < 43.5) out.push(what + ' is ' + r.height + ' px high');
    }
    const strip = document.querySelector('[data-strip]');
    if (strip.scrollHeight > strip.clientHeight + 1) out.push('the script is cut');
    return out;
  `);
  if (outside.length > 0) throw new Error(`${where}: ${outside.join('; ')}`);
}

async function banded({ window, language }) {
  const said = await window.text('[data-training]');
  if (said.trim() !== words(language, 'training-band')) throw new Error(`the band says ${said}`);
  const title = await window.session.getTitle();
  if (title !== words(language, 'training-window')) throw new Error(`the window is called ${title}`);
}

/** Waits until the script asks for this. */
async function asked(window, act, patience = 40000) {
  await window.see(`[data-expect="${act}"]`, patience);
}

async function practise(world) {
  const { window, look } = world;
  await window.click('[data-menu="training"]');
  await window.see('[data-script="age-15"]');
  await look.whole('training-page');
  await look.atSmall('training-page');
  await window.click('[data-script="age-9"] [data-act="practise"]');
  await window.see('[data-strip]');
  await window.click('#live-camera');
  await look.at('training-live-before');
  const before = await places(window);
  await window.click('[data-act="begin"]');
  await asked(window, 'phase:introduction');
  await window.press('1');
  await window.see('[data-phase="introduction"][aria-pressed="true"]');
  // While the script goes on by the clock.
  await look.at('training-live');
  await asked(window, 'phase:ground_rules');
  await window.press('2');
  await window.see('[data-phase="ground_rules"][aria-pressed="true"]');
  if ((await places(window)) !== before) throw new Error('something moved beside the script');
  await whole(window, 'training 1366');
  await window.session.manage().window().setRect({ width: 1024, height: 768 });
  await whole(window, 'training 1024');
  await look.at('training-live-1024');
  await window.session.manage().window().setRect({ width: 1366, height: 768 });
  await asked(window, 'prompt:option_posing');
  await window.click('[data-prompt="option_posing"]');
  await banded(world);
  await window.press('g');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.session.sleep(400);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('[data-result]');
}

/** Every line of the result stands on its sheets too. */
const printedWhole = (window) => async (text) => {
  const lines = await window.run(
    'return [...document.querySelectorAll("[data-act-line] .state")].map((e) => e.textContent.trim())',
  );
  if (lines.length < 4) throw new Error(`the result has ${lines.length} lines`);
  for (const line of new Set(lines))
    if (!text.includes(line)) throw new Error(`the sheet of the result does not say “${line}”`);
};

async function result(world) {
  const { window, look } = world;
  const became = await window.run(
    `return Object.fromEntries([...document.querySelectorAll('[data-act-line]')].map((row) => [row.dataset.actLine, row.dataset.became]).reverse())`,
  );
  for (const [act, wanted] of [
    ['phase:introduction', 'found'],
    ['phase:ground_rules', 'found'],
    ['marker', 'extra'],
    ['break', 'missing'],
  ])
    if (became[act] !== wanted) throw new Error(`${act} became ${became[act]}`);
  const text = await window.run(`return document.querySelector('main').innerText`);
  if (text.includes('%')) throw new Error('the result counts something up');
  await help(world, 'practice');
  await look.whole('training-result');
  await look.atSmall('training-result');
  await paper(world, 'practice', { while: printedWhole(window) }, () => window.click('[data-act="print"]'));
  await window.see('[data-result]');
  await window.click('[data-act="again"]');
  // What came of it can be read again.
  await window.click('[data-practised="ended"] [data-act="see-result"]');
  await window.see('[data-result] [data-act-line]');
  await window.click('[data-act="again"]');
  await window.see('[data-practised="ended"]');
}

/** The whole way, from the menu of whoever is at work; and once more by the door of the unlock screen. */
export async function training(world) {
  const { window, look, work } = world;
  await window.click('[data-menu="training"]');
  await window.see('[data-act="enter-training"]');
  await look.whole('training-door');
  // Whoever stops the making of it is at the locked room, and can begin again.
  await window.click('[data-act="enter-training"]');
  await window.see('[data-making] button');
  await window.click('[data-making] button');
  await window.see('[data-failure="training-stopped"]', 180000);
  await look.at('training-stopped');
  await window.click('[data-act="enter-training"]');
  await window.see('[data-training]', 180000);
  const real = digest(path.join(work, 'vault'));
  await banded(world);
  await look.at('training-unlock');
  await look.atSmall('training-unlock');
  await window.click('[data-person="interviewer"]');
  await window.click('[data-act="unlock"]');
  await window.see('[data-menu="today"]');
  await banded(world);
  await look.at('training-today');
  await practise(world);
  await result(world);
  await window.click('[data-act="reset-training"]');
  await window.see('[data-act="unlock"]', 180000);
  await window.click('[data-person="supervisor"]');
  await window.click('[data-act="unlock"]');
  await window.click('[data-menu="training"]');
  await window.see('[data-script="age-9"]');
  if ((await window.run(`return document.querySelectorAll('[data-practised]').length`)) !== 0)
    throw new Error('a reset left something behind');
  await look.at('training-page-supervisor');
  await window.click('[data-act="leave-training"]');
  await window.see('[data-act="enter-training"]');
  if ((await window.run(`return document.querySelectorAll('[data-training]').length`)) !== 0)
    throw new Error('the band stayed');
  if (digest(path.join(work, 'vault')) !== real) throw new Error('training touched the real store');
  await look.at('training-left');
  await window.click('[data-act="enter-training"]');
  await window.see('[data-act="leave-training"]', 60000);
  await window.click('[data-act="leave-training"]');
  await window.see('[data-act="enter-training"]');
  if (digest(path.join(work, 'vault')) !== real)
    throw new Error('the door of the unlock screen touched the real store');
}
