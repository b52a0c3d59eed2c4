// axe in a second engine: each screen that a journey kept as a page is opened in Chromium and looked through.
// Usage: chromium FOLDER NAME..., in which pages appear until there is an `end-NAME` of each.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

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
const session = await new Builder()
  .forBrowser('chrome')
  .setChromeOptions(options)
  .setChromeService(new chrome.ServiceBuilder('/usr/bin/chromedriver'))
  .build();
await session.manage().setTimeouts({ script: 60000 });

/** A dialog that was open over everything is so again: a file keeps only that it was open. */
const look = `
  const done = arguments[arguments.length - 1];
  for (const dialog of document.querySelectorAll('dialog[open]')) { dialog.removeAttribute('open'); dialog.showModal(); }
  document.fonts.ready.then(() => axe.run(document, { resultTypes: ['violations'] })).then(
    (r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? '')).join(' | '))),
    (e) => done(['axe did not run: ' + e]),
  );
`;

const wide = { width: 1366, height: 900 };
let wasSmall = false;
const seen = new Set();
const problems = [];
try {
  for (;;) {
    const over = writers.every((name) => existsSync(path.join(folder, `end-${name}`)));
    const pages = existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9].*\.html$/.test(name)) : [];
    const fresh = pages.filter((name) => !seen.has(name)).sort();
    for (const name of fresh) {
      seen.add(name);
      const small = name.endsWith('-1024.html');
      if (small !== wasSmall)
        await session
          .manage()
          .window()
          .setRect(small ? { width: 1024, height: 768 } : wide);
      wasSmall = small;
      await session.get(pathToFileURL(path.join(folder, name)).href);
      await session.executeScript(axe);
      for (const line of await session.executeAsyncScript(look)) problems.push(`${name} axe ${line}`);
    }
    if (over && fresh.length === 0) break;
    await session.sleep(200);
  }
} finally {
  await session.quit();
}
for (const problem of problems) console.error(problem);
if (seen.size < 100) console.error(`only ${seen.size} screens were kept for Chromium`);
console.log(`Chromium: axe looked through ${seen.size} screens and found ${problems.length}`);
process.exit(problems.length === 0 && seen.size >= 100 ? 0 : 1);
