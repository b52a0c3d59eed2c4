/* What is done in a page as a hand does it: what is pressed was seen before. Part of the body of a function, see lens.rs. */
const soon = (ms) => new Promise((go) => setTimeout(go, ms));
const shown = (selector) => {
  const found = document.querySelector(selector);
  const element = found?.matches('input[type=radio], input[type=checkbox]') ? (found.closest('label') ?? found) : found;
  return element?.checkVisibility() && !found.matches(':disabled') ? element : undefined;
};
const see = async (selector, patience = 60000) => {
  for (const end = performance.now() + patience; performance.now() < end; await soon(20)) {
    const element = shown(selector);
    if (element) return element;
  }
  const said = [...document.querySelectorAll('.err, [data-failure]')].map((e) => e.innerText.trim()).filter(Boolean);
  throw new Error(`not seen: ${selector}${said.length > 0 ? `; the page says: ${said.join(' | ')}` : ''}`);
};
const press = async (selector, patience) => (await see(selector, patience)).click();
const type = async (selector, text) => {
  await see(selector);
  const field = document.querySelector(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const ask = (name, request) => window.__TAURI_INTERNALS__.invoke(`plugin:itgel|${name}`, { request });
/* The instant, as the eye counts it: milliseconds since 1970. */
const instant = () => performance.timeOrigin + performance.now();
const unlock = async (role, passphrase) => {
  await press(`label[data-person="${role}"]`);
  await type('#unlock-passphrase', passphrase);
  await press('[data-act="unlock"]');
  await see('[data-act="lock"]', 300000);
};
/* A case file, found by the digits of its code, and in it what was or is heard. */
const interviewsOf = async (id) => {
  const { code } = await ask('case', { case: id });
  await press('[data-menu="cases"]');
  await type('#cases-search', /[0-9]+/.exec(JSON.stringify(code))[0]);
  await press(`[data-case="${id}"] [data-act="open-case"]`);
  await press('[data-tab="interviews"]');
};
/* How often the program has answered this command since somebody listened. */
const answered = (name) => window.benchAnswered?.[name] ?? 0;
const refused = (name) => window.benchRefused?.[name] ?? 0;
const listen = () => {
  if (window.benchAnswered) return;
  const counts = (window.benchAnswered = {});
  const refusals = (window.benchRefused = {});
  const real = window.fetch;
  window.fetch = async (address, more) => {
    const answer = await real(address, more);
    const name = decodeURIComponent(String(address)).split('|').at(-1);
    counts[name] = answered(name) + 1;
    // What was refused is no measure.
    if (answer.headers.get('Tauri-Response') !== 'ok') refusals[name] = refused(name) + 1;
    return answer;
  };
};
/* Does something, and waits until the program has answered a command that it asks for by that, and the answer stands there. */
const until = async (name, work) => {
  listen();
  const before = answered(name);
  const refusedBefore = refused(name);
  await work();
  const end = performance.now() + 900000;
  while (answered(name) === before) {
    if (performance.now() > end) throw new Error(`${name} was not answered`);
    await soon(20);
  }
  if (refused(name) > refusedBefore) throw new Error(`${name} was refused`);
  await soon(200);
};
/* A corner of the window that is another colour in every frame; what lies between two of them is kept, as the page has it. */
const beat = () => {
  if (window.benchBeat) return;
  const corner = document.createElement('div');
  Object.assign(corner.style, { position: 'fixed', left: '0', top: '0', width: '8px', height: '8px', zIndex: '2147483647' });
  document.documentElement.append(corner);
  let last = performance.now();
  window.benchBeat = [];
  const step = () => {
    const now = performance.now();
    window.benchBeat.push(now - last);
    last = now;
    corner.style.background = corner.style.background === 'black' ? 'white' : 'black';
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
};
