// What a person who reads large print sees: whether anything is cut off or lies over something else.

import { Key } from './window.mjs';

/** Runs in the page. Words that their box does not show, and controls that lie over one another. */
export const measuring = `
  const out = [];
  // Nothing is changed here, so a style and a place are worked out once for each box, however many words are in it.
  const once = (of) => { const known = new Map(); return (e) => { if (!known.has(e)) known.set(e, of(e)); return known.get(e); }; };
  const style = once((e) => { const { overflowX, overflowY, overflowWrap } = getComputedStyle(e); return { overflowX, overflowY, overflowWrap }; });
  const place = once((e) => e.getBoundingClientRect());
  const seen = (e) => {
    const s = getComputedStyle(e);
    const r = e.getBoundingClientRect();
    if (!e.matches('summary') && e.closest('details:not([open])')) return false;
    return s.visibility !== 'hidden' && s.display !== 'none' && r.width > 1 && r.height > 1 && !e.closest('.sr, [inert]');
  };
  const said = (e) => (e.getAttribute('aria-label') || e.textContent || e.id || e.tagName).trim().replace(/\\s+/g, ' ').slice(0, 40);
  // With a dialog open, only what is in it can be used.
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const root = dialogs.at(-1) ?? document.body;
  if (document.documentElement.scrollWidth > innerWidth + 1) out.push('the page is wider than the window by ' + (document.documentElement.scrollWidth - innerWidth));

  // A box that scrolls shows everything in time; one that hides or clips does not.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.textContent.trim() || !holder || !seen(holder)) continue;
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    if (words.width < 1) continue;
    // A word that goes on in the next line, as in the middle of a name, is as hard to read as one that is cut. Where any place may be
    // one to break at, as in a path or a digest, the style says so; a heading or a button has neither.
    const anywhere = style(holder).overflowWrap === 'anywhere' && !holder.closest('h1, h2, h3, button, .chip, th, label, summary');
    for (const word of anywhere ? [] : node.textContent.matchAll(/[\\p{L}\\d]+/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].filter((r) => r.width > 0.5).map((r) => Math.round(r.top)));
      if (lines.size > 1) { out.push('broken: the word "' + word[0] + '"'); break; }
    }
    for (let box = holder; box && box !== document.body; box = box.parentElement) {
      const s = style(box);
      const r = place(box);
      const cutsX = s.overflowX === 'hidden' || s.overflowX === 'clip';
      const cutsY = s.overflowY === 'hidden' || s.overflowY === 'clip';
      if (s.overflowX === 'auto' || s.overflowX === 'scroll' || s.overflowY === 'auto' || s.overflowY === 'scroll') break;
      if ((cutsX && (words.right > r.right + 1.5 || words.left < r.left - 1.5)) || (cutsY && (words.bottom > r.bottom + 1.5 || words.top < r.top - 1.5)))
        { out.push('cut off: "' + said(holder) + '" in ' + box.tagName + '.' + box.className); break; }
      // Words that stand out of a button or a chip run into what is beside it.
      if (box.matches('button, .chip, summary, kbd') && (words.right > r.right + 1.5 || words.left < r.left - 1.5 || words.bottom > r.bottom + 1.5 || words.top < r.top - 1.5))
        { out.push('stands out: "' + said(holder) + '" of ' + box.tagName + '.' + box.className); break; }
      // An open dialog lies above the page: what hides or clips around it does not reach it.
      if (box.matches('dialog[open]')) break;
    }
  }
  for (const e of root.querySelectorAll('select')) {
    if (!seen(e) || !e.selectedOptions[0]) continue;
    const s = getComputedStyle(e);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = s.fontWeight + ' ' + s.fontSize + ' ' + s.fontFamily;
    const room = e.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight);
    if (pen.measureText(e.selectedOptions[0].text).width > room + 2) out.push('cut off: choice "' + e.selectedOptions[0].text + '" of ' + (e.id || 'select'));
  }

  // Controls over one another: each is asked for as it is on the screen, cut to the boxes that scroll it.
  // A radio or tick box is pressed at its label.
  const controls = [...root.querySelectorAll('button, input:not([type=radio]):not([type=checkbox]), label:has(> input[type=radio], > input[type=checkbox]), select, textarea, summary, a[href]')].filter(seen);
  const shown = (r, from) => {
    let [l, t, right, b] = [r.left, r.top, r.right, r.bottom];
    for (let box = from; box; box = box.parentElement) {
      const s = style(box);
      if (s.overflowX === 'visible' && s.overflowY === 'visible') continue;
      const c = place(box);
      [l, t, right, b] = [Math.max(l, c.left), Math.max(t, c.top), Math.min(right, c.right), Math.min(b, c.bottom)];
    }
    return { l, t, r: right, b };
  };
  const boxes = controls.map((e) => [e, shown(e.getBoundingClientRect(), e.parentElement)]);
  for (let i = 0; i < boxes.length; i += 1)
    for (let j = i + 1; j < boxes.length; j += 1) {
      const [one, a] = boxes[i], [other, b] = boxes[j];
      if (one.contains(other) || other.contains(one)) continue;
      // A button that belongs into its field, such as the eye of a passphrase.
      if (one.matches('input') && one.parentElement.matches('.wrap') && one.parentElement.contains(other)) continue;
      const w = Math.min(a.r, b.r) - Math.max(a.l, b.l), h = Math.min(a.b, b.b) - Math.max(a.t, b.t);
      if (w > 2 && h > 2) out.push('over one another: "' + said(one) + '" and "' + said(other) + '"');
    }

  // Lines of words over lines of other words: each is asked for without the air of its letters, cut to the boxes that scroll it.
  const block = once((e) => { let at = e; while (at.parentElement && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement; return at; });
  // What lies over a page on a ground of its own covers what is under it.
  const covers = (e, top) => { for (let at = e; at && at !== top; at = at.parentElement) { const s = getComputedStyle(at); if (s.position !== 'static' && s.position !== 'relative' && s.backgroundColor !== 'rgba(0, 0, 0, 0)') return true; } return false; };
  const lines = [];
  const again = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = again.nextNode(); node; node = again.nextNode()) {
    const holder = node.parentElement;
    if (!node.textContent.trim() || !holder || holder.closest('option') || !seen(holder) || !holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const size = parseFloat(getComputedStyle(holder).fontSize);
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      const air = Math.max(0, (r.height - size) / 2);
      const line = { block: block(holder), holder, ...shown({ left: r.left, right: r.right, top: r.top + air, bottom: r.bottom - air }, holder) };
      if (line.r - line.l > 2 && line.b - line.t > 2) lines.push(line);
    }
  }
  lines.sort((a, b) => a.t - b.t);
  for (const [i, a] of lines.entries())
    for (let j = i + 1; j < lines.length && lines[j].t < a.b - 2; j += 1) {
      const b = lines[j];
      if (a.block === b.block || Math.min(a.r, b.r) - Math.max(a.l, b.l) <= 2 || Math.min(a.b, b.b) - b.t <= 2) continue;
      let top = a.holder;
      while (!top.contains(b.holder)) top = top.parentElement;
      if (!covers(a.holder, top) && !covers(b.holder, top)) out.push('words over words: "' + said(a.holder) + '" and "' + said(b.holder) + '"');
    }
  return [...new Set(out)].slice(0, 8);
`;

