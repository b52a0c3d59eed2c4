// Bad input, everywhere (ux.md section 3). Each row in each kind of field is a cell of tests/bad-input.json, which is run
// against the commands and the components; here the real window shows a sample of every kind: what is refused is said
// beside its field in the language of the screen, what was typed stays, and the journal shows that nothing was written.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../ask.mjs';
import { beside } from '../words.mjs';

/** Characters that nobody sees: zero width, direction overrides, a byte order mark. */
const unseen = '\u200B\u202E\u2066\uFEFF';
const long = (n) => 'ө'.repeat(n);

/** Puts text into a field as a paste does, through the editing of the browser itself, and leaves the field. */
const paste = `
  const [id, text, rich] = arguments;
  const field = document.getElementById(id);
  if (field.value === text) return;
  field.scrollIntoView({ block: 'center' });
  field.focus();
  field.select();
  document.execCommand('delete');
  if (text !== '') document.execCommand(rich ? 'insertHTML' : 'insertText', false, text);
  if (document.activeElement !== field) throw new Error(id + ' lost the focus');
  field.blur();
`;

/** Types on the digit keys of the Windows Mongolian layout without Shift: what the keys write is no digit. */
const topRow = `
  const [id, digits] = arguments;
  const signs = { 1: '№', 2: '-', 3: '"', 4: '₮', 5: ':', 6: '.', 7: '_', 8: ',', 9: '%', 0: '?' };
  const field = document.getElementById(id);
  field.focus();
  field.select();
  document.execCommand('delete');
  for (const digit of digits) {
    const key = new KeyboardEvent('keydown', { code: 'Digit' + digit, key: signs[digit], bubbles: true, cancelable: true });
    if (field.dispatchEvent(key)) document.execCommand('insertText', false, signs[digit]);
  }
  field.blur();
`;

const read = (file) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'));

/** Of every kind of field that can be refused, a field was seen with its sentence beside it. */
export function everyKindRefused({ window }) {
  const { fields } = read('fields.json');
  const { kinds } = read('bad-input.json');
  const pattern = (id) => new RegExp(`^${id.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]*\}/g, '.+')}$`);
  const seen = [...window.refused];
  const without = [];
  for (const [kind, { field, cells }] of Object.entries(kinds)) {
    const refusals = Object.values(cells).flatMap((tries) => (Array.isArray(tries) ? tries : []));
    if (!refusals.some((one) => one.code)) continue;
    // An identifier that is nothing but a value would be every field.
    const own = fields.filter((one) => one.kind === kind && !/^\{[^}]*\}$/.test(one.id)).map((one) => pattern(one.id));
    if (!seen.some((id) => id === field || own.some((one) => one.test(id)))) without.push(kind);
  }
  if (without.length > 0) throw new Error(`no field of these kinds was refused in the window: ${without.join(', ')}`);
}

export const put = ({ window }, id, text) => window.run(paste, id, text, false);
const stands = ({ window }, id) => window.run('return document.getElementById(arguments[0]).value', id);
const said = ({ window }, id) =>
  window.run('return document.getElementById(arguments[0])?.innerText.trim() ?? ""', `${id}-err`);

/** How many entries the journal has. */
async function entries(world, of) {
  const page = { case: of, filter: 'all', before: '', limit: 1, search: '', from: '', until: '' };
  return (await ask(world, 'journal', page)).lines[0]?.seq;
}

