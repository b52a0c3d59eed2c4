// The real application window: WebKitGTK, driven by WebKitWebDriver through selenium-webdriver.
//
// Things are found as a person finds them: by the text of a label, a button or a heading, taken from the same word
// catalogues as the program, so that a journey reads the same in both languages.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { Clock } from './clock.mjs';
import { endProgram } from './program.mjs';
import { underWatch } from './watched.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const require = createRequire(path.join(top, 'ui/package.json'));
const { By, Key, WebDriver, error } = require('selenium-webdriver');
const http = require('selenium-webdriver/http');

export { Key };

/** A port that is free now, on this computer only. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * The program's arguments, and the environment that lets it be driven and keeps it out of this user's folders; `composed` where
 * its layers are put together as a graphics card would.
 */
const argumentsOf = ({ vault }) => ['--vault', vault];
const environmentOf = ({ home, composed }) => ({
  ...process.env,
  TAURI_AUTOMATION: 'true',
  TAURI_WEBVIEW_AUTOMATION: 'true',
  NO_AT_BRIDGE: '1',
  // A virtual display has no graphics card; drawing and composing through an imitated one costs more than drawing.
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  ...(composed ? {} : { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }),
  // What is still drawn through it keeps to one thread: there are as many windows as cores.
  LP_NUM_THREADS: '1',
  // WebKit's own processes look for that bus too; on the session's bus nobody has to be started for them.
  AT_SPI_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? '',
  XDG_DATA_HOME: `${home}/data`,
  XDG_CACHE_HOME: `${home}/cache`,
  XDG_CONFIG_HOME: `${home}/config`,
  TMPDIR: `${home}/tmp`,
});

/**
 * Starts WebKitWebDriver; the application it starts inherits the environment. There is no desktop that could answer
 * on the accessibility bus, and GTK would wait 25 seconds for it.
 */
