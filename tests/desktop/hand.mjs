// Somebody who has a keyboard and nothing else: Tab and arrows lead, Space and Enter press, letters are typed. Nothing here clicks,
// sets a value or moves the focus; the page is only looked at.

import { Key } from './window.mjs';

/** So many presses of Tab from one control to the next are a way that nobody goes. */
const MOST = 120;

export class Hand {
  constructor(window) {
    // `presses`: of Tab, by what was looked for.
    Object.assign(this, { window, presses: [] });
  }

  /** Where the focus is, and on which side of it something else stands. */
  at(selector) {
    return this.window.run(
      `const e = document.activeElement, to = document.querySelector(arguments[0]);
       const name = !e || e === document.body ? 'nothing' : (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.id || e.tagName).trim().replace(/\\s+/g, ' ').slice(0, 40);
       return { there: !!e?.matches(arguments[0]), known: !!to, name, frame: e?.tagName === 'IFRAME',
         before: !!to && !!e && e !== document.body && !!(e.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING) };`,
      selector,
    );
  }

  async back() {
    await this.window.chord(Key.SHIFT, Key.TAB);
  }

  /** Presses Tab, or Shift and Tab where that is the way, until the focus is there. Gives how often. */
  async tabTo(selector, most = MOST) {
    await this.window.see(selector);
    const way = [];
    let now = await this.at(selector);
    const back = now.before;
    while (!now.there) {
      if (way.length === most)
        throw new Error(`the keyboard does not come to ${selector}: ${[...new Set(way)].slice(-30).join(' → ')}`);
      if (back) await this.back();
      else await this.window.press(Key.TAB);
      now = await this.at(selector);
      way.push(now.name);
    }
    this.presses.push([selector, way.length]);
    return way.length;
  }

  /** Goes to a button, a link, a tick box, and presses it by this key. */
  async press(selector, key = Key.ENTER) {
    await this.window.see(`${selector}:not(:disabled)`);
    await this.tabTo(selector);
    await this.window.press(key);
  }

  async type(selector, text) {
    await this.tabTo(selector);
    await this.window.chord(Key.CONTROL, 'a');
    await this.window.press(text);
    const stands = await this.window.run('return document.activeElement.value', selector);
    if (stands !== text) throw new Error(`typed into ${selector} stands “${stands}”`);
  }

  /** One of a group of radios: the arrows go from one to the next, and choose; at the end of a group they stay. */
  async choose(name, value) {
    const group = `input[type=radio][name="${name}"]`;
    await this.tabTo(group);
    const stand = () =>
      this.window.run(
        `const all = [...document.querySelectorAll(arguments[0])], e = document.activeElement;
         return { way: all.findIndex((one) => one.value === arguments[1]) - all.indexOf(e), chosen: e.checked };`,
        group,
        value,
      );
    let now = await stand();
    if (now.way === 0 && !now.chosen) await this.window.press(Key.SPACE);
    for (let n = Math.abs(now.way); n > 0; n -= 1) await this.window.press(now.way > 0 ? Key.ARROW_DOWN : Key.ARROW_UP);
    now = await stand();
    if (now.way !== 0 || !now.chosen) throw new Error(`the arrows do not choose ${value} of ${name}`);
  }

  /** One of a list: the first letters of what it says choose it. */
  async pick(selector, value) {
    await this.tabTo(selector);
    const says = await this.window.run(
      'return [...document.querySelector(arguments[0]).options].find((one) => one.value === arguments[1])?.text',
      selector,
      value,
    );
    if (!says) throw new Error(`${selector} offers no ${value}`);
    await this.window.press(says);
    const stands = await this.window.run('return document.activeElement.value');
    if (stands !== value) throw new Error(`the letters of “${says}” choose “${stands}” of ${selector}`);
  }

  /** From tab to tab of a case file. */
  async tab(name) {
    await this.tabTo('[role=tab][tabindex="0"]');
    for (let n = 0; n < 8; n += 1) {
      if (await this.window.run('return document.activeElement.dataset.tab === arguments[0]', name)) return;
      await this.window.press(Key.ARROW_RIGHT);
      await this.window.settled();
    }
    throw new Error(`the arrows do not lead to the tab ${name}`);
  }

  /** What stays on the page when it was pressed keeps the focus: whoever lost it begins again at the top. */
  async stays(selector) {
    await this.window.settled();
    const { there, name } = await this.at(selector);
    return there ? [] : [`keys: when ${selector} was pressed the focus went to ${name}`];
  }

  /** The ways on which Tab was pressed most, for whoever wants to shorten them. */
  longest() {
    const all = this.presses.reduce((sum, [, n]) => sum + n, 0);
    const most = this.presses.toSorted((a, b) => b[1] - a[1]).slice(0, 5);
    return `Tab was pressed ${all} times on ${this.presses.length} ways; the longest: ${most.map(([to, n]) => `${to} ${n}`).join(', ')}`;
  }
}
