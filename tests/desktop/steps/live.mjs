// The live interview by physical keys and by tiles: nothing moves, nothing is lost, nothing names the child.

import { Key } from '../window.mjs';
import { pressPlace, underMongolian } from '../keyboard.mjs';
import { measure, zoomTo } from '../measure.mjs';
import { sentence, words } from '../words.mjs';
import { help } from './help.mjs';
import { rolePlay } from './roleplay.mjs';
import { child } from './interview.mjs';
import { unseen } from './look-away.mjs';
import { telling } from '../principles.mjs';

async function innocent(world, where) {
  const { window, who, language } = world;
  await unseen(world, [child.given, who.prosecutor, who.ngo], where);
  const word = telling(await window.run('return document.body.innerText'), language);
  if (word) throw new Error(`“${word}” can be read on ${where}`);
}

/** Those who hear the screen hear what was written last, and what was taken back. */
async function heard({ window, language }) {
  const told = async (wanted) =>
    window.session.wait(
      async () => (await window.run('return document.querySelector("[data-announced]").textContent')) === wanted,
      10000,
      `“${wanted}” was not told`,
    );
  const word = words(language, 'prompt-kind-suggestive');
  await told(`${word} ${await countOf(window, 'suggestive')}`);
  await window.press(Key.BACK_SPACE);
  await told(words(language, 'live-undone').replace('{ $what }', word));
  await window.chord(Key.SHIFT, Key.BACK_SPACE);
  await told(words(language, 'live-restored').replace('{ $what }', word));
}

/** The count on a prompt's tile. */
async function countOf(window, prompt) {
  return Number(await window.text(`[data-prompt="${prompt}"] [data-count]`));
}

/** Where everything stands: nothing may move when it begins or when something is tapped (P2). */
async function places(window) {
  return window.run(
    `return JSON.stringify([...document.querySelectorAll('[data-phase], [data-prompt], .grid [data-act], [data-question], [data-chip]')].map((e) => { const r = e.getBoundingClientRect(); return [e.dataset.phase ?? e.dataset.prompt ?? e.dataset.act ?? e.dataset.question ?? e.dataset.chip, Math.round(r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height)]; }))`,
  );
}

/** The same without what has a place of its own that is kept: the chips of a feeling or of a person, the no to a break. */
async function fixedPlaces(window) {
  const chips = /^(quiet|tears|water|other|other_topic|break-declined)$/;
  return JSON.stringify(JSON.parse(await places(window)).filter(([name]) => !chips.test(name)));
}

/** The whole grid is in the window: no page scrolls, every control is inside. */
async function whole(window, where) {
  const outside = await window.run(`
    const out = [];
    if (document.documentElement.scrollHeight > innerHeight + 1) out.push('the page scrolls');
    for (const e of document.querySelectorAll('.lv button')) {
      const r = e.getBoundingClientRect();
      if (r.bottom > innerHeight + 1 || r.right > innerWidth + 1 || r.top < 0 || r.left < 0) out.push(e.textContent.trim().slice(0, 30) + ' is outside');
      if (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) out.push(e.textContent.trim().slice(0, 30) + ' is cut');
      if (r.height < 43.5) out.push(e.textContent.trim().slice(0, 30) + ' is smaller than 44 px: ' + r.height);
    }
    const tile = document.querySelector('[data-prompt]').getBoundingClientRect();
    if (tile.width < 260 || tile.height < 150) out.push('a prompt is ' + Math.round(tile.width) + ' × ' + Math.round(tile.height));
    return out;
  `);
  if (outside.length > 0) throw new Error(`${where}: ${outside.join('; ')}`);
}

/** Ten taps of every kind, in whatever window: after each of them everything is where it was (P2). */
async function nothingMoves({ window }, where) {
  const before = await fixedPlaces(window);
  for (const key of ['q', 'w', '3', 'a', 's', 'f', 'g', '5', Key.SPACE, Key.SPACE]) {
    await window.press(key);
    // Two presses within 250 ms would be one, and what follows a tap follows it by then.
    await window.session.sleep(280);
    const after = await fixedPlaces(window);
    if (after !== before)
      throw new Error(`something moved ${where} when “${key}” was pressed: ${before} became ${after}`);
  }
}

/**
 * A window that is too small asks for a larger one, and the keys go on; one of a small laptop, with the title bar and
 * the panel taken off, has everything.
 */
