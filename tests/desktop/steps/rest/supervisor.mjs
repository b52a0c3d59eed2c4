// The supervisor: a clock that was wrong, how the window looks, another room, a legal order that ended, what is opened early,
// an interview that somebody left running, the journal and the counts, a new key of the store and its lists made again.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../../ask.mjs';
import { newSheets } from '../new-sheets.mjs';
import { listsAnew, newStoreKey } from '../upkeep.mjs';
import { chosen, day, inSight, openCase, refused, says, until } from './hands.mjs';

/** The journal goes further than today: nothing may leave, and a supervisor says why. */
async function clockWasWrong(world) {
  const { window, look } = world;
  await window.see('.at[data-clock]');
  await look.at('today-clock-behind');
  await window.click('[data-act="clock-was-wrong"]');
  await window.click('[data-act="confirm-clock-was-wrong"]');
  await refused(world, 'clock-reason');
  await look.at('today-clock-was-wrong');
  await window.type('#clock-reason', 'Компьютерын цагийг буруу тохируулсан байсан');
  await window.click('[data-act="confirm-clock-was-wrong"]');
  await window.gone('dialog[open]');
  await window.gone('[data-act="clock-was-wrong"]');
  await window.gone('.at[data-clock]');
}

/** Each choice by its own field, measured on the page. */
async function looks(world) {
  const { window, look } = world;
  await window.click('[data-menu="settings"]');
  const background = () => window.run('return getComputedStyle(document.body).backgroundColor');
  await window.see('#set-size');
  const light = await background();
  await window.choose('#set-size', '150');
  await until(world, 'return getComputedStyle(document.documentElement).fontSize === "24px"', 'the text is no larger');
  await window.choose('#set-zoom', '125');
  await until(world, 'return Math.abs(innerWidth - 1366 / 1.25) < 3', 'the window is not drawn larger');
  await window.choose('#set-motion', 'less');
  const slow = 'return parseFloat(getComputedStyle(document.querySelector(".btn")).transitionDuration)';
  await until(world, `${slow} < 0.01`, 'a button still moves');
  await window.choose('#set-theme', 'dark');
  await window.see(':root[data-theme="dark"]');
  await window.settled();
  if ((await background()) === light) throw new Error('the night is as light as the day');
  await look.at('settings-large');
  await window.choose('#set-theme', 'system');
  const asked = await window.run('return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"');
  await window.see(`:root[data-theme="${asked}"]`);
  await window.settled();
  if (((await background()) === light) !== (asked === 'light')) throw new Error(`the computer is ${asked}`);
  await window.choose('#set-zoom', '100');
  await until(world, 'return innerWidth === 1366', 'the window stays larger');
  await window.choose('#set-size', '100');
  await until(world, 'return getComputedStyle(document.documentElement).fontSize === "16px"', 'the text stays larger');
  await window.choose('#set-motion', 'system');
  await until(world, `${slow} > 0`, 'a button does not move any more');
  await window.choose('#set-theme', 'light');
  await window.choose('#set-blind', 'allegation');
  await window.see('[data-blind-setting="allegation"]');
}

/** A draft of a text that is put away again; and the sheet of help by its button. */
async function draftForgotten({ window }) {
  await window.click('[data-wording="consent/ngo"] summary');
  await window.click('[data-next="consent/ngo"]');
  await window.type('#wording-say-mn', 'Хүүхдэд туслах байгууллага зарим зүйлийг мэдэж болно.');
  await window.click('[data-act="keep-wording"]');
  await window.see('[data-draft="yes"]');
  await window.click('[data-act="forget-wording"]');
  await window.gone('[data-draft="yes"]');
  await window.click('[data-act="close-wording"]');
  await window.gone('[data-wording-editor]');
  await window.click('[data-act="help"]');
  await window.click('[data-act="close-sheet"]');
  await window.gone('[data-help]');
}

/** A file that is dropped on the window is not taken, and that is said. */
async function dropped({ window, look }) {
  await window.run(
    `const data = new DataTransfer();
     data.items.add(new File(['x'], 'x.pdf', { type: 'application/pdf' }));
     document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));`,
  );
  await window.see('[data-act="dropped-close"]');
  await look.at('dropped');
  await window.click('[data-act="dropped-close"]');
  await window.gone('[data-act="dropped-close"]');
}

