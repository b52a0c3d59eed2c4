// Upkeep of the store: a backup takes the place of a store that is gone, a store goes on from an earlier state, it gets a new
// key, and its lists are filled anew.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../program.mjs';
import { Key } from '../window.mjs';
import { words } from '../words.mjs';
import { groupsOf, typeSheet } from './recovery.mjs';
import { lock, unlock } from './setup.mjs';

/** What is refused for want of a reason says so beside its field; then it is given. */
export async function because({ window }, field, act, reason) {
  await window.click(`[data-act="${act}"]`);
  await window.see(`#${field}-err`, 30000);
  await window.type(`#${field}`, reason);
}

/** What was done is said on the page that is shown then. */
async function told({ window, language }, id) {
  await window.see(`[data-told="${id}"]`, 60000);
  if (!(await window.text(`[data-told="${id}"]`)).includes(words(language, id))) throw new Error(`${id} is not said`);
}

/** A backup by the command line, of a store that is not open in the window. */
export function backUp({ work }, store, passphrase) {
  const copies = path.join(work, 'copies');
  mkdirSync(copies, { recursive: true });
  const own = ['--vault', store, '--passphrase-file', passphrase];
  ask('backup', '--to', copies, '--understood', '--json', ...own);
}

/** The store is not there and that is said: a backup takes its place, in the name of the supervisor. */
export async function restored(world) {
  const { window, look, who, work } = world;
  const { passphrase } = who.supervisor;
  await window.see('[data-gone]');
  await window.click('[data-act="restore"]');
  await window.see('#restore-folder');
  await window.type('#restore-folder', path.join(work, 'not-there'));
  await window.click('[data-act="look-for-backups"]');
  await window.see('#restore-folder-err');
  await look.at('restore-no-folder');
  const empty = path.join(work, 'empty');
  mkdirSync(empty, { recursive: true });
  await window.type('#restore-folder', empty);
  await window.click('[data-act="look-for-backups"]');
  await window.see('[data-found="0"] .empty');
  await look.at('restore-none');
  await window.type('#restore-folder', path.join(work, 'copies'));
  await window.click('[data-act="look-for-backups"]');
  await window.see('input[name="restore-copy"]');
  await look.whole('restore-found');
  await look.atSmall('restore-found');
  await window.click('label[data-person="supervisor"]');
  await window.type('#restore-passphrase', passphrase);
  await because(world, 'restore-reason', 'restore-backup', 'Диск эвдэрсэн тул нөөцөөс сэргээж байна');
  await window.type('#restore-passphrase', 'энэ биш бас өөр үгс');
  await window.click('[data-act="restore-backup"]');
  await window.see('#restore-passphrase-err', 30000);
  if (!(await window.run('return document.querySelector("#restore-reason").value')))
    throw new Error('what was typed is lost with a wrong passphrase');
  await look.at('restore-wrong');
  await window.type('#restore-passphrase', passphrase);
  await window.click('[data-act="restore-backup"]');
  await told(world, 'upkeep-restored');
  await window.see('[data-menu="today"][aria-current="page"]');
  await look.whole('today-restored');
  await papersCompared(world);
  await lock(world);
  await unlock(world, who.supervisor, 'supervisor');
  await window.settled();
  if (await window.run('return document.querySelector(".banner") !== null'))
    throw new Error('what was restored has a banner at the next unlock');
  await lock(world);
}

/** What the backup does not know is looked up in the papers; until then nothing leaves, and that is said. */
async function papersCompared(world) {
  const { window, look, language } = world;
  await window.see('[data-not-compared]');
  await window.click('[data-act="papers-compared"]');
  await window.see('#papers-found');
  await look.whole('papers-compared');
  await look.atSmall('papers-compared');
  await window.click('[data-act="confirm-papers-compared"]');
  await window.see('#papers-found-err', 30000);
  const found = { mn: 'Юу ч дутаагүй, цаасаар шалгав', en: 'Nothing is missing by the papers' };
  await window.type('#papers-found', found[language]);
  await window.click('[data-act="confirm-papers-compared"]');
  await told(world, 'upkeep-papers-done');
  await window.gone('[data-not-compared]');
}

/** One byte of the store is another: it does not open, that is said, and it is laid aside by whoever sits there. */
export async function laidAside(world, store) {
  const { window, look, who } = world;
  const database = path.join(store, 'itgel.db');
  const bytes = readFileSync(database);
  bytes[20] ^= 1;
  writeFileSync(database, bytes);
  await window.click('label[data-person="supervisor"]');
  await window.type('#unlock-passphrase', 'энэ биш бас өөр үгс');
  await window.click('[data-act="unlock"]');
  await window.see('#unlock-passphrase-err');
  if (await window.run('return document.querySelector("[data-aside]") !== null'))
    throw new Error('a store that only waits for its passphrase is offered to be laid aside');
  await window.type('#unlock-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="unlock"]');
  await window.see('[data-failure="store-damaged"]', 30000);
  await look.whole('unlock-damaged');
  await look.atSmall('unlock-damaged');
  await window.click('[data-act="lay-aside"]');
  await window.see('#aside-number');
  await window.type('#aside-number', '12');
  await window.click('[data-act="confirm-aside"]');
  await window.see('#aside-number-err');
  await look.at('lay-aside');
  await look.atSmall('lay-aside');
  if (!existsSync(store)) throw new Error('a wrong number has laid the store aside');
  const number = await window.run('return document.querySelector("[data-act=confirm-aside]").dataset.number');
  await window.type('#aside-number', number);
  await window.click('[data-act="confirm-aside"]');
  await window.see('[data-gone="aside"]', 30000);
  const beside = readdirSync(path.dirname(store)).find((name) => name.includes('.laid-aside-'));
  if (existsSync(store) || !beside) throw new Error('the store is not laid aside');
  if (!(await window.text('[data-gone-from]')).endsWith(beside)) throw new Error('where it lies now is not said');
  await look.whole('laid-aside');
  await look.atSmall('laid-aside');
}