/** Whether a sentence was said; a value that is not known here stands for anything. */
function matches(text, wanted) {
  const parts = wanted.split(/\{\$\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's').test(text);
}

/**
 * Tries one field after the other: `rows` are the field, what is put in, the refusal, its values, and where it is said
 * when that is beside another field.
 */
async function refused(world, { save, good, rows, of = '' }) {
  const { window, language } = world;
  const before = await entries(world, of);
  for (const id of Object.keys(good)) await window.see(`#${id}`);
  for (const [field, typed, code, args = {}, beside_ = field] of rows) {
    const what = `${field} with “${String(typed).slice(0, 30)}”`;
    for (const [id, text] of Object.entries(good)) await put(world, id, text);
    if (typed?.keys) await window.run(topRow, field, typed.keys);
    else await put(world, field, typed);
    const value = await stands(world, field);
    // Too much is marked when the field is left, before anything is saved.
    if (code === 'text-too-long' && !matches(await said(world, field), beside(language, code, args)))
      throw new Error(`${what} is not marked when it is left: ${await said(world, field)}`);
    await window.run('document.querySelector(arguments[0]).click()', save);
    await window.settled();
    const wanted = beside(language, code, args);
    const now = await said(world, beside_);
    window.refused.add(beside_);
    if (!matches(now, wanted)) throw new Error(`${what} says “${now}”, not “${wanted}”`);
    if ((await stands(world, field)) !== value) throw new Error(`${what} was lost: ${await stands(world, field)}`);
    const wrote = typed?.keys ?? typed;
    if (value !== wrote.replaceAll('\n', ' ')) throw new Error(`${what} became “${value}” while it was typed`);
    const focused = await window.run('return document.activeElement.id');
    if (focused !== beside_) throw new Error(`${what}: the focus is on “${focused}”`);
  }
  if ((await entries(world, of)) !== before) throw new Error(`something was written by ${save}`);
}

/** Names, a passphrase and a PIN: a person who is never added. */
export async function badPerson(world) {
  const { window, who } = world;
  const words = world.language === 'mn' ? 'саран дээр гурван шувуу нисэв' : 'seven green boats under bridges';
  const good = { 'person-name': 'Т. Туршилт', 'person-passphrase': words, 'person-pin': '7391' };
  await window.click('[data-act="add-person"]');
  await window.click('input[name="person-role"][value="interviewer"]');
  const name = who.interviewer.name.split(' ');
  await refused(world, {
    save: '[data-act="save-person"]',
    good,
    rows: [
      ['person-name', '', 'text-empty'],
      ['person-name', 'Болд 🙂', 'text-no-emoji'],
      ['person-name', long(81), 'text-too-long', { most: 80, over: 1 }],
      // Spaces, tabs and line breaks are tidied, and what is unseen goes: it is the name that is there already.
      ['person-name', ` \t ${name[0]} \n ${name[1].slice(0, 2)}${unseen}${name[1].slice(2)}  `, 'person-name-taken'],
      ['person-pin', 'тоо', 'pin-digits'],
      // The physical keys count, so this is 1234 too.
      ['person-pin', { keys: '1234' }, 'pin-easy'],
      ['person-pin', '739173917', 'text-too-long', { most: 8, over: 1 }],
      ['person-passphrase', 'богино', 'passphrase-too-short'],
    ],
  });
  await window.run(
    'document.querySelector("[data-act=save-person]").closest(".row").querySelector(".btn:not(.p)").click()',
  );
  await window.gone('#person-name');
}

/** Lines, a key and a date: a recipient who is never entered. */
export async function badRecipient(world) {
  const { window } = world;
  const good = {
    'recipient-organisation': 'Туршилтын байгууллага',
    'recipient-contact': '',
    'recipient-key': world.doctor,
    'recipient-expires': '2099.11.21',
  };
  await window.click('[data-act="add-recipient"]');
  const impossible = { date: '2027.02.30' };
  await refused(world, {
    save: '[data-act="save-recipient"]',
    good,
    rows: [
      ['recipient-organisation', '', 'text-empty'],
      ['recipient-contact', long(85), 'text-too-long', { most: 80, over: 5 }],
      ['recipient-key', 'age1тиймүлхүүрбайхгүй', 'recipient-key-malformed'],
      ['recipient-expires', 'маргааш', 'date-not-digits'],
      ['recipient-expires', ` 2027-2-30${unseen}`, 'date-impossible', impossible],
      ['recipient-expires', { keys: '20270230' }, 'date-impossible', impossible],
      ['recipient-expires', '2020.01.01', 'recipient-key-expired', { date: '2020.01.01' }],
    ],
  });
  await window.run(
    'document.querySelector("[data-act=save-recipient]").closest(".row").querySelector(".btn:not(.p)").click()',
  );
  await window.gone('#recipient-key');
}

/** Names, a number of letters and digits, dates in segments and a telephone: the identity of a child. */
export async function badIdentity(world, of) {
  const good = {
    'identity-clan': '',
    'identity-patronymic': '',
    'identity-given': 'Туршилт',
    'identity-registration': '',
    'identity-phone': '',
    'identity-address': '',
    'identity-year': '',
    'identity-month': '',
    'identity-day': '',
  };
  await world.window.choose('#identity-precision', 'day');
  const year = 'identity-year';
  await refused(world, {
    save: '[data-act="save-identity"]',
    of,
    good,
    rows: [
      ['identity-given', '', 'names-missing'],
      ['identity-given', 'Ану🌸', 'text-no-emoji'],
      ['identity-patronymic', long(63), 'text-too-long', { most: 60, over: 3 }],
      ['identity-registration', 'УБ123', 'registration-number-malformed'],
      ['identity-phone', { keys: '991122' }, 'phone-not-eight-digits'],
      [year, '14', 'date-year-short'],
      ['identity-month', '3', 'date-incomplete', {}, year],
    ],
  });
  const dated = async (y, m, d, code, args) =>
    refused(world, {
      save: '[data-act="save-identity"]',
      of,
      good: { ...good, 'identity-month': m, 'identity-day': d },
      rows: [[year, y, code, args]],
    });
  await dated('2015', '2', '30', 'date-impossible', { date: '2015.02.30' });
  await dated('1950', '2', '3', 'date-out-of-range');
  for (const id of Object.keys(good)) await put(world, id, '');
}

/** What is tidied without a word: old letters, spaces, unseen characters, rich text, digits without Shift. */
export async function tidied(world, of) {
  const { window } = world;
  await put(world, 'identity-clan', `  Боржигон ${unseen} \t овог\n`);
  await put(world, 'identity-patronymic', 'Єлзийн');
  await window.run(paste, 'identity-given', '<b>Туршилтын</b><i> Їнэн</i>', true);
  await window.run(topRow, 'identity-phone', '99112233');
  await window.run('document.querySelector("[data-act=save-identity]").click()');
  await window.gone('#identity-phone');
  const kept = await ask(world, 'reveal_identity', { case: of, reason: 'contact', note: '' });
  const { clan, patronymic, given, phone } = kept.identity;
  const is = [clan, patronymic, given, phone].join(' | ');
  if (is !== 'Боржигон овог | Өлзийн | Туршилтын Үнэн | 99112233') throw new Error(`what was typed became ${is}`);
}

/** Files: a recording is never taken, and nothing but paper and pictures is. */
export async function badFiles(world, write) {
  const { window, language } = world;
  for (const [name, bytes, code] of [
    ['voice.mp3', 'ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000', 'recordings-not-kept'],
    ['letter.docx', 'PK\u0003\u0004\u0014\u0000', 'media-type-not-kept'],
  ]) {
    const file = write(name, bytes);
    await put(world, 'file-path', file);
    await window.run('document.querySelector("[data-act=add-file]").click()');
    await window.settled();
    const now = await said(world, 'file-path');
    window.refused.add('file-path');
    const wanted = beside(language, code);
    if (!matches(now, wanted)) throw new Error(`${name} says “${now}”, not “${wanted}”`);
    if ((await stands(world, 'file-path')) !== file) throw new Error(`${name} was taken out of its field`);
  }
  await put(world, 'file-path', '');
}

/** A count that is none is said beside it and never saved; digits without Shift are digits. */
export async function badCount(world) {
  const { window, language } = world;
  await put(world, 'observers-asked', 'гурав');
  await window.run('document.getElementById("record-note").focus()');
  await window.settled();
  const now = await said(world, 'observers-asked');
  window.refused.add('observers-asked');
  if (now !== beside(language, 'number-malformed')) throw new Error(`a count that is none says “${now}”`);
  if ((await stands(world, 'observers-asked')) !== 'гурав') throw new Error('a count that is none was taken away');
  await window.run(topRow, 'observers-asked', '3');
  if ((await stands(world, 'observers-asked')) !== '3') throw new Error('a digit key without Shift is no digit');
}

/** A case is found by its code with Latin look-alikes, unseen characters and too much space. */
export async function badSearch(world) {
  const { window } = world;
  const latin = { а: 'a', о: 'o', с: 'c', у: 'y', х: 'x', р: 'p', е: 'e', Х: 'X', М: 'M', Т: 'T', О: 'O', С: 'C' };
  const code = [...world.codes.mn].map((letter) => latin[letter] ?? letter).join('');
  await put(world, 'cases-search', `  ${code.replace(' ', ` ${unseen} \t `)} `);
  await window.session.wait(
    () => window.run('return document.querySelectorAll("tr[data-case]").length === 1'),
    10000,
    `${code} was not found`,
  );
  await put(world, 'cases-search', '');
}