async function startDriver(options) {
  mkdirSync(`${options.home}/tmp`, { recursive: true });
  const port = await freePort();
  const child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: environmentOf(options),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`${url}/status`);
      return { url, stop: () => child.kill() };
    } catch (problem) {
      if (tries > 100) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A page that was drawn anew between two looks at it is looked at again. */
async function steady(patience, look) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (problem) {
      const moved = problem instanceof error.WebDriverError && !(problem instanceof error.TimeoutError);
      if (!moved || Date.now() > end) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * Runs in the page. The program answers in order, so what it answers last tells that everything before is answered; what
 * is then drawn may ask for more. Frames are dear where the processor paints them, so only the last is waited for.
 */
const rest = `
  const done = arguments[arguments.length - 1];
  const end = performance.now() + 3000;
  const soon = (ms) => new Promise((go) => setTimeout(go, ms));
  const left = () => Math.max(0, ...document.getAnimations().map((a) => {
    const { endTime, localTime } = a.effect?.getComputedTiming() ?? {};
    return a.playState === 'running' && Number.isFinite(endTime) ? endTime - (localTime ?? 0) : 0;
  }));
  (async () => {
    let drawn = true;
    const watch = new MutationObserver(() => { drawn = true; });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    while (performance.now() < end && (drawn || left() > 0)) {
      drawn = false;
      await window.__TAURI_INTERNALS__.invoke('plugin:itgel|state', { request: {} }).catch(() => {});
      await soon(Math.min(left(), 500) + 16);
    }
    watch.disconnect();
    requestAnimationFrame(() => done());
  })();
`;

/**
 * Runs in the page: waits for an element that can be seen, or that can also be used and stands in the middle then. One
 * question instead of one for each of these, many times over.
 */
const ready = `
  const [is, selector, patience, done] = arguments;
  const end = performance.now() + patience;
  const look = () => {
    const found = document.querySelector(selector);
    // Of a radio or tick box the label is what is seen.
    const element = found?.matches('input[type=radio], input[type=checkbox]') ? found.closest('label') : found;
    const box = element?.getBoundingClientRect();
    const seen = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 0 && box.height > 0;
    const may = seen && (is === 'seen' || !found.matches(':disabled'));
    if (may && is === 'usable') element.scrollIntoView({ block: 'center' });
    // What had to be brought into sight is pressed where it came to rest; one pixel, by which the engine rounds, is no movement.
    const now = element?.getBoundingClientRect();
    const rests = now && ['x', 'y', 'height'].every((side) => Math.abs(now[side] - box[side]) <= 1);
    if (may && (is === 'seen' || rests)) {
      if (is === 'usable') {
        // Nothing yet; or what took the press instead; gone where it arrived.
        window.__pressed = '';
        document.addEventListener('pointerdown', (e) => {
          window.__pressed = element.contains(e.target) ? undefined : e.target.outerHTML?.slice(0, 120) ?? String(e.target);
        }, { capture: true, once: true });
      }
      done({ element });
    }
    else if (performance.now() > end) done({ missing: !found ? 'not found' : !seen ? 'not seen' : !may ? 'not enabled' : 'not at rest' });
    else setTimeout(look, 20);
  };
  look();
`;

/** One running application. */
export class Window {
  /** `watch`: where its calls to the system are written.
   * @param {{vault: string, home: string, pictures: string, patience?: number, composed?: boolean, watch?: string}} options */
  static async open(options) {
    for (let tries = 1; ; tries += 1) {
      const driver = await startDriver(options);
      let late;
      // A driver whose program did not come up answers never; on a display under load that was seen once.
      const patience = new Promise((_, reject) => {
        late = setTimeout(() => reject(new Error('the window did not come up within a minute')), 60000);
      });
      try {
        return await Promise.race([Window.begin(driver, options), patience]);
      } catch (problem) {
        driver.stop();
        endProgram(options.vault, 'SIGKILL');
        if (tries === 2) throw problem;
        console.error(`${problem.message}; it is started once more`);
      } finally {
        clearTimeout(late);
      }
    }
  }

  static async begin(driver, options) {
    // No browser is named: WebKitWebDriver takes the program that is given.
    const capabilities = {
      'webkitgtk:browserOptions': underWatch(options.watch, process.env.ITGEL_DESKTOP, argumentsOf(options)),
    };
    const clock = new Clock();
    const executor = new http.Executor(new http.HttpClient(driver.url));
    const execute = executor.execute.bind(executor);
    executor.execute = (command) => clock.count(command.getName(), () => execute(command));
    const session = WebDriver.createSession(executor, capabilities);
    await session.getSession();
    // A look every fifth of a second, as it comes, would be most of the waiting.
    const wait = session.wait.bind(session);
    session.wait = (is, patience, what) => wait(is, patience, what, 40);
    const sleep = session.sleep.bind(session);
    session.sleep = (ms) => clock.count('sleep', () => sleep(ms));
    mkdirSync(options.pictures, { recursive: true });
    return new Window(driver, session, options, clock);
  }

  constructor(driver, session, options, clock) {
    const { pictures, patience = 15000 } = options;
    // `refused`: the fields beside which a sentence was seen.
    Object.assign(this, { driver, session, options, clock, pictures, patience, taken: 0, refused: new Set() });
  }

  /** Starts the program a second time, as a person might by a second click; gives its exit code. */
  startAgain() {
    return new Promise((resolve, reject) => {
      const child = spawn(process.env.ITGEL_DESKTOP, argumentsOf(this.options), {
        env: environmentOf(this.options),
        stdio: 'ignore',
      });
      const late = setTimeout(() => {
        child.kill();
        reject(new Error('the second start did not end'));
      }, 20000);
      child.once('error', reject);
      child.once('exit', (code) => {
        clearTimeout(late);
        resolve(code);
      });
    });
  }

  /**
   * The driver may never answer when the program ended at that very moment; whoever waits for it then waits for nothing.
   * And it may be gone before the program is: a program that is left behind would come forward in place of the next.
   */
  async close() {
    const late = new Promise((resolve) => setTimeout(resolve, 10000).unref());
    await Promise.race([this.session.quit().catch(() => {}), late]);
    this.driver.stop();
    for (
      let tries = 0;
      tries < 100 && endProgram(this.options.vault, tries < 50 ? 'SIGTERM' : 'SIGKILL') > 0;
      tries += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /** Waits for something that can be seen. */
  async see(selector, patience = this.patience) {
    const element = await this.ready('seen', selector, patience);
    const field = /^#(.+)-err$/.exec(selector)?.[1];
    if (field) this.refused.add(field);
    return element;
  }

  /** The element, or of a radio or tick box its label, as soon as it `is` so. */
  async ready(is, selector, patience = this.patience) {
    return steady(patience, async () => {
      const found = await this.runAsync(ready, is, selector, patience);
      if (found.missing) throw new error.TimeoutError(`${found.missing}: ${selector}`);
      return found.element;
    });
  }

  async gone(selector) {
    await steady(this.patience, () =>
      this.session.wait(
        async () => (await this.session.findElements(By.css(selector))).length === 0,
        this.patience,
        `still there: ${selector}`,
      ),
    );
  }

  /**
   * Clicks; a radio or tick box is clicked at its label, where a person would. A press that the driver lost, as it does under
   * load, is made again; one that something else took is a fault.
   */
  async click(selector) {
    return steady(this.patience, async () => {
      for (let tries = 0; tries < 3; tries += 1) {
        await (await this.ready('usable', selector)).click();
        // A page that is another one by now knows of no press.
        const pressed = await this.run('return window.__pressed').catch(() => undefined);
        if (pressed) throw new Error(`a press of ${selector} went to “${pressed}”`);
        if (pressed !== '') return;
        await this.session.sleep(200);
        if ((await this.run('return window.__pressed').catch(() => undefined)) !== '') return;
        console.error(`a press of ${selector} was lost`);
      }
      throw new Error(`three presses of ${selector} were lost`);
    });
  }

  /** Types; a long text is pasted but for its last letters, as a person may who has it from elsewhere. */
  async type(selector, text) {
    return steady(this.patience, async () => {
      const element = await this.ready('usable', selector);
      const letters = Array.from(String(text));
      await element.clear();
      if (letters.length > 12)
        await this.run(
          'arguments[0].focus(); document.execCommand("insertText", false, arguments[1])',
          element,
          letters.slice(0, -4).join(''),
        );
      await element.sendKeys(letters.length > 12 ? letters.slice(-4).join('') : text);
    });
  }

  async choose(selector, value) {
    const element = await this.see(selector);
    await this.session.executeScript(
      'arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("change", {bubbles: true})); arguments[0].dispatchEvent(new Event("input", {bubbles: true}));',
      element,
      value,
    );
  }

  async text(selector) {
    return steady(this.patience, async () => (await this.see(selector)).getText());
  }

  /** Presses keys as the keyboard would, with no field in focus. */
  async press(...keys) {
    await this.session
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  async chord(modifier, key) {
    await this.session.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  async run(script, ...args) {
    return this.session.executeScript(script, ...args);
  }

  async runAsync(script, ...args) {
    if (!this.patient) await this.session.manage().setTimeouts({ script: 240000 });
    this.patient = true;
    return this.session.executeAsyncScript(script, ...args);
  }

  /**
   * Waits until the window has come to rest: the program has answered all that the page asked, colours and places have
   * stopped moving, and nothing is drawn anew. (The clock of an interview may go on.)
   */
  async settled() {
    await this.clock.count('settled', () => this.runAsync(rest));
  }

  /**
   * The picture that is painted next. Where layers are not composed none comes by itself, so a line that nobody sees is drawn
   * until there is one.
   */
  async painted() {
    await this.run(
      'window.__paint = setInterval(() => { const { style } = document.documentElement; style.outline = style.outline ? "" : "1px solid transparent"; }, 20)',
    );
    try {
      return await this.session.takeScreenshot();
    } finally {
      await this.run('clearInterval(window.__paint); document.documentElement.style.outline = ""');
    }
  }

  /** Keeps a picture of the window as it is now. */
  async picture(name) {
    this.taken += 1;
    const said = await this.run(
      'return [...document.querySelectorAll("[id$=-err]")].filter((e) => e.innerText.trim()).map((e) => e.id.slice(0, -4))',
    );
    for (const field of said) this.refused.add(field);
    const file = path.join(this.pictures, `${String(this.taken).padStart(2, '0')}-${name}.png`);
    writeFileSync(file, Buffer.from(await this.painted(), 'base64'));
    return file;
  }
}
