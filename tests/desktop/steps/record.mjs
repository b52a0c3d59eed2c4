// After the interview: wrap-up, sign-off, an amendment with a second person, and consent taken back.

import { Key } from '../window.mjs';
import { pressPlace, underMongolian } from '../keyboard.mjs';
import { paper } from '../paper.mjs';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { danger, feelings, recording } from './after.mjs';
import { badCount, badFiles, put } from './badinput.mjs';
import { leaveQuiet } from './interview.mjs';
import { lock, unlock } from './setup.mjs';

/** Questions of those who watched: counts, and a reason for the one that was not asked. */
async function observers(world) {
  const { window, look, who } = world;
  // What was tapped in the break stands there, and is nobody's word before it was looked at.
  await window.see('[data-from-taps]');
  const tapped = await window.run(
    'return ["asked", "relayed", "declined"].map((name) => document.getElementById(`observers-${name}`).value).join()',
  );
  if (tapped !== '2,1,1') throw new Error(`wrap-up begins with ${tapped} questions`);
  // Kept as they are, what was left out asks for its reason.
  await window.click('[data-act="keep-counts"]');
  await window.see('#observers-reason-err');
  await badCount(world);
  if (world.language === 'mn') await digitsByPlace(world);
  await window.type('#observers-asked', '3');
  await window.type('#observers-relayed', '2');
  await window.type('#observers-declined', '1');
  // Leaving the counts saves them, and the missing reason is asked for beside its field.
  await window.click('#record-note');
  await window.see('#observers-reason-err');
  await look.at('record-observers-reason');
  await window.type('#observers-reason', who.reason);
  await window.click('#record-note');
  await window.gone('#observers-reason-err');
}

/**
 * The row of digits of a keyboard that is laid out in Mongolian, held so that it writes signs (this one wants Shift for them, the one
 * of Windows wants it for the digits): in a field of digits, and in a line for a day, each is its digit; where letters are written
 * it is its sign.
 */
async function digitsByPlace({ window }) {
  const typed = async (field, digits, wanted) => {
    const before = await window.run('return document.querySelector(arguments[0]).value', field);
    await window.type(field, ' ');
    await window.press(Key.BACK_SPACE);
    for (const digit of digits) pressPlace('Shift', `Digit${digit}`);
    const stands = () => window.run('return document.querySelector(arguments[0]).value', field);
    await window.session
      .wait(async () => wanted(await stands()), 10000)
      .catch(async () => {
        throw new Error(`the keys ${digits} wrote “${await stands()}” into ${field}`);
      });
    await put({ window }, field.slice(1), before);
  };
  await underMongolian(window, async () => {
    await typed('#observers-asked', '1234567890', (value) => value === '1234567890');
    await typed('#record-follow-up', '20990131', (value) => value === '20990131');
    await typed('#record-why', '1234', (value) => [...value].length === 4 && !/[0-9]/.test(value));
  });
}

/** Who came in and went out: of one entry it was said at once, of the other it is said now. */
async function whoCame({ window, look }) {
  await window.see('[data-moves="2"]');
  await look.atSmall('record');
  await window.click('[data-move="open"] [data-act="complete-move"]');
  await window.choose('#move-who', '0');
  await window.click('input[name="move-came"][value="no"]');
  await look.at('record-moves');
  await window.click('[data-act="save-move"]');
  await window.session.wait(
    () => window.run('return document.querySelectorAll("[data-move=said]").length === 2'),
    10000,
    'it is not said who went out',
  );
}

/** What was typed in the last moment before a lock stands in its form again, and goes at one press. */
async function keptAcrossLock(world) {
  const { window, look, who } = world;
  const typed = () => window.run('return document.getElementById("record-why").value');
  await window.type('#record-why', who.reason);
  await lock(world);
  await unlock(world, who.interviewer, 'interviewer');
  await window.click('button[data-waiting="wrap-up"]');
  await window.see('[data-kept]');
  if ((await typed()) !== who.reason) throw new Error(`after the lock stands: ${await typed()}`);
  await look.at('record-kept');
  await window.click('[data-act="forget-kept"]');
  await window.gone('[data-kept]');
  if ((await typed()) !== '') throw new Error('what was put away still stands in the form');
}

