// What the three days of rest.mjs share.

import { language } from '../../language.mjs';
import { words } from '../../words.mjs';

/** A day as the room writes it, so many days from now. */
export function day(from = 0) {
  const at = new Date(Date.now() + from * 86_400_000);
  const two = (n) => String(n).padStart(2, '0');
  return `${at.getFullYear()}.${two(at.getMonth() + 1)}.${two(at.getDate())}`;
}

/** Now, to the second. */
export const clock = () => new Date().toTimeString().slice(0, 8);

/** One case file, and a part of it. */
export async function openCase({ window }, id, tab) {
  await window.click('[data-menu="cases"]');
  await window.click(`tr[data-case="${id}"] [data-act="open-case"]`);
  await window.click(`[data-tab="${tab}"]`);
  if (tab !== 'consent') await window.see(`[data-tab="${tab}"][aria-selected="true"]`);
}

/** Nobody can press the system's own dialog here: it answers that this was chosen. */
export const chosen = ({ window }, folder) =>
  window.run(
    `const own = window.fetch;
     window.fetch = (where, how) => {
       if (!decodeURIComponent(String(where)).includes('plugin:dialog|open')) return own(where, how);
       window.fetch = own;
       return Promise.resolve(new Response(JSON.stringify(arguments[0]), { headers: { 'Content-Type': 'application/json', 'Tauri-Response': 'ok' } }));
     };`.replace('arguments[0]', JSON.stringify(folder)),
  );

/** For a picture: where it was asked for. */
export const inSight = ({ window }, selector) =>
  window.run('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', selector);

/** Refused, beside this field. */
export const refused = ({ window }, field) => window.see(`#${field}-err`);

/** Something on the page comes to say this. */
export async function says({ window }, selector, ...texts) {
  let said = '';
  await window.session
    .wait(async () => {
      said = await window.run('return document.querySelector(arguments[0])?.innerText ?? ""', selector);
      return texts.every((text) => said.includes(text));
    }, 10000)
    .catch(() => {
      throw new Error(`${selector} says “${said}” and not “${texts.join('”, “')}”`);
    });
}

export const word = (id) => words(language, id);

/** Until the page answers yes. */
export const until = ({ window }, script, what, ...more) =>
  window.session.wait(() => window.run(script, ...more), 10000, what);

/** A hand draws on a pad. */
export async function draw({ window }, selector) {
  const origin = await window.see(selector);
  await window.run('arguments[0].scrollIntoView({ block: "center" })', origin);
  const to = (x, y) => ({ origin, x, y, duration: 20 });
  const pen = window.session.actions().move(to(-90, 10)).press();
  for (const [x, y] of [
    [-60, -25],
    [-30, 20],
    [10, -20],
    [60, 15],
  ])
    pen.move(to(x, y));
  await pen.release().perform();
}