/** Another room: its card, the number of its key as somebody there reads it, and what it sent. */
async function otherRoom(world) {
  const { window, look } = world;
  await window.type('#room-file', path.join(world.stick, 'nothing.itgel-room'));
  await window.click('[data-act="take-room"]');
  await refused(world, 'room-file');
  await window.type('#room-file', world.card);
  await window.click('[data-act="take-room"]');
  const row = 'li[data-room]';
  await window.see(`${row}[data-checked="no"]`);
  const { fingerprint } = (await ask(world, 'rooms', {})).rooms[0];
  await window.click(`${row} [data-act="compare-room"]`);
  await window.see('#compare-room-1');
  await window.click('input[name="key-check"][value="known_phone"]');
  for (const [n, group] of fingerprint.entries()) await window.type(`#compare-room-${n + 1}`, group);
  await window.type('#compare-room-4', fingerprint[3] === '00000' ? '11111' : '00000');
  await window.click('[data-act="confirm-compare-room"]');
  await refused(world, 'compare-room-4');
  await look.at('settings-room-compare');
  await window.type('#compare-room-4', fingerprint[3]);
  await window.click('[data-act="confirm-compare-room"]');
  await window.see(`${row}[data-checked="yes"] .chip.ok`);
  await inSight(world, 'li[data-room]');
  await look.at('settings-room-compared');
}

async function check({ window, received }, accepted) {
  await window.click('[data-menu="check"]');
  await window.type('#check-path', received);
  await window.click('[data-act="check"]');
  await window.see(`[data-accepted="${accepted}"]`, 30000);
}

/** A signed file says that the bundle is here, whole; nobody makes one without a name. */
async function receipt(world) {
  const { window, look, stick } = world;
  await check(world, 'yes');
  await window.see('[data-act="print-report"]');
  await window.run(
    'window.printed = 0; document.querySelector("iframe.paper").contentWindow.print = () => { window.printed += 1; }',
  );
  await window.click('[data-act="print-report"]');
  if ((await window.run('return window.printed')) !== 1) throw new Error('the report is not printed once');
  await window.type('#receipt-folder', stick);
  await window.click('[data-act="make-receipt"]');
  await refused(world, 'receipt-name');
  await window.type('#receipt-name', 'Д. Оюун');
  await window.type('#receipt-position', 'ахлах');
  await window.click('[data-act="make-receipt"]');
  await window.see('[data-receipt="made"]');
  const made = readdirSync(stick).filter((name) => name.endsWith('receipt'));
  if (made.length !== 1) throw new Error(`one receipt was expected on the stick: ${readdirSync(stick)}`);
  await look.at('check-receipt-made');
}

/** The use of the room's key ends: its bundle is no longer accepted. */
async function roomRevoked(world) {
  const { window, look } = world;
  await window.click('[data-menu="settings"]');
  await window.click('li[data-room] [data-act="revoke-room"]');
  await window.click('[data-act="confirm-revoke-room"]');
  await refused(world, 'room-until');
  await window.type('#room-until', day(-1));
  await window.type('#room-reason', 'Өрөөний компьютер алдагдсан');
  await look.at('settings-room-revoke');
  await window.click('[data-act="confirm-revoke-room"]');
  await window.gone('dialog[open]');
  await says(world, 'li[data-room]', 'Өрөөний компьютер алдагдсан');
  await window.gone('li[data-room] [data-act="compare-room"], li[data-room] [data-act="revoke-room"]');
  await check(world, 'no');
  await look.at('check-room-revoked');
}

/** A court lifts its order: not tomorrow, not without a reason, and for good. */
async function orderEnded(world) {
  const { window, look, cases } = world;
  await openCase(world, cases.order, 'consent');
  const line = '[data-order="in-force"]';
  await window.click(`${line} [data-act="order-end"]`);
  await window.type('#order-end-on', day(2));
  await window.type('#order-end-reason', 'Шүүх захирамжаа хүчингүй болгосон');
  await window.click('[data-act="confirm-order-end"]');
  await refused(world, 'order-end-on');
  await look.at('case-order-end');
  await window.type('#order-end-on', day());
  await window.type('#order-end-reason', ' ');
  await window.click('[data-act="confirm-order-end"]');
  await refused(world, 'order-end-reason');
  await window.type('#order-end-reason', 'Шүүх захирамжаа хүчингүй болгосон');
  await window.click('[data-act="confirm-order-end"]');
  await window.gone('dialog[open]');
  await says(world, '[data-order="ended"]', 'Шүүх захирамжаа хүчингүй болгосон', world.who.supervisor.name);
  await window.gone('[data-act="order-end"]');
  await inSight(world, '[data-order=ended]');
  await look.at('case-order-ended');
}