/** A note of so many lines is longer than a sheet. */
const LINES = 90;

/**
 * The note goes on on the next sheet, between two lines, and none of them is left out or printed twice. (innerText would
 * say a space where WebKit draws a new line.)
 */
async function longNote({ window }) {
  const sheets = await window.run(
    `return [...document.querySelectorAll('.paper-sheet')]
       .map((sheet) => [...sheet.querySelectorAll('.lines')].map((e) => e.textContent).join('\\n').match(/№ \\d+/g) ?? [])
       .filter((found) => found.length > 0)
       .map((found) => found.map((one) => Number(one.slice(2))))`,
  );
  const all = sheets.flat();
  if (sheets.length < 2 || all.length !== LINES || all.some((line, n) => line !== n + 1))
    throw new Error(`of a note of ${LINES} lines stand on the sheets: ${JSON.stringify(sheets)}`);
}

/** An entry that should not be there is taken back; it stays in the list, and is brought back in the same place. */
async function takenBack({ window, look }) {
  const tap = await window.run('return [...document.querySelectorAll("[data-undone=no]")].at(-1).dataset.tap');
  const is = (undone) => window.see(`[data-tap="${tap}"][data-undone="${undone}"]`);
  await window.click(`[data-act="undo-entry"][data-tap="${tap}"]`);
  await is('yes');
  await look.at('record-taken-back');
  await window.click(`[data-act="undo-entry"][data-tap="${tap}"]`);
  await is('no');
}

export async function wrapUp(world) {
  const { window, look, who } = world;
  await leaveQuiet(world);
  await window.see('#record-end');
  await look.at('record');
  await keptAcrossLock(world);
  await window.choose('#record-end', 'calm');
  await window.choose('#record-told-next', 'yes');
  // What is no time of day is said beside it.
  await window.type('#record-end-told-by', 'Д.О');
  await window.type('#record-end-told-at', '25 00');
  await window.choose('#record-transport', 'yes');
  await window.choose('#record-snack', 'yes');
  await window.click('[data-act="save-childs-end"]');
  await window.see('#record-end-told-at-err');
  for (const id of ['by', 'at']) await put(world, `record-end-told-${id}`, '');
  await window.click('[data-act="save-childs-end"]');
  await window.gone('#record-end-told-at-err');
  await window.choose('#record-danger', 'yes');
  // Whom to call is in sight at once, before anything else is asked.
  await window.see('[data-danger] .phones');
  await window.run(
    'const r = document.querySelector("[data-danger] .phones").getBoundingClientRect(); if (r.top < 0 || r.bottom > innerHeight) throw new Error("the numbers to call are not in the window")',
  );
  await look.at('record-danger-at-once');
  await window.see('[data-act="sign-off"]:disabled');
  await window.choose('#record-contact', 'none');
  await window.choose('#record-safe', 'yes');
  await window.choose('#record-harm', 'no');
  await window.choose('#record-siblings', 'no');
  await window.choose('#record-level', 'low');
  await window.click('[data-act="save-risk"]');
  await danger(world);
  await recording(world);
  await badFiles(world, (name, bytes) => {
    writeFileSync(path.join(world.work, name), bytes);
    return path.join(world.work, name);
  });
  await feelings(world);
  await put(world, 'record-note', 'ө'.repeat(1001));
  await window.see('#record-note-err');
  // As a paste of many lines.
  await window.run(
    `const note = document.getElementById('record-note');
     note.value = Array.from({ length: arguments[0] }, (_, n) => '№ ' + (n + 1)).join('\\n');
     note.dispatchEvent(new Event('input', { bubbles: true }));`,
    LINES,
  );
  await observers(world);
  await whoCame(world);
  await takenBack(world);
  await window.session.sleep(600);
  const open = await window.run('return [...document.querySelectorAll("[id^=open-]")].map((e) => e.id)');
  // A point without its reason is said at that point, and what stands at the others stays.
  const [without, ...others] = open;
  for (const id of others) await window.type(`#${id}`, who.reason);
  await window.type('#record-passphrase', who.interviewer.passphrase);
  await window.click('[data-act="sign-off"]');
  await window.see(`#${without}-err`);
  await window.type(`#${without}`, who.reason);
  await window.gone(`#${without}-err`);
  await window.type('#record-passphrase', who.interviewer.passphrase);
  await look.whole('record-before-signing');
  await window.click('[data-act="sign-off"]');
  await window.see('[data-signed="yes"]');
  await window.see('[data-signature="ok"]');
  // What was left open stands there with the reason that was signed.
  const left = await window.run(
    'return [...document.querySelectorAll("[data-left-open] dd")].map((e) => e.textContent)',
  );
  if (left.length !== open.length || left.some((reason) => reason !== who.reason))
    throw new Error(`of ${open.length} points that were left open stands: ${left}`);
  const counts = await window.run('return [...document.querySelectorAll("[data-note] dd")].map((e) => e.textContent)');
  if (counts.join(' ') !== `3 2 1 ${who.reason}`) throw new Error(`of the observers' questions stands: ${counts}`);
  await look.at('record-signed');
  const options = { code: world.codes, while: () => longNote(world) };
  await paper(world, 'record', options, () => window.chord(Key.CONTROL, 'p'));
}

