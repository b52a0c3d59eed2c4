// The principles of ux.md section 1 that a screen shows by itself: P1, P5, P7 and P10, at every look at any screen and at every
// size at which one is measured.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const asset = (name) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../assets', name), 'utf8'));
const unfit = asset('child/unfit-words.json');

/**
 * The first word in a text that no child should read about itself, on the screens that stand before one (P1); on its `own` there
 * are more of them.
 */
export function telling(text, language, own = false) {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const words = own ? [...unfit.any_screen[language], ...unfit.own_screen[language]] : unfit.any_screen[language];
  return words.find((word) => plain.includes(` ${word}`));
}

/** Whether a name can be read in a text: from its first letter on, so that one which is the end of another word is none. */
const readable = (text, name) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text);

/** The words of which codes are made, any of which may be drawn for a case on any day. */
function codeWords(language) {
  const { words, training } = asset('codes/words.json');
  return [...words, ...training].map((word) => word[language]);
}

/** Those of them that tell something: there may be none. */
export const tellingCodes = (language) => codeWords(language).filter((word) => telling(word, language));

/** The one with the most letters. */
const longestCode = (language) => codeWords(language).reduce((a, b) => (b.length > a.length ? b : a));

/**
 * Which word a code has is drawn; the widest one has room too. Puts it in the place of `code` in the title of the page; whether that
 * stood there is the answer.
 */
export const widenTitle = (window, language, code) =>
  window.run(
    `const [code, widest] = arguments, { firstChild } = document.querySelector('h1');
     if (firstChild.data !== code && firstChild.data !== widest) return false;
     firstChild.data = widest;
     return true;`,
    code,
    `${longestCode(language)} 1068`,
  );

/**
 * Runs in the page: whether answers weigh the same (P5), in every theme: size, place in height or side by side, letters, and
 * apart from the one that was chosen, or is under the pointer, surface and edge too.
 */
const weighing = `
  const weighed = () => {
    const root = document.documentElement, theme = root.dataset.theme;
    const groups = [...new Set([...document.querySelectorAll('button[data-answer], .answers button')].map((e) => e.parentElement))]
      .map((group) => [...group.querySelectorAll(':scope > button')]);
    if (groups.length === 0) return [];
    // Colours come to rest within 120 ms; here they are asked for at once.
    const still = new CSSStyleSheet();
    still.replaceSync('* { transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const out = [];
    for (const now of ['light', 'dark', 'contrast']) {
      root.dataset.theme = now;
      for (const group of groups) {
        const all = group.map((e) => {
          const r = e.getBoundingClientRect(), s = getComputedStyle(e), picture = e.querySelector('img')?.getBoundingClientRect();
          const chosen = e.getAttribute('aria-pressed') === 'true' || e.matches(':hover, :active, :focus');
          return { place: [r.top.toFixed(0), r.left.toFixed(0)],
            shape: [r.width.toFixed(0), r.height.toFixed(0), s.fontWeight, s.fontSize, s.fontFamily, s.color, s.borderTopWidth,
              s.borderRadius, s.opacity, picture?.width.toFixed(0), picture?.height.toFixed(0)].join(' '),
            surface: chosen ? '' : [s.backgroundColor, s.borderTopColor, s.boxShadow].join(' ') };
        });
        const many = (of) => new Set(all.map(of).filter((one) => one !== '')).size;
        if (many((one) => one.shape) > 1 || many((one) => one.surface) > 1 || (many((one) => one.place[0]) > 1 && many((one) => one.place[1]) > 1))
          out.push('P5: the answers are not equal (' + now + '): ' + all.map((one) => [...one.place, one.shape, one.surface].join(' ')).join(' | '));
      }
    }
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== still);
    return out;
  };
`;

/**
 * Runs in the page: whether the key of the quiet screen is heard, over whatever is open. A key that is held does nothing more, but
 * it is taken.
 */
const listening = `
  const heardKey = (code) => {
    const at = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    return !at.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, repeat: true, bubbles: true, cancelable: true }));
  };
`;

