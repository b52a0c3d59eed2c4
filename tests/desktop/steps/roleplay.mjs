// Two hundred taps of an interview of twenty minutes, fifty times as fast, every other one a key and every other one a click
// on a tile: how long each took to its confirmation on the screen is measured in the page, and afterwards all of them are
// read from the store, once through the window and once, when it is closed, by the command line.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../ask.mjs';
import { ask as askItgel } from '../program.mjs';

/**
 * The taps, as an interview goes: nine phases with their prompts, most of them open, feelings and markers between them,
 * two breaks. Seconds of the interview, the key, and whether the tile is clicked instead.
 */
function taps() {
  const list = [];
  let second = 0;
  const tap = (code, gap) => {
    second += gap;
    list.push([second, code, list.length % 2 === 1]);
  };
  const turns = ['KeyQ', 'KeyW', 'KeyQ', 'KeyA', 'KeyQ', 'KeyS', 'KeyQ', 'KeyW'];
  for (let phase = 1; phase <= 9; phase += 1) {
    tap(`Digit${phase}`, 9);
    for (let n = 0; n < 19 + (phase % 2); n += 1) tap(turns[(n + phase) % turns.length], 3 + (n % 4) * 2);
    tap(phase % 2 === 0 ? 'KeyF' : 'KeyG', 5);
  }
  while (list.length < 196) tap(list.length % 2 === 0 ? 'KeyQ' : 'KeyW', 5);
  for (let n = 0; n < 2; n += 1) {
    tap('Space', 8);
    tap('Space', 15);
  }
  return list.slice(0, 200);
}

/** Plays them in the page; gives for each the milliseconds from tap to confirmation, or -1 when it never came. */
const play = `
  const [list, fast, done] = arguments;
  const prompts = { KeyQ: 'open', KeyW: 'directive', KeyA: 'option_posing', KeyS: 'suggestive' };
  const pins = { KeyF: 0, KeyG: 1 };
  const phases = [...document.querySelectorAll('[data-phase]')].map((e) => e.dataset.phase);
  const number = (text) => Number(/[0-9]+/.exec(text ?? '')?.[0] ?? 0);
  const count = (prompt) => number(document.querySelector('[data-prompt=' + prompt + '] [data-count]').textContent);
  const pin = (n) => number(document.querySelectorAll('.foot .k')[n].textContent);
  const resting = () => document.querySelector('[data-act=break]').getAttribute('aria-pressed');
  const tile = (code) => document.querySelector(prompts[code] ? '[data-prompt=' + prompts[code] + ']'
    : code === 'KeyF' ? '[data-act=feeling]' : code === 'KeyG' ? '[data-act=marker]' : code === 'Space' ? '[data-act=break]'
    : '[data-phase=' + phases[Number(code.slice(5)) - 1] + ']');
  const wanted = new Map();
  const next = (name, now) => { wanted.set(name, (wanted.get(name) ?? now) + 1); return wanted.get(name); };
  // What can be seen when this tap is confirmed.
  const sight = (code) => {
    if (prompts[code]) { const n = next(code, count(prompts[code])); return () => count(prompts[code]) >= n; }
    if (code in pins) { const n = next(code, pin(pins[code])); return () => pin(pins[code]) >= n; }
    if (code === 'Space') { const other = resting() === 'true' ? 'false' : 'true'; return () => resting() === other; }
    const phase = phases[Number(code.slice(5)) - 1];
    return () => document.querySelector('[data-phase=' + phase + ']').getAttribute('aria-pressed') === 'true';
  };
  const seen = (is, from) => new Promise((tell) => {
    const look = () => is() ? tell(performance.now() - from) : performance.now() - from > 20000 ? tell(-1) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
  const wait = (ms) => new Promise((go) => setTimeout(go, ms));
  // Everything but the chips, which have a place of their own.
  const stand = () => [...document.querySelectorAll('[data-phase], [data-prompt], .grid [data-act]:not([data-act=break-declined]), [data-question]')]
    .map((e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map(Math.round).join(); }).join(' ');
  const stood = stand();
  let moved = '';
  (async () => {
    const all = [];
    const last = {};
    const began = performance.now();
    for (const [second, code, clicked] of list) {
      // The same tile twice within a quarter of a second is one tap, however fast the hour goes.
      const due = Math.max(began + (second * 1000) / fast, (last[code] ?? 0) + 350);
      if (due > performance.now()) await wait(due - performance.now());
      const is = sight(code);
      const from = performance.now();
      last[code] = from;
      if (clicked) tile(code).click();
      else window.dispatchEvent(new KeyboardEvent('keydown', { code, key: 'x', bubbles: true, cancelable: true }));
      const one = seen(is, from);
      all.push(one.then((ms) => { if (!moved && stand() !== stood) moved = code + ' ' + second; return ms; }));
      // One tap, one record (P2): nothing is asked, nothing scrolls.
      if (document.querySelector('dialog[open]') || scrollY !== 0 || document.querySelector('.lv').scrollTop !== 0) return done([]);
      // A phase and a break are told by what stands now, so the next tap waits for them.
      if (code === 'Space' || code.startsWith('Digit')) await one;
    }
    const times = await Promise.all(all);
    done(moved || times);
  })();
`;

