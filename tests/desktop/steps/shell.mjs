// The frame around every screen: help, palette and shortcuts by keys alone; every screen at 200 % and with large text.

import { zoomByKeys } from '../measure.mjs';
import { paper } from '../paper.mjs';
import { widenTitle } from '../principles.mjs';
import { Key } from '../window.mjs';
import { help } from './help.mjs';
import { leaveQuiet } from './interview.mjs';
import { onlyTheList, roleHolds } from './roles.mjs';
import { lock, unlock } from './setup.mjs';
import { nextWording } from './wording.mjs';

/** A menu item by its key. */
async function menu({ window }, screen) {
  const n = await window.run(
    'return [...document.querySelectorAll("[data-menu]")].findIndex((e) => e.dataset.menu === arguments[0]) + 1',
    screen,
  );
  if (n < 1) throw new Error(`no ${screen} in this menu`);
  await window.chord(Key.ALT, String(n));
  await window.see(`[data-menu="${screen}"][aria-current="page"]`);
  await window.settled();
}

/** The picture over a screen, and the way back by one's PIN to the same screen. */
async function quietAndBack(world, screen, person) {
  const { window } = world;
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await leaveQuiet(world, person);
  await window.see(`[data-menu="${screen}"][aria-current="page"]`);
}

/** Every section of the settings that a role has, as its place in the list leads to it. */
async function sections({ window, look, language }, role) {
  // A section has the same words wherever the page is scrolled: one language is enough for the pictures.
  if (language !== 'mn') return;
  const ids = await window.run('return [...document.querySelectorAll("[data-jump]")].map((e) => e.dataset.jump)');
  if (ids.length < 3) throw new Error(`the settings of ${role} have the sections ${ids}`);
  for (const id of ids) {
    await window.click(`[data-jump="${id}"]`);
    await window.settled();
    const top = await window.run(
      'return document.getElementById(arguments[0]).getBoundingClientRect().top - document.querySelector(".page").getBoundingClientRect().bottom',
      `section-${id}`,
    );
    if (top >= 0) throw new Error(`the section ${id} is not in sight`);
    await look.glance(`settings-${id}-${role}`);
  }
}

/** The palette goes to a case by its code, never finds a name, and knows only the screens of one's role. */
async function palette(world) {
  const { window, look, who } = world;
  await menu(world, 'cases');
  const code = await window.text('tr[data-case] .code');
  await menu(world, 'today');
  await window.chord(Key.CONTROL, 'k');
  await window.see('[data-palette] #screen-export');
  await look.whole('palette');
  const typed = (text) => window.type('#palette-field', text);
  await typed(who.officer.name);
  await window.see('[data-palette] .none');
  await look.at('palette-nothing');
  // A code in small letters and with the number alone.
  await typed(code.toLowerCase());
  await window.see('[data-choice="case"][aria-selected="true"]');
  await window.press(Key.ENTER);
  await window.see('#tab-overview');
  if ((await window.text('h1')) !== code)
    throw new Error(`the palette led to ${await window.text('h1')}, not to ${code}`);
  await window.chord(Key.CONTROL, 'k');
  await window.see('[data-palette]');
  await window.press(Key.ESCAPE);
  await window.gone('[data-palette]');
}

/** The desk card is printed alone, with what the short words mean; the screen itself never says it. */
async function deskCard(world) {
  const { window } = world;
  await window.press(Key.F1);
  await window.see('[data-act="print-card"]');
  const shown = await window.run('return document.body.innerText');
  let meanings = [];
  const card = await paper(
    world,
    'desk-card',
    {
      while: async () => {
        meanings = await window.run(
          'return [...document.querySelectorAll(".paper-sheet td:not([data-role])")].map((e) => e.textContent)',
        );
      },
    },
    () => window.click('[data-act="print-card"]'),
  );
  if (meanings.length < 8) throw new Error('the desk card has too few rows');
  for (const meaning of meanings) {
    if (!card.includes(meaning)) throw new Error(`the desk card does not say ${meaning}`);
    if (shown.includes(meaning)) throw new Error(`the screen says what only the card may: ${meaning}`);
  }
  if (card.includes('F1')) throw new Error('more than the desk card is printed');
}