/** Runs in the page: what can be read or heard of it, what kind of screen it is, and where two things stand. */
const script = `
  ${weighing}
  ${listening}
  const heard = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].map((e) =>
    ['aria-label', 'alt', 'title', 'placeholder'].map((name) => e.getAttribute(name) ?? '').join(' '));
  const box = (e) => { const r = e?.getBoundingClientRect(); return r && [r.top, innerWidth - r.right, innerHeight - r.bottom].map(Math.round); };
  const quiet = document.querySelector('.btn.quiet');
  // Where a low window scrolls as a whole, its head goes with it.
  const scrolled = (e) => { let all = 0; for (let at = e?.parentElement; at; at = at.parentElement) all += at.scrollTop; return Math.round(all); };
  return {
    text: [document.body.innerText, document.title, ...heard].join('\\n'),
    kind: document.querySelector('.quiet-screen') ? 'quiet' : document.querySelector('main.child') ? 'child'
      : document.querySelector('.lv') ? 'live' : document.querySelector('.paper-view') ? 'paper'
      : document.querySelector('footer.trust') ? 'shell' : 'door',
    // A report stands in a frame of its own, which the text of the page leaves out; its sheets for paper are not seen.
    framed: [...document.querySelectorAll('iframe')].map((e) => e.contentDocument?.body?.textContent ?? '').join('\\n'),
    // What was opened with a recipient's own key is that recipient's to read.
    opened: !!document.querySelector('[data-accepted="yes"]'),
    shown: !!document.querySelector('.strip [role=timer]'),
    // Larger text makes the bars higher.
    size: innerWidth + ' × ' + innerHeight + ' ' + getComputedStyle(document.documentElement).fontSize,
    large: Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16),
    answers: weighed(),
    help: !!document.querySelector('[data-help]'),
    training: !!document.querySelector('[data-training]'),
    quiet: quiet && box(quiet).map((side, n) => (n === 0 ? side + scrolled(quiet) : side)),
    keys: quiet?.getAttribute('aria-keyshortcuts'),
    heard: quiet ? heardKey(quiet.getAttribute('aria-keyshortcuts')) : undefined,
    dialog: !!document.querySelector('dialog[open]'),
    trust: box(document.querySelector('footer.trust')),
    saved: document.querySelector('footer.trust [role=status], footer.trust [role=alert], .lv [data-saved]')?.innerText ?? '',
    editable: document.querySelectorAll('[contenteditable]').length,
  };
`;

/** Where the way to the quiet screen stood first, for each width of the window. */
const places = new Map();

/** What of the principles does not hold on the screen as it is. `names` are those that stand behind a reason. */
export async function principles(window, language, names) {
  const now = await window.run(script);
  const out = [...now.answers];
  // Help is read before an interview begins, by whoever leads it; over one that runs it does not open.
  if (now.kind === 'quiet' || now.kind === 'child' || (now.kind === 'live' && !now.help)) {
    const word = telling(now.text, language, now.kind === 'child');
    if (word) out.push(`P1: a child can read “${word}” in “${now.text.replaceAll(/\s+/g, ' ')}”`);
  }
  // A name, a number: only where somebody asked with a reason, and then for a minute.
  const text = now.opened ? now.text : `${now.text}\n${now.framed}`;
  if (!now.shown || now.kind !== 'shell')
    for (const name of names) if (readable(text, name)) out.push(`P7: “${name}” can be read`);
  if (now.kind === 'shell' || now.kind === 'live') {
    // The live screen has one place, everything else another; both are top right, below the band of training.
    const key = `${now.kind} ${now.size} ${now.training}`;
    const first = places.get(key) ?? now.quiet;
    places.set(key, first);
    if (!now.quiet) out.push('P10: there is no way to the quiet screen');
    // A pixel is what the engine rounds by.
    else if (Math.abs(now.quiet[0] - first[0]) > 1 || Math.abs(now.quiet[1] - first[1]) > 1)
      out.push(`P10: the quiet screen's button stands at ${now.quiet}, and elsewhere at ${first}`);
    else if (now.quiet[0] > (now.training ? 100 : 60) * now.large || now.quiet[1] > 60)
      out.push(`P10: the quiet screen's button is not top right`);
    if (!now.keys) out.push('P10: the quiet screen has no key');
    // What is open over the page takes its button away, and never its key.
    else if (!now.heard) out.push(`P10: the quiet screen's key is not heard${now.dialog ? ' over a dialog' : ''}`);
    // Below the window nobody sees it either.
    if (now.kind === 'shell' && !(Math.abs(now.trust?.[2]) <= (now.training ? 8 : 0)))
      out.push(`P10: the trust line is not at the foot: ${now.trust?.[2]}`);
    if (!now.saved && now.kind === 'shell') out.push('P10: the trust line does not say what is saved');
  }
  // What is pasted stays plain text only as long as nothing on the page takes any other (section 3).
  if (now.editable > 0) out.push('something on the page takes rich text');
  return out;
}

/** Answers that weigh the same (P5): size, place in height, surface, letters; none of them chosen beforehand. */
export async function equalWeight(window, selector) {
  const answers = await window.run(
    `return [...document.querySelectorAll(arguments[0])].map((e) => {
       const r = e.getBoundingClientRect(), s = getComputedStyle(e);
       return { shape: [r.width.toFixed(0), r.height.toFixed(1), r.top.toFixed(1), s.fontWeight, s.fontSize, s.color, s.backgroundColor,
         s.borderTopColor, s.borderTopWidth, s.borderRadius, s.boxShadow, s.opacity].join(' '),
         chosen: e.getAttribute('aria-pressed') === 'true' || e.querySelector('input')?.checked === true };
     })`,
    selector,
  );
  if (answers.length < 2) throw new Error(`P5: ${answers.length} answers at ${selector}`);
  if (answers.some((one) => one.chosen)) throw new Error(`P5: an answer of ${selector} is chosen beforehand`);
  if (new Set(answers.map((one) => one.shape)).size !== 1)
    throw new Error(`P5: the answers are not equal: ${answers.map((one) => one.shape).join(' | ')}`);
}
