// After every step: a picture, axe, and whether anything is cut off or overlaps the edge of the window.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { framed, walkFrame } from './frame.mjs';
import { measure, measureSizes } from './measure.mjs';
import { principles } from './principles.mjs';
import { keepHtml, keepPage } from './snapshot.mjs';
import { controlsOf, walk } from './walk.mjs';

const axeSource = readFileSync(path.resolve(import.meta.dirname, '../../ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** Names of what axe finds, with where. Colours are asked for in Chromium, in every theme at once. */
async function axe(window) {
  // Half a megabyte goes over only where a fresh page does not have it.
  if (!(await window.run('return !!window.axe'))) await window.run(axeSource);
  // The files of styles are not asked for once more (only rules about the turning of telephones read them).
  return window.runAsync(`
    const done = arguments[arguments.length - 1];
    const told = (r) => r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? '')).join(' | '));
    const rules = { 'color-contrast': { enabled: false } };
    axe.run(document, { resultTypes: ['violations'], iframes: false, preload: false, rules }).then(told)
      .then(done, (e) => done(['axe did not run: ' + e]));
  `);
}

/** Looks at one screen: keeps a picture and collects what is wrong. */
export class Look {
  constructor(window, language) {
    // Names that were entered behind a reason; from then on no look may find them.
    Object.assign(this, {
      window,
      language,
      problems: [],
      names: [],
      walked: new Set(),
      walks: new Set(),
      alone: false,
    });
    // What Chromium looks through and measures.
    this.pages = process.env.ITGEL_PAGES;
  }

  /** The same screen in the smallest window that is promised. */
  async atSmall(name) {
    await this.window.session.manage().window().setRect({ width: 1024, height: 768 });
    await this.at(`${name}-1024`, false, false);
    await this.window.session.manage().window().setRect({ width: 1366, height: 768 });
  }

  /**
   * At 200 % and with text of 150 % nothing is cut or covered, here in one language or the other, and in Chromium in both
   * and at every look; and the Tab key leads everywhere, which is the same in both languages and walked in the other.
   */
  async everyWay(name, walked = this.alone || !this.here(name)) {
    const { window, language } = this;
    await window.settled();
    const picture = (size) => window.picture(`${language}-${name}-${size}`);
    const found = this.here(name)
      ? await window.clock.count('sizes', () =>
          measureSizes(window, picture, () => principles(window, language, this.names)),
        )
      : [];
    if (walked) found.push(...(await this.walk(await controlsOf(window))));
    if (walked && (await framed(window))) found.push(...(await walkFrame(window)));
    for (const line of found) this.problems.push(`${name} (${language}) ${line}`);
    // A key of the next step is not for the button on which the walk ended.
    await window.run('if (!document.querySelector("dialog[open]")) document.activeElement?.blur()');
    window.clock.mark(`${name} every way`);
  }

  /** Goes through the screen by Tab; the same controls, however many there are of each, are gone through once. */
  async walk(controls) {
    const all = [...new Set(controls)].toSorted().join('\n');
    if (this.walks.has(all)) return [];
    this.walks.add(all);
    for (const control of controls) this.walked.add(control);
    return this.window.clock.count('keys', () => walk(this.window));
  }

  /**
   * Where a screen has controls to which no walk led yet, Tab leads from the one before them to the one after them, in one language
   * or the other; then the focus is where it was. On a running interview no press of Tab is a tap.
   */
  async walkWhatIsNew() {
    const { window } = this;
    const controls = await controlsOf(window);
    const isFresh = (one) => !this.walked.has(one) && this.here(one);
    const [from, to] = [controls.findIndex(isFresh), controls.findLastIndex(isFresh)];
    if (from < 0) return [];
    const taps = () =>
      window.run(
        'return [...document.querySelectorAll(".lv [data-count], .lv [data-many], .lv .log li")].map((e) => e.textContent).join()',
      );
    const before = await taps();
    await window.run('window.focusedFirst = document.activeElement');
    for (const control of controls) this.walked.add(control);
    const found = await window.clock.count('keys', () => walk(window, from, to));
    await window.run(
      'document.activeElement?.blur(); if (window.focusedFirst !== document.body) window.focusedFirst?.focus({ preventScroll: true })',
    );
    if ((await taps()) !== before) found.push('a press of Tab was counted as a tap');
    return found;
  }

  /** What is asked of a screen in one of two languages: half of them in this one. */
  here(name) {
    const sum = [...name].reduce((n, letter) => n + letter.codePointAt(0), 0);
    return this.alone || (sum % 2 === 0) === (this.language === 'mn');
  }

  /** As it is, and every way. */
  async whole(name) {
    await this.at(name, true, false);
    await this.everyWay(name);
  }

  /**
   * axe goes by what a page is made of, which is the same in both languages: it looks in the one that is the default.
   * Chromium's looks in both, and at every size. `axed` may name the only language in which a screen is seen. `walked` is said to be
   * false where a field waits for whatever key comes.
   */
  async at(name, axed = true, walked = true) {
    const { window, language } = this;
    // Colours move for 120 ms after a click; what is looked at is where they come to rest.
    await window.settled();
    await window.picture(`${language}-${name}`);
    const here = axed === language || (axed === true && language === 'mn');
    for (const line of here ? await window.clock.count('axe', () => axe(window)) : [])
      this.problems.push(`${name} (${language}) axe ${line}`);
    for (const line of await window.clock.count('measured', () => measure(window)))
      this.problems.push(`${name} (${language}) ${line}`);
    for (const line of await principles(window, language, this.names))
      this.problems.push(`${name} (${language}) ${line}`);
    if (this.pages) await window.clock.count('page kept', () => this.keep(name));
    for (const line of walked ? await this.walkWhatIsNew() : []) this.problems.push(`${name} (${language}) ${line}`);
    window.clock.mark(name);
  }

  /** What differs from a screen that was looked at by its words alone: a picture, measured, and what may be read. */
  async glance(name) {
    const { window, language } = this;
    await window.settled();
    await window.picture(`${language}-${name}`);
    const found = [...(await measure(window)), ...(await principles(window, language, this.names))];
    for (const line of found) this.problems.push(`${name} (${language}) ${line}`);
    window.clock.mark(name);
  }

  /** The screen, and the report that stands in it, if it was not there before. */
  async keep(name) {
    await keepPage(this.window, this.pages, `${this.language}-${name}`);
    const report = await framed(this.window);
    if (!report || report === this.report) return;
    this.report = report;
    keepHtml(report, this.pages, `${this.language}-${name}-report`);
  }
}
