// After every step: a picture, axe, and whether anything is cut off or overlaps the edge of the window.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const axeSource = readFileSync(path.resolve(import.meta.dirname, '../../ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** Names of what axe finds, with where. */
async function axe(window) {
  await window.run(`if (!window.axe) { ${axeSource} }`);
  const found = await window.runAsync(`
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
      (r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? '')).join(' | '))),
      (e) => done(['axe did not run: ' + e]),
    );
  `);
  return found;
}

/** Text that is cut off: boxes that hide their overflow and hold more than they show; and a page wider than the window. */
async function clipped(window) {
  return window.run(`
    const out = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) out.push('page is wider than the window by ' + (document.documentElement.scrollWidth - innerWidth));
    for (const e of document.querySelectorAll('button, h1, h2, h3, b, dt, dd, th, td, label, p, li, footer')) {
      const s = getComputedStyle(e);
      if (s.display === 'none' || s.visibility === 'hidden' || e.closest('.sr')) continue;
      const cuts = s.overflowX !== 'visible' && s.overflowX !== 'auto' && s.overflowX !== 'scroll';
      if (cuts && e.scrollWidth > e.clientWidth + 1 && e.textContent.trim()) out.push(e.tagName + ' "' + e.textContent.trim().slice(0, 40) + '" is cut by ' + (e.scrollWidth - e.clientWidth));
    }
    return out.slice(0, 8);
  `);
}

/** Looks at one screen: keeps a picture and collects what is wrong. */
export class Look {
  constructor(window, language) {
    Object.assign(this, { window, language, problems: [] });
  }

  /** The same screen in the smallest window that is promised. */
  async atSmall(name) {
    await this.window.session.manage().window().setRect({ width: 1024, height: 768 });
    await this.at(`${name}-1024`);
    await this.window.session.manage().window().setRect({ width: 1366, height: 768 });
  }

  async at(name) {
    // Colours move for 120 ms after a click; what is looked at is where they come to rest.
    await this.window.session.sleep(250);
    await this.window.picture(`${this.language}-${name}`);
    for (const line of await axe(this.window)) this.problems.push(`${name} (${this.language}) axe ${line}`);
    for (const line of await clipped(this.window)) this.problems.push(`${name} (${this.language}) clipped: ${line}`);
  }
}
