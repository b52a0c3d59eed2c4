// How words stand out from their ground hangs on what they are in, and not on what they say. axe works it out for every word of
// every screen, and that is most of its time; here it is asked only where some kind of word is new.

/**
 * Runs in the page: each kind of word that stands there, as the chain of what it is in, with what changes a colour. A state that
 * is written in no attribute (where the pointer is, for instance) is nothing that axe sees either.
 */
export const kindsOfWords = `
  const states = ['disabled', 'readonly', 'aria-pressed', 'aria-selected', 'aria-current', 'aria-disabled', 'aria-invalid', 'aria-checked'];
  const known = new Map();
  const chain = (e) => {
    if (!e || e === document) return '';
    if (!known.has(e)) {
      const own = [e.localName, [...e.classList].sort().join('.')];
      for (const state of states) if (e.hasAttribute(state)) own.push(state + '=' + e.getAttribute(state));
      // Styles go by the presence of these and never by what they say; what is written at an element is mostly its width.
      for (const { name, value } of e.attributes) if (name.startsWith('data-')) own.push(name); else if (name === 'style' && /colou?r|background/.test(value)) own.push(value);
      known.set(e, chain(e.parentElement) + '>' + own.join(' '));
    }
    return known.get(e);
  };
  const kinds = new Map();
  const note = (e) => { const kind = chain(e); if (!kinds.has(kind)) kinds.set(kind, e); };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent.trim()) note(node.parentElement);
  for (const e of document.querySelectorAll('input, select, textarea')) note(e);
  window.ofKinds = [...kinds.values()];
  return [...kinds.keys()].map((kind) => { let n = 5381; for (const c of kind) n = (n * 33 + c.codePointAt(0)) % 9007199254740881; return n; });
`;

/**
 * Runs in the page, as a function: what axe says of the colours of these, by their places among those found before; in the theme
 * that is on, and in each other of those named.
 */
export const coloursOf = `
  async (fresh, others) => {
    const root = document.documentElement;
    const before = root.dataset.theme;
    const told = (theme) => (r) => r.violations.map((v) => theme + v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | '));
    const include = fresh.map((at) => window.ofKinds[at]).filter((e) => e.isConnected);
    if (include.length === 0) return [];
    const all = [];
    try {
      for (const theme of ['', ...others.filter((one) => before !== undefined && one !== before)]) {
        if (theme) root.dataset.theme = theme;
        const found = await axe.run({ include }, { resultTypes: ['violations'], runOnly: ['color-contrast'] });
        all.push(...told(theme && theme + ': ')(found));
      }
    } finally {
      if (before !== undefined) root.dataset.theme = before;
    }
    return all;
  }
`;

/** The kinds of words that were looked at. */
export class Colours {
  constructor() {
    this.seen = new Set();
  }

  /** The places of those that are new; from then on none is. */
  fresh(kinds) {
    const added = kinds.map((kind, at) => [kind, at]).filter(([kind]) => !this.seen.has(kind));
    for (const [kind] of added) this.seen.add(kind);
    return added.map(([, at]) => at);
  }
}
