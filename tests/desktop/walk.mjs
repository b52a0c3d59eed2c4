// A screen by the Tab key alone: it leads to every control, each is seen in focus and in the window, and none holds the focus.

import { Key } from './window.mjs';

/** Runs in the page: everything that the Tab key has to reach, one of each group of radios. */
const toReach = `
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const groups = new Set();
  window.toReach = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((e) => {
    const s = getComputedStyle(e);
    const r = e.getBoundingClientRect();
    if (e.disabled || e.tabIndex < 0 || s.visibility === 'hidden' || s.display === 'none' || r.width === 0 || e.closest('[inert]')) return false;
    if (e.closest('details:not([open])') && !e.matches('summary')) return false;
    if (e.type === 'radio') {
      const group = document.querySelectorAll('input[type=radio][name="' + e.name + '"]');
      const first = [...group].find((one) => one.checked) ?? group[0];
      if (e !== first || groups.has(e.name)) return false;
      groups.add(e.name);
    }
    return true;
  });
`;
const reachable = `
  ${toReach}
  document.activeElement?.blur();
  return window.toReach.length;
`;

/**
 * What there is to reach in its order, by names that are the same in every language and for every case. The picture and the child's screen know
 * no Tab, and where a key is asked for Tab would be one.
 */
export const controlsOf = (window) =>
  window.run(
    `if (document.querySelector('.quiet-screen, main.child, [data-quiet=waiting], [data-quiet=late]')) return [];
     ${toReach}
     return window.toReach.map((e) => [e.localName, e.id, e.name, e.dataset.act, e.dataset.menu].map((part) => (part ?? '').replaceAll(/[0-9a-f-]{20,}|[0-9]+/g, '')).join(' '));`,
  );

/** Where the focus is, and whether it can be seen there or around. */
const where = `
  const e = document.activeElement;
  if (!e || e === document.body) return { at: -1, body: true };
  const rings = (x) => { const s = getComputedStyle(x); return s.boxShadow !== 'none' || (s.outlineStyle !== 'none' && s.outlineWidth !== '0px'); };
  const own = rings(e), around = [...Array(3)].reduce((found) => found.concat(found.at(-1)?.parentElement ?? []), [e]).slice(1);
  const name = (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.id || e.tagName).trim().replace(/\\s+/g, ' ').slice(0, 40);
  const r = e.getBoundingClientRect();
  const inWindow = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
  return { at: window.toReach.indexOf(e), frame: e.tagName === 'IFRAME', seen: own || (e.matches('input') && around.some((x) => x?.matches?.('label') && rings(x))), inWindow, name };
`;

/** Runs in the page: keeps where each press of Tab led. The page itself follows the focus a moment later. */
const follow = `
  window.walked = [];
  const standing = () => { ${where} };
  const led = () => window.walked.push(standing());
  document.addEventListener('focusin', led);
  window.unfollow = () => document.removeEventListener('focusin', led);
`;

/**
 * Runs in the page: how many of the places that Tab leads to do not come into the window when the focus is on them. The page follows
 * the focus a moment later.
 */
const followed = `
  const [from, last, done] = arguments;
  const soon = (ms) => new Promise((go) => setTimeout(go, ms));
  const there = (e) => { const r = e.getBoundingClientRect(); return document.activeElement === e && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth; };
  (async () => {
    let away = 0;
    for (const e of window.toReach.slice(from, last + 1)) {
      e.focus();
      for (let n = 0; !there(e) && n < 30; n += 1) await soon(10);
      if (!there(e)) away += 1;
    }
    return away;
  })().then(done);
`;

/**
 * Goes through the screen with the Tab key alone, or through the part of it between two places: everything is reached, seen in
 * focus, and nothing holds the focus.
 */
export async function walk(window, from, to) {
  return (await walkAtOnce(window, from, to)) ? [] : walkStepwise(window);
}

/** All presses in one go; true when nothing is wrong. What is wrong is told by going step by step. */
async function walkAtOnce(window, from = 0, to = Infinity) {
  const count = await window.run(reachable);
  if (count === 0) return true;
  const last = Math.min(to, count - 1);
  if (from > 0) await window.run('window.toReach[arguments[0]].focus()', from - 1);
  await window.run(follow);
  const keys = window.session.actions();
  for (let n = from; n < last + 2; n += 1) keys.sendKeys(Key.TAB);
  await keys.perform();
  const walked = await window.run('window.unfollow(); return window.walked');
  const away = await window.runAsync(followed, from, last);
  const stops = walked.filter((now) => !now.body && !now.frame);
  const well = stops.every((now, n) => now.seen && (now.at < 0 || now.at !== stops[n - 1]?.at));
  const reached = new Set(stops.map((now) => now.at).filter((at) => at >= from && at <= last));
  return well && away === 0 && reached.size === last - from + 1;
}

/** The same, looking after each press. */
async function walkStepwise(window) {
  const count = await window.run(reachable);
  const reached = new Set();
  const problems = [];
  let before;
  for (let n = 0; n < count + 12 && reached.size < count; n += 1) {
    await window.press(Key.TAB);
    let now = await window.run(where);
    if (now.frame) continue;
    // The page follows the focus a moment later.
    for (const end = Date.now() + 3000; !now.body && !now.inWindow && Date.now() < end;) {
      await window.session.sleep(100);
      now = await window.run(where);
    }
    if (now.at >= 0) reached.add(now.at);
    if (!now.body && now.at >= 0 && now.at === before && count > 1)
      problems.push(`keys: the focus stays at "${now.name}"`);
    if (!now.body && !now.seen) problems.push(`keys: the focus at "${now.name}" is not seen`);
    if (!now.body && !now.inWindow) problems.push(`keys: the focus at "${now.name}" is outside the window`);
    before = now.at;
  }
  const missed = await window.run(
    'return window.toReach.filter((e, n) => !arguments[0].includes(n) && e.isConnected && e.tagName !== "IFRAME").map((e) => (e.getAttribute("aria-label") || e.textContent || e.id || e.tagName).trim().slice(0, 40))',
    [...reached],
  );
  for (const name of missed) problems.push(`keys: "${name}" is not reached by Tab`);
  return [...new Set(problems)].slice(0, 8);
}