/** A count is put right after the signature: a reason, the own passphrase, a second person; both values are shown. */
export async function amend({ window, look, who, suggestive }) {
  await window.run(
    'if (document.querySelector("#record-end, #record-danger, [data-act=sign-off], [data-act=save-risk]")) throw new Error("a signed record can be written in")',
  );
  await window.click('[data-act="add-amendment"]');
  await window.click('[data-act="keep-as-signed"]');
  await window.gone('#amend-item');
  await window.click('[data-act="add-amendment"]');
  await window.choose('#amend-item', 'timeline.counts.suggestive');
  await window.type('#amend-new', String(suggestive + 1));
  await window.type('#amend-reason', 'а');
  await window.type('#amend-passphrase', who.interviewer.passphrase);
  const second = await window.run(
    'return [...document.querySelector("#amend-second").options].find((o) => o.textContent === arguments[0]).value',
    who.supervisor.name,
  );
  await window.choose('#amend-second', second);
  await window.type('#amend-second-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="amend"]');
  await window.see('#amend-reason-err');
  await look.whole('record-amend-reason');
  await window.type('#amend-reason', who.reason);
  await window.type('#amend-passphrase', who.interviewer.passphrase);
  await window.type('#amend-second-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="amend"]');
  const line = '[data-amended="timeline.counts.suggestive"]';
  await window.see(line);
  const was = await window.text(`${line} [data-first] b`);
  const now = await window.text(`${line} [data-now] b`);
  if (was !== String(suggestive) || now !== String(suggestive + 1)) throw new Error(`amended from ${was} to ${now}`);
  if (!(await window.text(`${line} [data-signers]`)).includes(who.supervisor.name))
    throw new Error('the second person is not named');
  await look.at('record-amended');
}

/** The form of one amendment: what is filled in last is always the same. */
async function sign(window, who, two) {
  await window.type('#amend-reason', who.reason);
  await window.type('#amend-passphrase', who.interviewer.passphrase);
  if (two) {
    const second = await window.run(
      'return [...document.querySelector("#amend-second").options].find((o) => o.textContent === arguments[0]).value',
      who.supervisor.name,
    );
    await window.choose('#amend-second', second);
    await window.type('#amend-second-passphrase', who.supervisor.passphrase);
  }
  await window.click('[data-act="amend"]');
}