/** What is wrong on the screen as it is. */
export const measure = (window) => window.run(measuring);

/** Runs in the page: draws everything this much larger, as the program's own keys do, and waits until it is. */
const draw = `
  const [factor, wide, done] = arguments;
  const end = performance.now() + 5000;
  const look = () => Math.abs(innerWidth * factor - wide) <= 2 * factor ? done('') : performance.now() > end ? done('the zoom stays at ' + innerWidth + ' of ' + wide) : requestAnimationFrame(look);
  window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { label: 'main', value: factor }).then(look, (e) => done(String(e)));
`;

async function drawn(window, factor, wide) {
  const problem = await window.runAsync(draw, factor, wide);
  if (problem) throw new Error(problem);
  await window.settled();
}

/** The keys that a person has make everything twice as large, and as it was. */
export async function zoomByKeys(window) {
  const wide = await window.run('return innerWidth');
  const is = (width, what) =>
    window.session.wait(async () => Math.abs((await window.run('return innerWidth')) - width) <= 2, 15000, what);
  for (const times of [1.25, 1.5, 1.75, 2]) {
    await window.chord(Key.CONTROL, '=');
    await is(wide / times, `Ctrl+= does not lead to ${times} times as large`);
  }
  await window.chord(Key.CONTROL, '0');
  await is(wide, 'Ctrl+0 does not lead back');
}

/** Draws the window at so many per cent, by the keys that a person has, so that the program knows of it too. */
export async function zoomTo(window, percent) {
  await window.chord(Key.CONTROL, '0');
  await zoomIs(window, 100);
  await window.settled();
  for (let now = 125; now <= percent; now += 25) {
    await window.chord(Key.CONTROL, '=');
    await zoomIs(window, now);
  }
  await window.settled();
}

/** The page is as wide as a window of 1366 pixels is at so many per cent. */
const zoomIs = (window, percent) =>
  window.session.wait(
    async () => Math.abs((await window.run('return innerWidth')) - (1366 * 100) / percent) <= 2,
    15000,
    `the zoom does not come to ${percent} %`,
  );

/** Measures the screen at 200 % zoom and, apart from it, with text of 150 %; gives what is wrong. `also` is asked for there too. */
export async function measureSizes(window, picture, also) {
  const problems = [];
  const wide = await window.run('return innerWidth');
  await drawn(window, 2, wide);
  for (const line of [...(await measure(window)), ...(await also())]) problems.push(`200 %: ${line}`);
  if (problems.length > 0) await picture('200');
  await drawn(window, 1, wide);
  const before = await window.run(
    'const before = document.documentElement.style.fontSize; document.documentElement.style.fontSize = "150%"; return before',
  );
  await window.settled();
  const larger = [...(await measure(window)), ...(await also())].map((line) => `text 150 %: ${line}`);
  if (larger.length > 0) await picture('text-150');
  await window.run('document.documentElement.style.fontSize = arguments[0]', before);
  return [...problems, ...larger];
}
