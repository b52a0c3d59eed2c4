// The principles of ux.md section 1 that a screen shows by itself: P1, P7 and P10, at every look at any screen.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const asset = (name) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../assets', name), 'utf8'));
const unfit = asset('child/unfit-words.json').any_screen;

/** The first word in a text that no child should read about itself, on the screens that stand before one (P1). */
export function telling(text, language) {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return unfit[language].find((word) => plain.includes(` ${word}`));
}

/** The words of which codes are made, any of which may be drawn for a case on any day. */
function codeWords(language) {
  const { words, training } = asset('codes/words.json');
  return [...words, ...training].map((word) => word[language]);
}

/** Those of them that tell something: there may be none. */
export const tellingCodes = (language) => codeWords(language).filter((word) => telling(word, language));

/** The one with the most letters. */
export const longestCode = (language) => codeWords(language).reduce((a, b) => (b.length > a.length ? b : a));

/** Runs in the page: what can be read or heard of it, what kind of screen it is, and where two things stand. */
const script = `
  const heard = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].map((e) =>
    ['aria-label', 'alt', 'title', 'placeholder'].map((name) => e.getAttribute(name) ?? '').join(' '));
  const box = (e) => { const r = e?.getBoundingClientRect(); return r && [r.top, innerWidth - r.right, innerHeight - r.bottom].map(Math.round); };
  const quiet = document.querySelector('.btn.quiet');
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
    size: innerWidth + ' × ' + innerHeight,
    training: !!document.querySelector('[data-training]'),
    quiet: box(quiet),
    keys: quiet?.getAttribute('aria-keyshortcuts'),
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
  const out = [];
  if (now.kind === 'quiet' || now.kind === 'child' || now.kind === 'live') {
    const word = telling(now.text, language);
    if (word) out.push(`P1: a child can read “${word}” in “${now.text.replaceAll(/\s+/g, ' ')}”`);
  }
  // A name, a number: only where somebody asked with a reason, and then for a minute.
  const readable = now.opened ? now.text : `${now.text}\n${now.framed}`;
  if (!now.shown || now.kind !== 'shell')
    for (const name of names) if (readable.includes(name)) out.push(`P7: “${name}” can be read`);
  if (now.kind === 'shell' || now.kind === 'live') {
    // The live screen has one place, everything else another; both are top right, below the band of training.
    const key = `${now.kind} ${now.size} ${now.training}`;
    const first = places.get(key) ?? now.quiet;
    places.set(key, first);
    if (!now.quiet) out.push('P10: there is no way to the quiet screen');
    else if (now.quiet[0] !== first[0] || now.quiet[1] !== first[1])
      out.push(`P10: the quiet screen's button stands at ${now.quiet}, and elsewhere at ${first}`);
    else if (now.quiet[0] > (now.training ? 100 : 60) || now.quiet[1] > 60)
      out.push(`P10: the quiet screen's button is not top right`);
    if (!now.keys) out.push('P10: the quiet screen has no key');
    if (now.kind === 'shell' && now.trust?.[2] > (now.training ? 8 : 0))
      out.push('P10: the trust line is not at the foot');
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