async function smallWindow(world) {
  const { window, look } = world;
  const size = (width, height) => window.session.manage().window().setRect({ width, height });
  await size(1366, 680);
  await look.at('live-small-laptop');
  await whole(window, 'live at 1366 × 680');
  await size(1024, 680);
  await look.at('live-smallest');
  await whole(window, 'live at 1024 × 680');
  await nothingMoves(world, 'in the smallest window');
  const open = await countOf(window, 'open');
  for (const [n, width, height] of [
    [1, 1000, 768],
    [2, 1100, 640],
  ]) {
    await size(width, height);
    await window.see('[data-small]');
    // Two presses within 250 ms would be one.
    await window.session.sleep(400);
    await window.press('q');
    await window.session.wait(
      async () =>
        (await window.run('return document.querySelector("[data-prompt=open] [data-count]").textContent')) ===
        String(open + n),
      10000,
      `a key in a window of ${width} × ${height} was not counted`,
    );
    await window.see('[data-last]');
    await innocent(world, 'the small window');
  }
  await look.at('live-too-small');
  await size(1366, 768);
  await window.gone('[data-small]');
  if ((await countOf(window, 'open')) !== open + 2) throw new Error('keys in a small window were lost');
}

/**
 * At 200 % the grid stays: it drops the log, nothing on it is cut, lies over something else or outside the window, and a tap
 * is counted as ever. On the glass no control is smaller than without zoom, nor when the text alone is larger.
 */
async function zoomedIn(world) {
  const { window, look } = world;
  const open = await countOf(window, 'open');
  const wrong = async (where) => {
    const outside = await window.run(
      `
      const out = [];
      const zoom = arguments[0] / innerWidth;
      for (const e of document.querySelectorAll('.lv button')) {
        const r = e.getBoundingClientRect();
        if (r.bottom > innerHeight + 1 || r.right > innerWidth + 1 || r.top < 0 || r.left < 0) out.push(e.textContent.trim().slice(0, 30) + ' is outside');
        if (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) out.push(e.textContent.trim().slice(0, 30) + ' is cut');
        if (r.height * zoom < 43.5) out.push(e.textContent.trim().slice(0, 30) + ' is ' + Math.round(r.height * zoom) + ' px on the glass');
      }
      if (document.querySelectorAll('.lv [data-phase]').length !== 9 || document.querySelectorAll('.lv [data-prompt]').length !== 4) out.push('the grid is not whole');
      return out;`,
      1366,
    );
    for (const line of [...outside, ...(await measure(window))])
      look.problems.push(`live ${where} (${look.language}): ${line}`);
  };
  for (const percent of [150, 200]) {
    await zoomTo(window, percent);
    await window.gone('[data-small]');
    await wrong(`at ${percent} %`);
    await look.at(`live-zoom-${percent}`);
  }
  if (await window.run('return document.querySelector(".log").getBoundingClientRect().height > 0'))
    throw new Error('the log is there at 200 %');
  await window.press('j');
  await window.see('[data-person]');
  await wrong('at 200 %, with people');
  await look.at('live-zoom-200-people');
  await window.press(Key.BACK_SPACE);
  await window.session.sleep(400);
  await window.press('q');
  await window.session.wait(async () => (await countOf(window, 'open')) === open + 1, 10000, 'no tap at 200 %');
  await innocent(world, 'the live screen at 200 %');
  await nothingMoves(world, 'at 200 %');
  // A break is offered again, as long after the last offer; its place is kept at every size.
  const before = await fixedPlaces(window);
  await putOn(window, 23);
  await window.see('[data-offer="yes"]');
  if ((await fixedPlaces(window)) !== before)
    look.problems.push(`live (${look.language}): something moves at 200 % when a break is offered`);
  await wrong('at 200 %, with a break offered');
  await look.at('live-zoom-200-offered');
  await putOn(window, 0);
  await window.gone('[data-offer="yes"]');
  await zoomTo(window, 100);
  await window.run('document.documentElement.style.fontSize = "150%"');
  await window.session.sleep(250);
  await wrong('with text of 150 %');
  await look.at('live-text-150');
  await window.run('document.documentElement.style.fontSize = "100%"');
}

/**
 * Somebody goes out and somebody comes in: one key writes it at once, a chip says who; nothing moves but the chips, which
 * have their place, and whoever was struck is not among them.
 */