/** What was seen of a feeling is put right with one signature; a break that was forgotten is added with two. */
export async function amendEntries(world) {
  const { window, look, who } = world;
  await window.click('[data-act="add-amendment"]');
  await window.choose('#amend-item', 'entry');
  const feeling = await window.run(
    'const o = [...document.querySelector("#amend-entry").options]; return [o.length, o.find((e) => e.textContent.includes(arguments[0]))?.value]',
    look.language === 'mn' ? 'Мэдрэмж' : 'Feelings',
  );
  if (!(feeling[0] > world.taps) || !feeling[1]) throw new Error(`the log offers ${feeling}`);
  await window.choose('#amend-entry', feeling[1]);
  await window.choose('#amend-field', 'signs');
  await window.see('[data-words="amend-words"]');
  await window.click('[data-words="amend-words"] :nth-child(4) > label input');
  await look.at('record-amend-signs');
  if (await window.run('return document.querySelector("#amend-second") !== null'))
    throw new Error('a detail asks for two signatures');
  await sign(window, who, false);
  const line = `[data-amended="timeline.taps.${feeling[1]}.signs"]`;
  await window.see(line);
  const [was, now] = [await window.text(`${line} [data-first] b`), await window.text(`${line} [data-now] b`)];
  if (was === now || !now.includes(was) || /[_"[\]]/.test(now)) throw new Error(`amended from ${was} to ${now}`);

  await window.click('[data-act="add-amendment"]');
  await window.choose('#amend-item', 'missing');
  await window.choose('#added-kind', 'break');
  // The end before the beginning, and beside the interview: each is said at the field.
  const began = await window.text('[aria-labelledby] time, ol time');
  await window.type('#added-from', began);
  await window.type('#added-to', began);
  await window.choose('#added-asker', 'child');
  await window.choose('#added-why', 'tired');
  await sign(window, who, true);
  await window.see('#added-from-err');
  await look.at('record-amend-missing');
  await window.choose('#added-kind', 'marker');
  await sign(window, who, true);
  const added = '[data-amended^="timeline.added."]';
  await window.see(added);
  if (!(await window.text(`${added} [data-now] b`)).startsWith(began)) throw new Error('the time is another');
  if (!(await window.text(`${added} [data-signers]`)).includes(who.supervisor.name))
    throw new Error('the second person is not named');
  await window.run('document.querySelector("[data-amended]").scrollIntoView()');
  await look.at('record-amended-entries');
  await look.atSmall('record-amended-entries');
}

/** What hangs together is amended as one: the gaps of a recording, the observers' counts, a forgotten drawing and its bag. */
export async function amendLists(world) {
  const { window, look, who } = world;
  const begin = async (item) => {
    await window.click('[data-act="add-amendment"]');
    await window.choose('#amend-item', item);
  };
  const now = async (item) => {
    await window.see(`[data-amended="${item}"]`);
    const said = await window.text(`[data-amended="${item}"] [data-now] b`);
    if (/[{}"[\]_]/.test(said)) throw new Error(`${item} is shown as it is stored: ${said}`);
    return said;
  };
  await begin('wrapup.observers');
  await window.type('#amend-asked', '2');
  await sign(window, who, true);
  await window.see('#amend-new-err');
  await look.at('record-amend-observers');
  await window.type('#amend-asked', '4');
  await sign(window, who, true);
  if (!(await now('wrapup.observers')).includes('4')) throw new Error('the count of questions is another');

  await begin('recordings.1.gaps');
  await window.click('[data-act="amend-add-gap"]');
  const rows = await window.run('return document.querySelectorAll("[data-amend-gaps] .gap").length');
  const row = (field) => `#amend-gap-${rows - 1}-${field}`;
  const [from, to] = await window.run(
    'return [...document.querySelectorAll("#amend-gap-0-from, #amend-gap-0-to")].map((e) => e.value)',
  );
  if (rows > 1) await window.click('[data-amend-gaps] .gap:last-of-type button');
  else {
    const began = await window.text('ol time');
    await window.type(row('from'), began);
    await window.type(row('to'), began);
  }
  await window.type('#amend-gap-0-reason', who.reason);
  await look.at('record-amend-gaps');
  await look.atSmall('record-amend-gaps');
  await sign(window, who, true);
  const gap = await now('recordings.1.gaps');
  if (!gap.includes(who.reason) || (rows > 1 && !gap.includes(`${from}–${to}`))) throw new Error(`the gap says ${gap}`);

  await begin('missing');
  await window.choose('#added-kind', 'item');
  await window.type('#added-from', await window.text('ol time'));
  // Its picture comes with it: named by its digest in the signed amendment, and sealed in the same step.
  const drawing = Buffer.from('\x89PNG\r\n\x1a\n a drawing that was found later', 'latin1');
  const file = path.join(world.work, 'later.png');
  writeFileSync(file, drawing);
  world.later = createHash('sha256').update(drawing).digest('hex');
  await window.see('#amend-file');
  await window.type('#amend-file', path.join(world.work, 'nothing.png'));
  await window.see('#amend-file-description');
  await window.type('#amend-file-description', who.drawing);
  await sign(window, who, true);
  await window.see('#amend-file-err');
  await window.type('#amend-file', file);
  await look.at('record-amend-item');
  await look.atSmall('record-amend-item');
  await sign(window, who, true);
  await window.see(`[data-file="${world.later}"]`);
  const named = await window.text('[data-amended^="attachments.added."] [data-now] b');
  if (!named.includes(who.drawing) || !named.includes(world.later.slice(0, 16)) || /[{}"[\]_]/.test(named))
    throw new Error(`the added file is shown as it is stored: ${named}`);
  await window.see('[data-act="add-amendment"]');
  await window.click('[data-act="add-amendment"]');
  const bag = await window.run(
    'return [...document.querySelectorAll("#amend-item option")].map((e) => e.value).filter((v) => /^attachments.bagged.*bag$/.test(v)).at(-1)',
  );
  await window.choose('#amend-item', bag);
  await window.type('#amend-new', '17-Б');
  if (await window.run('return document.querySelector("#amend-second") !== null'))
    throw new Error('a bag asks for two');
  await sign(window, who, false);
  if ((await now(bag)) !== '17-Б') throw new Error('the bag is another');

  await begin('risk.told_at');
  await window.type('#amend-new', '25:00');
  await sign(window, who, true);
  await window.see('#amend-new-err');
  // The signed time was the full minute; an interview that began with it would amend nothing.
  await window.type('#amend-new', (await window.text('ol time')).replace(/:00$/, ':01'));
  await sign(window, who, true);
  await now('risk.told_at');
  await look.at('record-amended-lists');
  await look.atSmall('record-amended-lists');
}

/** The child takes one purpose back after the signature: the effect is told before, and it holds at once. */
export async function withdraw({ window, look }) {
  await window.click('[data-tab="consent"]');
  await window.see('tr[data-purpose="doctor"][data-child="given"]');
  await window.session
    .actions()
    .keyDown(Key.CONTROL)
    .keyDown(Key.SHIFT)
    .sendKeys('w')
    .keyUp(Key.SHIFT)
    .keyUp(Key.CONTROL)
    .perform();
  await window.see('dialog[open]');
  await window.run(
    'if (!document.querySelector("[data-act=confirm-withdraw]").disabled) throw new Error("confirmed before the effect was told")',
  );
  await window.click('input[name="withdraw-by"][value="child"]');
  const doctor = await window.run(
    'return [...document.querySelectorAll("tr[data-purpose]")].findIndex((e) => e.dataset.purpose === "doctor")',
  );
  await window.click(`dialog .purposes > :nth-child(${doctor + 1}) input`);
  await window.see('[data-effect]');
  await look.whole('consent-withdraw');
  await window.click('[data-act="confirm-withdraw"]');
  await window.see('tr[data-purpose="doctor"][data-child="withdrawn"]');
  await look.at('consent-withdrawn');
}