/** The arrows go from tab to tab, round at both ends; the tab that is chosen has the focus and is the one that Tab stops at. */
async function tabsByKeys({ window }) {
  await window.click('[data-tab="overview"]');
  await window.settled();
  await window.run('document.querySelector(\'[data-tab="overview"]\').focus()');
  for (const [key, tab] of [
    [Key.ARROW_RIGHT, 'preparation'],
    [Key.ARROW_LEFT, 'overview'],
    [Key.ARROW_LEFT, 'journal'],
    [Key.ARROW_LEFT, 'referrals'],
    [Key.ARROW_LEFT, 'interviews'],
    [Key.ARROW_RIGHT, 'referrals'],
    [Key.ARROW_RIGHT, 'journal'],
    [Key.ARROW_RIGHT, 'overview'],
  ]) {
    await window.press(key);
    await window.settled();
    const stand = await window.run(
      `const all = [...document.querySelectorAll('[role=tab]')];
       const of = (is) => all.filter(is).map((e) => e.dataset.tab).join();
       return [of((e) => e.ariaSelected === 'true'), of((e) => e === document.activeElement), of((e) => e.tabIndex === 0),
         document.getElementById('panel').getAttribute('aria-labelledby')];`,
    );
    if (stand.join(' ') !== `${tab} ${tab} ${tab} tab-${tab}`)
      throw new Error(`an arrow should lead to ${tab}: ${JSON.stringify(stand)}`);
  }
}

/** Every tab of a case, and the record of its interview. */
async function caseScreens(world) {
  const { window } = world;
  const code = await window.text('h1');
  if (world.language === 'mn') await tabsByKeys(world);
  let widest = 0;
  for (const tab of ['overview', 'preparation', 'interviews', 'referrals', 'journal', 'consent']) {
    await window.click(`[data-tab="${tab}"]`);
    await window.settled();
    await help(world, `case-${tab}`);
    if (await widenTitle(window, world.language, code)) widest += 1;
    await world.look.whole(`case-${tab}-widest`);
  }
  if (widest !== 5) throw new Error(`the widest code was looked at on ${widest} tabs`);
  await window.click('[data-act="back-to-case"]');
  await window.click('[data-tab="interviews"]');
  await window.click('[data-act="open-record"]');
  await window.see('h1');
  await window.settled();
  await help(world, 'record');
  await world.look.everyWay('record');
}

/** Names are hidden at the door; the store opens for a name as it is typed. */
async function hiddenNames(world) {
  const { window, look, who } = world;
  await menu(world, 'settings');
  await window.click('[data-jump="about"]');
  await window.see('[data-jump="about"][aria-current="true"]');
  await window.click('[data-act="self-check"]');
  await window.see('[data-well="yes"]', 60000);
  await window.click('[data-licence="cipher"] summary');
  if (!(await window.text('[data-licence="cipher"] pre')).includes('Zetetic')) throw new Error('a licence has no text');
  await look.at('settings-about');
  await window.click('[data-jump="wording"]');
  await window.click('[data-wording="consent/ngo"] summary');
  await look.at('settings-wording');
  await nextWording(world);
  await window.click('#hide-names');
  await window.settled();
  await lock(world);
  await window.see('#unlock-name');
  if ((await window.run('return document.body.innerText')).includes(who.officer.name))
    throw new Error('a name is seen at the door');
  await look.at('unlock-hidden');
  await window.type('#unlock-name', ` ${who.supervisor.name.toLowerCase()}`);
  await window.type('#unlock-passphrase', who.supervisor.passphrase);
  await window.press(Key.ENTER);
  await window.see('[data-act="lock"]');
  await menu(world, 'settings');
  await window.click('#hide-names');
  await window.settled();
}

export async function shell(world) {
  const { window, look, who } = world;
  await help(world, 'unlock', '#unlock-passphrase');
  await zoomByKeys(window);
  await world.look.everyWay('unlock');
  await unlock(world, who.officer, 'case_officer');
  for (const screen of ['today', 'cases', 'export', 'check', 'journal', 'insights', 'settings']) {
    await menu(world, screen);
    await help(world, screen);
    await world.look.whole(`officer-${screen}`);
    const back = ['export', 'check', 'journal', 'insights'].includes(screen);
    if (back && world.language === 'mn') await quietAndBack(world, screen, who.officer);
  }
  await menu(world, 'training');
  await help(world, 'training');
  if (world.language === 'mn') await quietAndBack(world, 'training', who.officer);
  await palette(world);
  await caseScreens(world);
  await menu(world, 'today');
  await deskCard(world);
  await onlyTheList(world);
  await roleHolds(world, 'case_officer');
  await lock(world);
  await unlock(world, who.supervisor, 'supervisor');
  await menu(world, 'settings');
  await world.look.everyWay('settings-supervisor');
  await sections(world, 'supervisor');
  await window.choose('#set-theme', 'contrast');
  await window.see(':root[data-theme="contrast"]');
  await look.at('settings-contrast');
  await menu(world, 'today');
  await look.at('today-contrast');
  await menu(world, 'settings');
  await window.choose('#set-theme', 'light');
  await hiddenNames(world);
  await roleHolds(world, 'supervisor');
  await lock(world);
  await unlock(world, who.interviewer, 'interviewer');
  await roleHolds(world, 'interviewer');
  await menu(world, 'settings');
  await sections(world, 'interviewer');
  await lock(world);
}