async function comingAndGoing(world) {
  const { window, look } = world;
  const fixed = () => fixedPlaces(window);
  const before = await fixed();
  const logged = () => window.text('.log li:first-child span');
  await window.press('j');
  await window.see('[data-person]');
  if ((await fixed()) !== before) throw new Error('something moved when somebody went out');
  await look.at('live-moved');
  await innocent(world, 'the live screen with people');
  const chips = await window.run(
    'return [...document.querySelectorAll("[data-person]")].map((e) => [e.dataset.person, e.dataset.came])',
  );
  if (chips.some(([role]) => role === 'guardian')) throw new Error(`somebody who was struck is offered: ${chips}`);
  if (!chips.some(([role, came]) => role === 'interviewer' && came === 'no'))
    throw new Error(`nobody goes out: ${chips}`);
  await window.click('[data-person="other"][data-came="yes"]');
  await window.see('[data-person="other"][aria-pressed="true"]');
  const said = words(look.language, 'live-moved-came').replace('{ $who }', words(look.language, 'live-person-other'));
  await window.session.wait(async () => (await logged()) === said, 10000, `the log does not say ${said}`);
  // Taken back and brought back: first who it was, then that anybody was.
  await window.press(Key.BACK_SPACE);
  await window.see('[data-person="other"][aria-pressed="false"]');
  await window.chord(Key.SHIFT, Key.BACK_SPACE);
  await window.see('[data-person="other"][aria-pressed="true"]');
  await window.session.sleep(300);
  await window.press('j');
  await look.atSmall('live-moved');
  await window.press('f');
  await window.see('[data-chip="quiet"]:not(:disabled)');
  await window.press(Key.BACK_SPACE);
}

/** In a break the questions of those who watch come in, and are put or left out: counted, never written down. */
async function questions({ window, language }) {
  const before = await places(window);
  const counted = async (wanted) =>
    window.session.wait(
      async () =>
        (await window.run(
          'return [...document.querySelectorAll("[data-question] [data-many]")].map((e) => e.textContent).join()',
        )) === wanted,
      10000,
      `the questions are not ${wanted}`,
    );
  for (const step of ['relayed', 'declined', 'handed_in']) await window.click(`[data-question="${step}"]`);
  // Two presses of one tile within 250 ms would be one.
  await window.session.sleep(300);
  await window.click('[data-question="handed_in"]');
  await counted('2,1,1');
  const came = words(language, 'live-question-handed-in').toLowerCase();
  const said = words(language, 'live-question-noted').replace('{ $what }', came);
  if ((await window.text('.log li:first-child span')) !== said) throw new Error(`the log does not say ${said}`);
  await window.press(Key.BACK_SPACE);
  await counted('1,1,1');
  await window.chord(Key.SHIFT, Key.BACK_SPACE);
  await counted('2,1,1');
  if ((await places(window)) !== before) throw new Error('something moved when questions were tapped');
}

/** Puts the clock of the page on by so many minutes, and back by none. */
const putOn = (window, minutes) =>
  window.run(
    `delete performance.now;
     const now = performance.now.bind(performance);
     if (arguments[0] > 0) performance.now = () => now() + arguments[0] * 60000;`,
    minutes,
  );

/** Past the planned length the bar says by how many minutes, in a place where nothing moves for it; before, it says nothing. */
async function overPlan({ window, look, language, plannedMinutes }) {
  await window.settled();
  const before = await fixedPlaces(window);
  // Both as they stand at one moment: the whole minutes that are over, and what is said of it.
  const bar = () =>
    window.run(
      `const parts = document.querySelector('.clk').textContent.split(':').map(Number);
       const minutes = Math.floor(parts.reduce((all, part) => all * 60 + part, 0) / 60);
       return [minutes - arguments[0], document.querySelector('[data-over]')?.innerText ?? ''];`,
      plannedMinutes,
    );
  await putOn(window, plannedMinutes - 15);
  await window.session.wait(async () => (await bar())[0] >= -15, 5000, 'the clock of the bar was not put on');
  const [early, nothing] = await bar();
  if (early > 0 || nothing !== '') throw new Error(`${-early} minutes before the plan is over stands “${nothing}”`);
  await putOn(window, plannedMinutes + 4);
  await window.see('[data-over]');
  const [minutes, said] = await bar();
  const wanted = sentence(language, 'live-over-plan', { minutes });
  if (minutes < 4 || said !== wanted) throw new Error(`over plan is “${said}” and not “${wanted}”`);
  if ((await fixedPlaces(window)) !== before) throw new Error('something moved when it was over plan');
  await look.at('live-over-plan');
  await putOn(window, 0);
  await window.gone('[data-over]');
}

