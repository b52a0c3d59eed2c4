// Two hundred taps of an interview of twenty minutes, fifty times as fast: each one is there, and how long each took
// from the key to its confirmation on the screen is measured in the page.

/**
 * The taps, as an interview goes: nine phases with their prompts, most of them open, feelings and markers between them,
 * two breaks. Seconds of the interview, and the key.
 */
export function taps() {
  const list = [];
  let second = 0;
  const tap = (code, gap) => {
    second += gap;
    list.push([second, code]);
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

/** Plays them in the page; gives for each the milliseconds from key to confirmation, or -1 when it never came. */
const play = `
  const [list, fast, done] = arguments;
  const prompts = { KeyQ: 'open', KeyW: 'directive', KeyA: 'option_posing', KeyS: 'suggestive' };
  const pins = { KeyF: 0, KeyG: 1 };
  const phases = [...document.querySelectorAll('[data-phase]')].map((e) => e.dataset.phase);
  const number = (text) => Number(/[0-9]+/.exec(text ?? '')?.[0] ?? 0);
  const count = (prompt) => number(document.querySelector('[data-prompt=' + prompt + '] [data-count]').textContent);
  const pin = (n) => number(document.querySelectorAll('.foot .k')[n].textContent);
  const resting = () => document.querySelector('[data-act=break]').getAttribute('aria-pressed');
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
  (async () => {
    const all = [];
    const last = {};
    const began = performance.now();
    for (const [second, code] of list) {
      // The same tile twice within a quarter of a second is one tap, however fast the hour goes.
      const due = Math.max(began + (second * 1000) / fast, (last[code] ?? 0) + 270);
      if (due > performance.now()) await wait(due - performance.now());
      const is = sight(code);
      const from = performance.now();
      last[code] = from;
      window.dispatchEvent(new KeyboardEvent('keydown', { code, key: 'x', bubbles: true, cancelable: true }));
      const one = seen(is, from);
      all.push(one);
      // One tap, one record (P2): nothing is asked, nothing scrolls.
      if (document.querySelector('dialog[open]') || scrollY !== 0 || document.querySelector('.lv').scrollTop !== 0) return done([]);
      // A phase and a break are told by what stands now, so the next tap waits for them.
      if (code === 'Space' || code.startsWith('Digit')) await one;
    }
    done(await Promise.all(all));
  })();
`;

export async function rolePlay(world) {
  const { window, language } = world;
  // What is measured does not depend on the language: twenty minutes are played in one, six in the other.
  const list = language === 'en' ? taps() : taps().slice(0, 60);
  await window.session.manage().setTimeouts({ script: 180000 });
  const times = await window.session.executeAsyncScript(play, list, 50);
  if (times.length === 0) throw new Error('a tap opened something or scrolled the screen');
  world.taps = list.length;
  const lost = times.filter((ms) => ms < 0).length;
  if (times.length !== list.length || lost > 0) throw new Error(`${lost} of ${times.length} taps were not confirmed`);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  console.log(
    `${language}: ${list.length} taps of ${Math.round(list.at(-1)[0] / 60)} minutes recorded; tap to confirmation: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`,
  );
  return list.filter(([, code]) => /^Key[QWAS]$/.test(code)).length;
}
