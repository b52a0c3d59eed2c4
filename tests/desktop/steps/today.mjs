// Today: the first day, a new appointment with its refusals, and the next interview with its one next step.

import { ask } from '../ask.mjs';
import { Key } from '../window.mjs';

/** A room without case files has three steps to begin; the supervisor's second one is colleagues. */
export async function firstDay({ window, look }) {
  await window.see('[data-first-day="training"]');
  await window.see('[data-first-day="settings"]');
  await window.see('[data-first-day="cases"]');
  await look.at('today-first-day');
  await look.atSmall('today-first-day');
}

/** The list of cases has come. */
const listed = ({ window }) =>
  window.session.wait(
    async () => (await window.run('return document.querySelectorAll("#appointment-case option").length')) > 1,
    15000,
    'the case is not listed',
  );

/** An appointment for the only case, made by keys and fields; the room is then taken. */
export async function planned(world) {
  const { window, look } = world;
  await window.click('[data-menu="today"]');
  await window.see('[data-act="add-appointment"]');
  await window.chord(Key.CONTROL, 'n');
  await window.see('#appointment-case');
  await listed(world);
  const hour = (await ask(world, 'today', {})).time.slice(0, 2);
  await window.click('[data-act="make-appointment"]');
  await window.see('#appointment-case-err');
  const value = await window.run('return document.querySelector("#appointment-case option:nth-child(2)").value');
  await window.choose('#appointment-case', value);
  // In the last hour of a day nothing is left to plan in it.
  if (hour === '23') {
    const tomorrow = new Date(Date.now() + 86_400_000);
    await window.type('#appointment-day', tomorrow.toISOString().slice(0, 10).replaceAll('-', '.'));
  }
  await look.at('today-appointment');
  await look.atSmall('today-appointment');
  await window.click('[data-act="make-appointment"]');
  await window.gone('#appointment-case');
  world.plannedToday = hour !== '23';
  if (world.plannedToday) {
    await window.see('.next [data-point="6"].open');
    await window.see('[data-scheduled="next"]');
    await window.click('[data-act="add-appointment"]');
    await listed(world);
    await window.choose('#appointment-case', value);
    await window.click('[data-act="make-appointment"]');
    await window.see('#appointment-time-err');
    await look.at('today-taken');
    await window.press(Key.ESCAPE);
    await window.gone('#appointment-case');
    await look.at('today-next');
    await look.atSmall('today-next');
    await window.click('.next [data-act="next-step"]');
    await window.see('[data-tab="preparation"][aria-selected="true"]');
  } else {
    await window.click('[data-menu="cases"]');
    await window.click('[data-act="open-case"]');
  }
  await window.click('[data-tab="overview"]');
}

/** With one interview there is nothing to see but that there is too little. */
export async function insights(world) {
  const { window, look } = world;
  await window.click('[data-menu="insights"]');
  await window.see('#insights-year');
  await window.see('.totals');
  await window.session.sleep(400);
  const text = await window.run('return document.querySelector(".page, main").innerText');
  if (/[^<\d](?:1|2|3|4) (?:interview|ярилцлага)/.test(text)) throw new Error(`a small count is shown: ${text}`);
  await look.whole('insights');
  await look.atSmall('insights');
}