/** The line under the prompts says how many there were, and how many of them were open. */
async function openOfAll({ window, language }) {
  const counts = await window.run(
    'return [...document.querySelectorAll("[data-prompt]")].map((e) => [e.dataset.prompt, Number(e.querySelector("[data-count]").textContent)])',
  );
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  const { open } = Object.fromEntries(counts);
  const wanted = sentence(language, 'live-open-of-all', { open, all });
  const said = await window.text('.bal > span');
  if (open === 0 || open === all || said !== wanted)
    throw new Error(`under the prompts stands “${said}” and not “${wanted}”`);
}

/**
 * After as long without a break as the child's age allows, one line says that a break is possible. How long that is the
 * store said; only the clock of the page is put on. The place of the line is kept: nothing moves when it comes and goes.
 */
async function breakOffered({ window, look, language }) {
  const ahead = (minutes) => putOn(window, minutes);
  const offer = () => window.run('return document.querySelector("[data-offer]").textContent.trim()');
  const stand = async () =>
    `${await fixedPlaces(window)} ${await window.run(
      'return [".offer", ".log"].map((e) => { const r = document.querySelector(e).getBoundingClientRect(); return [r.x, r.y, r.width, r.height].join(); }).join(" ")',
    )}`;
  // What is still being answered would set the clock of the page by the later time.
  await window.settled();
  const before = await stand();
  // From ten to twelve years a break is offered from twenty minutes on, counted from the last one.
  await ahead(18);
  await window.session.sleep(350);
  if ((await offer()) !== '') throw new Error(`after eighteen minutes stands: ${await offer()}`);
  await ahead(21);
  await window.see('[data-offer="yes"]');
  if ((await offer()) !== words(language, 'live-break-offer')) throw new Error(`offered is: ${await offer()}`);
  if ((await stand()) !== before) throw new Error('something moved when a break was offered');
  await look.at('live-break-offered');
  // The child wants to go on: one tap says so, and no more is offered for as long again.
  await window.click('[data-act="break-declined"]');
  await window.gone('[data-offer="yes"]');
  await window.gone('[data-act="break-declined"]');
  const said = words(language, 'live-break-declined');
  if ((await window.text('.log li:first-child span')) !== said) throw new Error(`the log does not say ${said}`);
  await window.settled();
  await ahead(0);
  if ((await stand()) !== before) throw new Error('something moved when a break was offered no more');
}

/**
 * The keys of a keyboard itself, under the Mongolian layout, where the one that prints Ф is the one that prints Q elsewhere:
 * it is the place that counts.
 */
async function mongolianKeyboard({ window }) {
  const counted = async (prompt, wanted, what) =>
    window.session.wait(async () => (await countOf(window, prompt)) === wanted, 10000, what);
  await underMongolian(window, async () => {
    const open = await countOf(window, 'open');
    const directive = await countOf(window, 'directive');
    pressPlace('KeyQ');
    await counted('open', open + 1, 'the key that prints Ф was not counted');
    pressPlace('KeyW');
    await counted('directive', directive + 1, 'the key that prints Ц was not counted');
    pressPlace('Backspace');
    await counted('directive', directive, 'the key took nothing back');
    pressPlace('Digit6');
    await window.see('[data-phase="free_recall"][aria-pressed="true"]');
    pressPlace('Digit7');
    await window.see('[data-phase="follow_up"][aria-pressed="true"]');
    // The number pad is a second row of digits, under any layout.
    const phases = await window.run(
      'return [...document.querySelectorAll("[data-phase]")].map((e) => e.dataset.phase)',
    );
    if (phases.length !== 9) throw new Error(`there are ${phases.length} phases`);
    for (const [n, phase] of phases.entries()) {
      pressPlace(`Numpad${n + 1}`);
      await window.see(`[data-phase="${phase}"][aria-pressed="true"]`);
    }
    // Two presses of one phase within 250 ms would be one.
    await window.session.sleep(300);
    pressPlace('Numpad7');
    await window.see('[data-phase="follow_up"][aria-pressed="true"]');
  });
}

/** A low battery is one line in a place that is kept for it. There is no battery here: the page is told of one. */
async function lowBattery({ window, look }) {
  const before = await places(window);
  await window.run(`
    window.realFetch = window.fetch;
    window.fetch = (address, more) =>
      String(address).includes('power')
        ? Promise.resolve(new Response('{"low_percent":9}', { headers: { 'content-type': 'application/json', 'Tauri-Response': 'ok' } }))
        : window.realFetch(address, more);
  `);
  await window.see('[data-note="live-battery"]', 40000);
  if (!(await window.text('[data-note="live-battery"]')).includes('9'))
    throw new Error('the battery line has no number');
  if ((await places(window)) !== before) throw new Error('something moved when the battery was low');
  await look.at('live-low-battery');
  await look.atSmall('live-low-battery');
  await window.run('window.fetch = window.realFetch');
}