const prompts = { KeyQ: 'open', KeyW: 'directive', KeyA: 'option_posing', KeyS: 'suggestive' };
/** The phases in the order of their keys. */
const phases =
  'introduction ground_rules rapport practice transition free_recall follow_up closing neutral_topic'.split(' ');

/** What an entry of these taps says, in their order. */
function meant(list) {
  let resting = false;
  return list.map(([, code]) => {
    if (prompts[code]) return `prompt ${prompts[code]}`;
    if (code === 'KeyF') return 'feeling';
    if (code === 'KeyG') return 'marker';
    if (code !== 'Space') return `phase ${phases[Number(code.slice(5)) - 1]}`;
    resting = !resting;
    return resting ? 'break' : 'resume';
  });
}

/** What an entry said when it was tapped, whatever was corrected since. */
const said = ({ kind, word, corrected }) => `${kind} ${corrected[0]?.[1] ?? word}`.trim();

/** The first place where two lists part; nothing where they are the same. */
function parting(wanted, found) {
  const n = wanted.findIndex((one, at) => one !== found[at]);
  if (n >= 0) return `tap ${n + 1} was “${wanted[n]}” and is kept as “${found[n]}”`;
  return found.length === wanted.length ? undefined : `${found.length} are kept of ${wanted.length}`;
}

/** The interview that runs, of the one case file that there is. */
async function running(world) {
  const { rows } = await ask(world, 'cases', { search: '', status: '', offset: 0, limit: 9 });
  for (const { case: id } of rows) {
    const { interviews } = await ask(world, 'case', { case: id });
    const live = interviews.find((one) => one.status === 'live');
    if (live) return { case: id, interview: live.interview };
  }
  throw new Error('no interview runs');
}

/** How long it took, of these taps. */
function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`;
}

export async function rolePlay(world) {
  const { window, language } = world;
  // What is measured does not depend on the language: twenty minutes are played in one, six in the other.
  const list = language === 'en' ? taps() : taps().slice(0, 60);
  const of = await running(world);
  const entries = async () => (await ask(world, 'record', of)).lines;
  const before = new Set((await entries()).map((line) => line.tap));
  await window.session.manage().setTimeouts({ script: 180000 });
  const times = await window.session.executeAsyncScript(play, list, 50);
  if (typeof times === 'string') throw new Error(`something moved at the tap ${times} s into the interview`);
  if (times.length === 0) throw new Error('a tap opened something or scrolled the screen');
  world.taps = list.length;
  const lost = times.filter((ms) => ms < 0).length;
  if (times.length !== list.length || lost > 0) throw new Error(`${lost} of ${times.length} taps were not confirmed`);

  // What the page shows is one thing, what is kept another: kind, word, order and number of all of them.
  const kept = (await entries()).filter((line) => !before.has(line.tap) && !line.undone);
  const wrong = parting(meant(list), kept.map(said));
  if (wrong) throw new Error(wrong);
  world.played = { ...of, taps: kept.map((line) => line.tap), meant: meant(list) };
  const minutes = Math.round(list.at(-1)[0] / 60);
  const ofKind = (clicked) => spread(times.filter((_, n) => list[n][2] === clicked));
  console.log(
    `${language}: ${list.length} taps of ${minutes} minutes, all in the record in their order; tap to confirmation: ${spread(times)} (keys ${ofKind(false)}; clicks ${ofKind(true)})`,
  );
  return list.filter(([, code]) => /^Key[QWAS]$/.test(code)).length;
}

/** When the window is closed, the command line reads the same entries from the disk, those corrected since as they were. */
export function playedIsKept({ work, who, played, language }) {
  const file = path.join(work, 'supervisor.passphrase');
  writeFileSync(file, `${who.supervisor.passphrase}\n`, { mode: 0o600 });
  const own = ['--vault', path.join(work, 'vault'), '--passphrase-file', file];
  const { lines } = askItgel('interview', 'record', `case=${played.case}`, `interview=${played.interview}`, ...own);
  const found = new Map(lines.map((line) => [line.tap, line]));
  const kept = played.taps.filter((tap) => found.has(tap)).map((tap) => said(found.get(tap)));
  const wrong = parting(played.meant, kept);
  if (wrong) throw new Error(`on the disk: ${wrong}`);
  console.log(`${language}: ${kept.length} taps read from the disk by the command line`);
}
