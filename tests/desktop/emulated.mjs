// A few screens of every kind once more, as a computer asks for them whose person needs more contrast, the computer's own
// colours, or stillness: nothing is cut or covered there either, axe finds nothing, and where stillness is asked for nothing moves.

import { measuring } from './measure.mjs';

/** One screen of every kind, as they are kept in the default language. */
const screens =
  'unlock today-interviewer case-overview consent-guardian child-talk live record export-3-consent journal settings-supervisor'.split(
    ' ',
  );

const wishes = [
  ['prefers-contrast', 'more'],
  ['forced-colors', 'active'],
  ['prefers-reduced-motion', 'reduce'],
];

/** Runs in the page: all rules of axe; of colours too, but where the computer chooses them. */
const look = `
  const [colours, done] = arguments;
  const told = (r) => r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? '')).join(' | '));
  axe.run(document, { resultTypes: ['violations'], preload: false, rules: { 'color-contrast': { enabled: colours } } }).then(told)
    .then(done, (e) => done(['axe did not run: ' + e]));
`;

/** Runs in the page: what would still move. Below a few milliseconds nobody sees a movement. */
const moving = `
  const seconds = (list) => Math.max(...list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
  const out = new Set();
  for (const e of document.querySelectorAll('body *')) {
    const s = getComputedStyle(e);
    if (seconds(s.transitionDuration) > 0.01 || (s.animationName !== 'none' && seconds(s.animationDuration) > 0.01) || s.scrollBehavior === 'smooth')
      out.add(e.localName + '.' + e.className);
  }
  for (const one of document.getAnimations()) if (one.playState === 'running') out.add('an animation of ' + (one.effect?.target?.className ?? 'the page'));
  return [...out].slice(0, 5).map((what) => what + ' still moves');
`;

/** What stays of the stillness in which colours were looked at. */
const asItIs = `document.getElementById('still')?.remove();`;

/**
 * `kept` are the pages there are, by their names; `open` shows one, `axe` is the source of axe. Gives how many were looked at and
 * what is wrong.
 */
export async function emulated(session, kept, open, axe) {
  const problems = [];
  const found = screens.map((name) => kept.find((file) => file.endsWith(`-mn-${name}.html`))).filter(Boolean);
  for (const [name, value] of wishes) {
    await session.sendDevToolsCommand('Emulation.setEmulatedMedia', { media: '', features: [{ name, value }] });
    for (const file of found) {
      await open(file);
      if (!(await session.executeScript('return matchMedia(arguments[0]).matches', `(${name}: ${value})`)))
        throw new Error(`Chromium does not say ${name}: ${value}`);
      await session.executeScript(asItIs);
      if (!(await session.executeScript('return !!window.axe'))) await session.executeScript(axe);
      const lines = [
        ...(await session.executeScript(measuring)),
        ...(await session.executeAsyncScript(look, name !== 'forced-colors')),
        ...(name === 'prefers-reduced-motion' ? await session.executeScript(moving) : []),
      ];
      problems.push(...lines.map((line) => `${file} ${name}: ${line}`));
    }
  }
  await session.sendDevToolsCommand('Emulation.setEmulatedMedia', { media: '', features: [] });
  return { looked: found.length, wanted: screens.length, problems };
}