/** Dispatches one key as the keyboard gives it. */
export const key = (window, code, more = {}) =>
  window.run(
    'window.dispatchEvent(new KeyboardEvent("keydown", { code: arguments[0], key: "x", bubbles: true, cancelable: true, ...arguments[1] }))',
    code,
    more,
  );

export async function liveInterview(world) {
  const { window, look, language } = world;
  const pause = () => window.session.sleep(300);
  const waitFor = (is, what) => window.session.wait(is, 20000, what);
  await window.see('[data-act="begin"]');
  await window.see('[data-open-points]');
  await window.see('[data-note="interviewed-elsewhere-lately"]');
  await look.whole('live-before');
  world.plannedMinutes = Number(await window.run('return document.getElementById("live-planned").value'));
  await help(world, 'live');
  const before = await places(window);
  await window.press('1');
  await window.click('#live-camera');
  await window.click('[data-act="begin"]');
  await window.gone('[data-act="begin"]');
  if ((await places(window)) !== before) throw new Error('something moved when the interview began');
  for (const digit of ['1', '2', '3', '4', '5', '6']) await window.press(digit);
  const letters = await window.run(
    'return [...document.querySelectorAll("[data-prompt] kbd, .ev kbd")].map((e) => e.textContent).join("")',
  );
  // Help is for before and after: nothing opens over an interview.
  await window.press(Key.F1);
  await window.settled();
  if (await window.run('return document.querySelector("dialog[open], [data-help]") !== null'))
    throw new Error('F1 opened something over a running interview');
  if (letters !== (language === 'mn' ? 'ФЦЙЫӨАPgDnР' : 'QWASFGPgDnJ')) throw new Error(`the keys print ${letters}`);

  // Three open prompts and two directive, one of them taken back and brought back; by key and by tile.
  for (const letter of ['q', 'w', 'a']) await window.press(letter);
  await pause();
  await window.press('q');
  await pause();
  await window.click('[data-prompt="open"]');
  await pause();
  await window.press('w');
  await waitFor(
    async () => (await countOf(window, 'open')) === 3 && (await countOf(window, 'directive')) === 2,
    'the taps were not all counted',
  );
  await window.press(Key.BACK_SPACE);
  await waitFor(async () => (await countOf(window, 'directive')) === 1, 'undo took nothing back');
  await window.see('[data-act="redo"]:not(:disabled)');
  await window.click('[data-act="redo"]');
  await waitFor(async () => (await countOf(window, 'directive')) === 2, 'nothing was brought back');
  // A key that repeats itself, two touches within a quarter of a second, a key that means nothing.
  await key(window, 'KeyS', { repeat: true });
  await key(window, 'KeyZ');
  await pause();
  await window.run('for (let n = 0; n < 2; n += 1) document.querySelector("[data-prompt=suggestive]").click()');
  await waitFor(async () => (await countOf(window, 'suggestive')) === 1, 'a double tap did not count once');
  await pause();
  if ((await countOf(window, 'suggestive')) !== 1) throw new Error('a double tap counted twice');

  await heard(world);
  // After three other prompts in a row the tile of open ones shows a fresh wording, and nothing else changes.
  const usual = await window.text('[data-example="open"]');
  if (usual !== words(language, 'live-open-example')) throw new Error(`the open tile shows ${usual}`);
  await pause();
  await window.press('a');
  const fresh = words(language, 'live-open-example-3');
  await waitFor(async () => (await window.text('[data-example="open"]')) === fresh, 'no fresh wording after three');

  const still = await places(window);
  await window.press('f');
  await window.click('[data-chip="quiet"]');
  await window.click('[data-chip="water"]');
  await window.see('[data-chip="quiet"][aria-pressed="true"]');
  if ((await places(window)) !== still) throw new Error('something moved when a feeling was noted');
  await window.press('g');
  // The old key of what was laid on a clicker means nothing any more.
  await window.press('h');
  await window.press(Key.PAGE_DOWN);
  await window.press(Key.SPACE);
  await window.see('[data-act="break"][aria-pressed="true"]');
  await questions(world);
  await look.at('live-break');
  await pause();
  await window.press(Key.SPACE);
  await window.see('[data-act="break"][aria-pressed="false"]');
  await window.press('7');
  await window.see('[data-phase="follow_up"][aria-pressed="true"]');
  await look.at('live');
  await look.everyWay('live', false);
  await whole(window, 'live');
  await innocent(world, 'the live screen');
  await window.session.manage().window().setRect({ width: 1024, height: 768 });
  await look.at('live-1024');
  await whole(window, 'live at 1024');
  await window.run('document.documentElement.dataset.theme = "dark"');
  await look.at('live-night-1024');
  await window.session.manage().window().setRect({ width: 1366, height: 768 });
  await look.at('live-night');
  await window.run('document.documentElement.dataset.theme = "light"');

  if (language === 'mn') await mongolianKeyboard(world);
  await comingAndGoing(world);
  await openOfAll(world);
  await overPlan(world);
  await breakOffered(world);
  await smallWindow(world);
  await zoomedIn(world);
  await lowBattery(world);

  // Two hundred taps of twenty minutes: all are there.
  const sum = async () =>
    window.run(
      'return [...document.querySelectorAll("[data-count]")].reduce((all, e) => all + Number(e.textContent), 0)',
    );
  const first = await sum();
  const settled = await fixedPlaces(window);
  const played = await rolePlay(world);
  if ((await fixedPlaces(window)) !== settled)
    throw new Error(`something moved in twenty minutes of taps: ${settled} became ${await fixedPlaces(window)}`);
  if ((await sum()) !== first + played) throw new Error(`${(await sum()) - first} of ${played} prompts were counted`);
  world.suggestive = await countOf(window, 'suggestive');

  // The quiet screen over the interview; what is tapped on it means nothing, and the same key held leads back.
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await innocent(world, 'the quiet screen');
  await window.press('q');
  await key(window, 'F2');
  await window.gone('.quiet-screen');
  if ((await sum()) !== first + played) throw new Error('a key on the quiet screen was counted');

  // A key that is held does nothing more, on whatever tile has the focus.
  const held = await window.run(`
    const tile = document.querySelector('[data-prompt="open"]');
    tile.focus();
    const pressed = (type, code, repeat) => {
      const event = new KeyboardEvent(type, { code, key: code, repeat, bubbles: true, cancelable: true });
      tile.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const all = [pressed('keydown', 'Enter', true), pressed('keydown', 'KeyQ', true), pressed('keyup', 'Space', false)];
    tile.blur();
    return all;`);
  if (held.includes(false)) throw new Error(`a key that is held does something: ${held}`);
  if ((await sum()) !== first + played) throw new Error('a key that is held was counted');

  // Consent taken back in the middle: the effect is told before, and keeping it keeps everything.
  await key(window, 'KeyW', { ctrlKey: true, shiftKey: true });
  await window.click('input[name="withdraw-by"][value="child"]');
  await window.see('[data-effect]');
  // Nothing but the talk itself stands where the child may read it.
  if ((await window.run('return document.querySelectorAll("dialog .check").length')) > 0)
    throw new Error('purposes stand on the live screen');
  // Whose act it is is said: a parent who stops is never written down as the child.
  await window.see('[data-ends="child"]');
  const childs = await window.text('[data-ends]');
  await window.click('input[name="withdraw-by"][value="guardian"]');
  await window.see('[data-ends="guardian"]');
  if ((await window.text('[data-ends]')) === childs) throw new Error('the adult is called the child');
  await window.click('input[name="withdraw-by"][value="child"]');
  await window.see('[data-ends="child"]');
  await look.whole('live-withdraw');
  await window.press(Key.ESCAPE);
  await window.gone('dialog');

  await window.press('8');
  await window.press('9');
  await window.see('[data-phase="neutral_topic"][aria-pressed="true"]');
  // Let go too early, nothing ends; held for a second and a half, it does.
  const finish = await window.see('[data-act="finish"]');
  const actions = () => window.session.actions({ async: true });
  await actions().move({ origin: finish }).press().pause(500).release().perform();
  await window.session.sleep(4500);
  await window.see('[data-act="finish"]');
  if (language === 'mn') {
    await actions().move({ origin: finish }).press().pause(600).perform();
    await window.picture(`${language}-live-holding`);
    await window.see('.quiet-screen');
    await actions().release().perform();
  } else {
    await window.chord(Key.CONTROL, Key.ENTER);
    await pause();
    await window.chord(Key.CONTROL, Key.ENTER);
  }
  await window.see('.quiet-screen');
  await look.at('live-finished-quiet');
  await innocent(world, 'the quiet screen after the end');
}