/** A child for tomorrow, whose file nobody has worked in; why it comes is opened early for the interviewer. */
async function openedEarly(world) {
  const { window, look, cases, left } = world;
  const asked = { request: crypto.randomUUID(), age_band: '16-17', referral: 'school', external_number: '' };
  cases.older = (await ask(world, 'open_case', asked)).case;
  const at = { day: day(1).replaceAll('.', '-'), time: '10:00', minutes: 60 };
  await ask(world, 'make_appointment', { case: cases.older, appointment: '', ...at, interviewer: left.from });
  await openCase(world, cases.older, 'overview');
  await window.see('[data-may-open]');
  const person = await window.run(
    'return [...document.querySelector("#blind-person").options].find((one) => one.textContent.includes(arguments[0])).value',
    world.who.interviewer.name,
  );
  await window.choose('#blind-person', person);
  await window.type('#blind-reason', 'яаралтай');
  await window.click('[data-act="open-early"]');
  await refused(world, 'blind-reason');
  await look.at('case-open-early');
  await window.type('#blind-reason', 'Хүүхэд эмчид хэлснийг мэдэх шаардлагатай');
  await window.click('[data-act="open-early"]');
  await says(world, '[data-opened-early]', world.who.interviewer.name, 'Хүүхэд эмчид хэлснийг мэдэх шаардлагатай');
  await look.at('case-opened-early');
}

/** Who began an interview has left: the supervisor ends it with its last entry, and it can be completed. */
async function leftRunning(world) {
  const { window, look, cases, left } = world;
  const back = [{ case: cases.withdrawal, to: left.from }];
  await ask(world, 'hand_cases_on', { person: left.person, reason: 'leaving', cases: back });
  await ask(world, 'deactivate_person', { person: left.person });
  await openCase(world, cases.withdrawal, 'interviews');
  await window.click(`[data-interview="${left.interview}"] [data-act="open-record"]`);
  await window.see('[data-act="end-with-last"]');
  await look.at('record-left-running');
  await window.click('[data-act="end-with-last"]');
  await window.gone('[data-act="end-with-last"]');
  await window.see('[data-act="sign-off"]');
  await look.at('record-ended-with-last');
}

/** All of the journal, one entry of it, one file of it and back; and what a check found, as a file. */
async function journal(world) {
  const { window, look, stick } = world;
  const count = () => window.run('return document.querySelectorAll(".entry").length');
  await window.click('[data-menu="journal"]');
  await window.see('[data-act="older"]');
  const before = await count();
  await window.click('[data-act="older"]');
  await until(world, 'return document.querySelectorAll(".entry").length > arguments[0]', 'nothing older came', before);
  await window.click('.entry [data-act="entry"]');
  await window.see('[data-entry]');
  await window.click('[data-act="close-entry"]');
  await window.gone('[data-entry]');
  await window.click('.entry .case:not([data-act])');
  await window.see('[data-act="whole-room"]');
  await window.click('[data-act="whole-room"]');
  await window.gone('[data-act="whole-room"]');
  await window.see('.entry[data-act-name="room.clock_put_right"]');
  await window.click('[data-act="check-again"]');
  await window.see('[data-well="yes"]', 60000);
  await chosen(world, stick);
  await window.click('[data-act="save-report"]');
  await window.see('[data-report]');
  const file = await window.run('return document.querySelector("[data-report]").dataset.report');
  if (!existsSync(path.join(stick, path.basename(file)))) throw new Error(`${file} is not on the stick`);
  await look.at('journal-report');
}

/** Three interviews are too few to tell another room of; and a card of a room is no file of counts. */
async function counts(world) {
  const { window, look } = world;
  await window.click('[data-menu="insights"]');
  await window.see('[data-exchange]');
  await chosen(world, world.stick);
  await window.click('[data-act="sign-counts"]');
  await window.see('[data-exchange] [data-failure="too-few-to-save"]');
  await window.type('#counts-file', world.card);
  await window.click('[data-act="take-counts"]');
  await refused(world, 'counts-file');
  await inSight(world, '[data-exchange]');
  await look.at('insights-exchange-refused');
}

export async function supervisor(world) {
  await clockWasWrong(world);
  await looks(world);
  await draftForgotten(world);
  await dropped(world);
  await otherRoom(world);
  await receipt(world);
  await roomRevoked(world);
  await orderEnded(world);
  await openedEarly(world);
  await leftRunning(world);
  await journal(world);
  await counts(world);
  await newStoreKey(world);
  await newSheets(world, world.who.supervisor.passphrase);
  await listsAnew(world);
  return [
    'room.clock_put_right',
    'case.legal_order_ended',
    'case.allegation_opened',
    'case.interview_ended',
    'case.case_opened',
    'room.vault_key_renewed',
    'room.recovery_renewed',
  ];
}