/** Nobody has a passphrase any more: two sheets restore the backup, and whoever goes back to the list loses nothing. */
export async function restoredBySheets(world, sheets) {
  const { window, look, who, work } = world;
  const fresh = 'өвөл шаргал ямаа нуур модон';
  await window.click('[data-act="restore"]');
  await window.see('#restore-folder');
  await window.type('#restore-folder', path.join(work, 'copies'));
  await window.click('[data-act="look-for-backups"]');
  await window.see('input[name="restore-copy"]');
  await window.click('input[name="restore-door"][value="sheets"]');
  await window.gone('#restore-passphrase');
  await look.whole('restore-door-sheets');
  await window.click('[data-act="enter-sheets"]');
  await window.see('[data-by-sheets="first"]');
  await window.click('[data-act="sheets-next"]');
  await window.see('#sheet-group-16-err');
  await look.whole('restore-sheet');
  await look.atSmall('restore-sheet');
  await typeSheet(world, groupsOf(sheets[1]));
  await window.click('[data-act="sheets-back"]');
  await window.click('[data-act="enter-sheets"]');
  await window.see('[data-by-sheets="first"]');
  await window.press(Key.ENTER);
  await window.click('[data-act="sheets-next"]');
  await window.see('[data-by-sheets="second"]');
  // The same sheet twice is none.
  await window.type('#sheet-line', sheets[1].match(/AGE-SECRET-KEY-1\S+/)[0]);
  await window.click('[data-act="sheets-next"]');
  await window.see('#recovery-passphrase');
  await window.type('#recovery-passphrase', fresh);
  await window.type('#recovery-repeat', fresh);
  await because(world, 'sheets-reason', 'restore-by-sheets', 'Бүртгэлийн файл гэмтсэн тул сэргээв');
  await look.whole('restore-sheets-passphrase');
  await look.atSmall('restore-sheets-passphrase');
  await window.click('[data-act="restore-by-sheets"]');
  await window.see('#sheet-line-err', 30000);
  await window.type('#sheet-line', sheets[2].match(/AGE-SECRET-KEY-1\S+/)[0]);
  await window.click('[data-act="sheets-next"]');
  await window.see('#sheets-reason');
  if ((await window.run('return document.querySelector("#recovery-passphrase").value')) !== fresh)
    throw new Error('what was typed is lost with a sheet that was refused');
  await window.click('[data-act="restore-by-sheets"]');
  await told(world, 'upkeep-restored-by-sheets');
  await look.whole('today-restored-by-sheets');
  who.supervisor = { ...who.supervisor, passphrase: fresh };
  await lock(world);
  await unlock(world, who.supervisor, 'supervisor');
  await window.settled();
  await lock(world);
}

/** At set-up it is offered too, and whoever goes back finds the step as it was. */
export async function offeredAtSetUp({ window, look }) {
  await window.type('#setup-room', 'Өрөө 7');
  await window.click('[data-act="restore"]');
  await window.see('#restore-folder');
  await look.at('setup-restore');
  await window.click('[data-act="leave-restore"]');
  await window.see('#setup-room');
  if ((await window.run('return document.querySelector("#setup-room").value')) !== 'Өрөө 7')
    throw new Error('what was typed at set-up is lost behind the restore');
}

/** A store that is behind goes on from what it has: from then on it can be written in, and keeps what is written. */
export async function wentOn(world) {
  const { window, look, who } = world;
  await unlock(world, who.supervisor, 'supervisor');
  await window.see('.banner [data-failure="store-behind"]');
  await window.click('[data-act="go-on-from-here"]');
  await window.see('#go-on-reason');
  await look.whole('go-on');
  await look.atSmall('go-on');
  await because(world, 'go-on-reason', 'confirm-go-on', 'Хуучин хуулбарыг зориуд буцааж тавьсан');
  await window.click('[data-act="confirm-go-on"]');
  await told(world, 'upkeep-gone-on');
  await window.gone('.banner [data-failure]');
  await look.at('today-gone-on');
  await papersCompared(world);
  await window.click('[data-menu="settings"]');
  await window.gone('[data-told]');
  await window.type('#sender-contact', '7000 2222');
  await window.click('[data-act="keep-sender"]');
  await window.see('[data-kept="yes"]');
  await lock(world);
}

/** The store gets a new key, for a reason; everybody's passphrase stays. */
export async function newStoreKey(world) {
  const { window, look } = world;
  await window.click('[data-menu="settings"]');
  await window.click('[data-act="rekey"]');
  await window.see('#rekey-reason');
  await look.at('settings-rekey');
  await because(world, 'rekey-reason', 'confirm-rekey', 'Хуучин хуулбартай диск алдагдсан');
  await window.click('[data-act="confirm-rekey"]');
  await window.see('[data-rekeyed]', 60000);
  await window.gone('dialog[open]');
  await window.run('document.querySelector("[data-rekeyed]").scrollIntoView({ block: "center" })');
  await look.at('settings-rekeyed');
}

/** Whatever is derived is made again, and was as it should be. */
export async function listsAnew({ window, look }) {
  await window.click('[data-menu="settings"]');
  await window.click('[data-act="rebuild"]');
  await window.see('[data-rebuilt="same"]', 60000);
  await window.run('document.querySelector("[data-rebuilt]").scrollIntoView({ block: "center" })');
  await look.at('settings-rebuilt');
}
