// Each screen that a window kept as a page is opened in Chromium: axe in a second engine, in every theme; and whether
// anything is cut off or lies over something else, at every size that is promised.
// Usage: chromium FOLDER NAME..., in which pages appear until there is an `end-NAME` of each.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Colours, coloursOf, kindsOfWords } from './colours.mjs';
import { emulated } from './emulated.mjs';
import { measuring } from './measure.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const require = createRequire(path.join(top, 'ui/package.json'));
const { Builder } = require('selenium-webdriver');
const chrome = require('selenium-webdriver/chrome');
const axe = readFileSync(path.join(top, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');
const [folder, ...writers] = process.argv.slice(2);

const options = new chrome.Options();
options.setChromeBinaryPath('/usr/bin/chromium');
// Pages of our own are opened, from this disk, as whoever runs the test.
options.addArguments('--headless=new', '--no-sandbox', '--disable-gpu', '--window-size=1366,900', '--no-first-run');
options.addArguments('--disable-background-timer-throttling', '--disable-renderer-backgrounding');
// The window's engine lays bars over what scrolls; they take no room.
options.addArguments('--allow-file-access-from-files', '--hide-scrollbars');
const session = await new Builder()
  .forBrowser('chrome')
  .setChromeOptions(options)
  .setChromeService(new chrome.ServiceBuilder('/usr/bin/chromedriver'))
  .build();
await session.manage().setTimeouts({ script: 60000 });
// Only colours and places are asked for: what nobody sees is laid out, and not painted.
await session.manage().window().minimize();

/**
 * Runs in the page: lays another screen in place of the one that is there. Its styles and letters are the same and stay, which to
 * load and to read anew would be most of the time of a screen.
 */
const laid = `
  const next = new DOMParser().parseFromString(arguments[0], 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  document.title = next.title;
  document.body.replaceWith(document.adoptNode(next.body));
  scrollTo(0, 0);
`;

/** A dialog that was open over everything is so again: a file keeps only that it was open. */
const open = `
  const done = arguments[arguments.length - 1];
  for (const dialog of document.querySelectorAll('dialog[open]')) { dialog.removeAttribute('open'); dialog.showModal(); }
  // Colours are looked at where they come to rest.
  if (!document.getElementById('still')) document.head.append(Object.assign(document.createElement('style'), { id: 'still', textContent: '* { transition: none !important; animation: none !important; }' }));
  const loaded = [...document.images].map((one) => one.complete || new Promise((go) => { one.onload = one.onerror = go; }));
  Promise.all([...loaded, document.fonts.ready]).then(() => done(document.fonts.size === 0 || [...document.fonts].some((face) => face.status === 'loaded')));
`;

/** All rules; those of colour for the kinds of words that are new, in every theme. */
const look = `
  const [fresh, done] = arguments;
  const told = (r) => r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? '')).join(' | '));
  const rules = { 'color-contrast': { enabled: false } };
  (async () => [
    ...told(await axe.run(document, { resultTypes: ['violations'], preload: false, rules })),
    ...(await (${coloursOf})(fresh, ['light', 'dark', 'contrast'])),
  ])().then(done, (e) => done(['axe did not run: ' + e]));
`;

/** The window, the smallest one, and twice as large: then half as much stands in the width. */
const sizes = [
  { name: '1366 × 768', width: 1366, height: 768, deviceScaleFactor: 1 },
  { name: '1024 × 768', width: 1024, height: 768, deviceScaleFactor: 1 },
  { name: '200 %', width: 683, height: 384, deviceScaleFactor: 2 },
];

/** The live screen goes by its height in its own program, which a file has not (LiveScreen.svelte). */
const dense = `document.querySelector('.lv')?.classList.toggle('dense', innerHeight < 600);`;

/** `fully`: in one language every way, in the other at the two sizes that are hardest. */
async function measured(fully, report) {
  const out = [];
  // Text that somebody made larger is measured as it stands; all of it twice as large again is promised nowhere.
  const enlarged = await session.executeScript(
    "return !['', '100%'].includes(document.documentElement.style.fontSize)",
  );
  if (enlarged) return (await session.executeScript(dense + measuring)).map((line) => `larger text: ${line}`);
  const is = (size) => session.sendDevToolsCommand('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
  for (const { name, ...size } of fully ? sizes : sizes.slice(1)) {
    // A report is a document of its own, as wide as a sheet of paper; its frame scrolls it.
    if (report && size.width < 760) continue;
    await is(size);
    for (const line of await session.executeScript(dense + measuring)) out.push(`${name}: ${line}`);
  }
  const { name, ...usual } = sizes[0];
  await is(usual);
  if (!fully) return out;
  // The size of the text alone changes nothing on the live screen.
  if (await session.executeScript('return document.querySelector(".lv") !== null')) return out;
  const larger = `document.documentElement.style.fontSize = '150%'; ${measuring}`;
  for (const line of await session.executeScript(larger)) out.push(`${name}, text 150 %: ${line}`);
  return out;
}

/** The styles that the screen which is open was made with; reports bring their own. */
const stylesOf = (html) => /<link rel="stylesheet" href="[^"]*">/.exec(html)?.[0];
let styles;

async function opened(file) {
  const html = readFileSync(file, 'utf8');
  if (styles && styles === stylesOf(html)) await session.executeScript(laid, html);
  else await session.get(pathToFileURL(file).href);
  styles = stylesOf(html);
  return session.executeAsyncScript(open);
}

const seen = new Set();
const colours = new Colours();
const problems = [];
let asked;
try {
  for (;;) {
    const over = writers.every((name) => existsSync(path.join(folder, `end-${name}`)));
    const pages = existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9].*\.html$/.test(name)) : [];
    const fresh = pages.filter((name) => !seen.has(name)).sort();
    for (const name of fresh) {
      seen.add(name);
      if (!(await opened(path.join(folder, name)))) problems.push(`${name} stands without its fonts`);
      const fully = /^\d+-mn-/.test(name);
      const kinds = colours.fresh(await session.executeScript(kindsOfWords));
      if (!(await session.executeScript('return !!window.axe'))) await session.executeScript(axe);
      for (const line of await session.executeAsyncScript(look, kinds)) problems.push(`${name} axe ${line}`);
      // In the smallest window it is the same page once more.
      if (!name.endsWith('-1024.html'))
        for (const line of await measured(fully, name.endsWith('-report.html'))) problems.push(`${name} ${line}`);
    }
    if (over && fresh.length === 0) break;
    await session.sleep(200);
  }
  asked = await emulated(session, [...seen].sort(), (name) => opened(path.join(folder, name)), axe);
  problems.push(...asked.problems);
  if (writers.includes('mn') && asked.looked < asked.wanted)
    problems.push(`only ${asked.looked} of ${asked.wanted} screens were asked for as a computer may wish them`);
} finally {
  await session.quit();
}
for (const problem of problems) console.error(problem);
if (seen.size < 100) console.error(`only ${seen.size} screens were kept for Chromium`);
console.log(`Chromium: ${seen.size} screens were looked through and measured, ${problems.length} problems`);
process.exit(problems.length === 0 && seen.size >= 100 ? 0 : 1);
