// First run by the supervisor: room, recovery sheets read back, people, recipients whose keys the case officer compares
// later, public keys.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../ask.mjs';
import { plan } from './after.mjs';
import { backups } from './backups.mjs';
import { badPerson, badRecipient } from './badinput.mjs';
import { Key } from '../window.mjs';
import { paper } from '../paper.mjs';
import { help } from './help.mjs';
import { roster } from './roster.mjs';
import { firstDay } from './today.mjs';

/** Unlocks as somebody. */
export async function unlock({ window }, person, role) {
  await window.click(`label[data-person="${role}"]`);
  await window.type('#unlock-passphrase', person.passphrase);
  await window.click('[data-act="unlock"]');
  await window.see('[data-act="lock"]');
}

/** Locks. The page is a new one then: whatever the old one held in its script is gone with it. */
export async function lock({ window, language }) {
  await window.run('window.heldBefore = true');
  await window.chord(Key.CONTROL, 'l');
  await leftNothing(window, language);
}

/** The unlock screen of a fresh page, still in the language that was spoken. */
export async function leftNothing(window, language) {
  await window.see('#unlock-passphrase');
  const [held, spoken] = await window.run('return [window.heldBefore === true, document.documentElement.lang]');
  if (held) throw new Error('the page was not loaded anew at the lock');
  if (spoken !== language) throw new Error(`the unlock screen speaks ${spoken} after a lock in ${language}`);
}

/** Adds a person with their own passphrase. */
async function addPerson({ window }, person, role) {
  await window.click('[data-act="add-person"]');
  await window.type('#person-name', person.name);
  await window.click(`input[name="person-role"][value="${role}"]`);
  await window.type('#person-passphrase', person.passphrase);
  await window.type('#person-pin', person.pin);
  await window.click('[data-act="save-person"]');
  await window.see(`[data-person-name="${person.name}"]`);
}

/** Enters a recipient. Whoever entered a key is not offered to compare it. */
async function addRecipient({ window }, kind, organisation, key) {
  await window.click('[data-act="add-recipient"]');
  await window.choose('#recipient-kind', kind);
  await window.type('#recipient-organisation', organisation);
  await window.type('#recipient-contact', '1');
  await window.type('#recipient-key', key);
  await window.type('#recipient-expires', `${new Date().getFullYear() + 1}.11.21`);
  await window.click('[data-act="save-recipient"]');
  const row = `li[data-recipient="${kind}"]`;
  await window.see(`${row} [data-compare-why="key-entered-by-you"]`);
  await window.run(
    `if (document.querySelector('${row} [data-act="compare"]')) throw new Error("who entered a key may compare it")`,
  );
}

/** The case officer compares a key that the supervisor entered, group by group. */
async function compareKey({ window }, kind) {
  const row = `li[data-recipient="${kind}"]`;
  await window.see(`${row} [data-act="compare"]`);
  const groups = await window.run(`return document.querySelector('${row}').dataset.fingerprint.split(' ')`);
  await window.click(`${row} [data-act="compare"]`);
  await window.click('input[name="key-check"][value="in_person"]');
  if (kind === 'doctor') {
    await window.click('[data-act="confirm-compare"]');
    await window.see('#compare-1-err');
  }
  for (const [n, group] of groups.entries()) await window.type(`#compare-${n + 1}`, group);
  await window.click('[data-act="confirm-compare"]');
  await window.see(`${row} .chip.ok`);
}

/** The key with which the prosecutor, who has no such program, signs receipts. */
async function signingKey(world) {
  const { window, look } = world;
  const key = path.join(world.work, 'receipt-key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  const row = 'li[data-recipient="prosecutor"]';
  await window.click(`${row} [data-act="signing-key"]`);
  await window.type('#signing-key', 'ssh-rsa AAAA');
  await window.click('[data-act="save-signing-key"]');
  await window.see('#signing-key-err');
  await look.at('settings-signing-key');
  await window.type('#signing-key', readFileSync(`${key}.pub`, 'utf8').trim());
  await window.click('[data-act="save-signing-key"]');
  await window.see(`${row} [data-signing="entered"]`);
  world.receiptKey = key;
}

/** Every key that the supervisor entered is compared by somebody else, the one for receipts too. */
export async function compareKeys(world) {
  const { window, look, who } = world;
  await window.click('[data-menu="settings"]');
  for (const kind of ['prosecutor', 'ngo', 'doctor']) await compareKey(world, kind);
  const row = 'li[data-recipient="prosecutor"]';
  const named = await window.text(`${row} [data-entered]`);
  if (!named.includes(who.supervisor.name)) throw new Error(`the key was entered by ${named}`);
  const groups = (await ask(world, 'recipients', {})).recipients.find((r) => r.signing_key).signing_fingerprint;
  await window.click(`${row} [data-act="compare-signing"]`);
  await window.see('#compare-signing-1');
  await window.click('input[name="key-check"][value="known_phone"]');
  for (const [n, group] of groups.entries()) await window.type(`#compare-signing-${n + 1}`, group);
  await look.at('settings-signing-compare');
  await window.click('[data-act="confirm-compare-signing"]');
  await window.see(`${row} [data-signing="compared"]`);
}

/** The quiet key: nothing is asked but a key, it comes late, it comes, and the way back is practised. */
async function quietKey({ window, look, language, who }) {
  await window.see('[data-quiet="waiting"]');
  await look.at('setup-quiet-key');
  if (language === 'en') {
    await window.see('[data-quiet="late"]');
    await look.at('setup-quiet-key-late', 'en');
  }
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await look.at('setup-quiet-practice');
  await window.press('x', Key.ESCAPE);
  await window.press(Key.F2);
  await window.type('#quiet-pin', '0000');
  await window.press(Key.ENTER);
  await window.see('.quiet-screen .err');
  await window.type('#quiet-pin', who.supervisor.pin);
  await window.press(Key.ENTER);
  await window.see('[data-quiet="F2"]');
  await look.at('setup-quiet-key-works');
  await window.click('[data-act="next"]');
}

/** The keys of the screen by F1; the other language by its keys, at once and everywhere, and back again. */
async function helpAndLanguage({ window, look }) {
  await window.press(Key.F1);
  await window.see('[data-help="today"] dl');
  await look.whole('help');
  await window.press(Key.ESCAPE);
  await window.gone('dialog[open]');
  const menu = async () => window.run('return document.querySelector("nav").textContent');
  const switchOver = () =>
    window.session
      .actions()
      .keyDown(Key.CONTROL)
      .keyDown(Key.SHIFT)
      .sendKeys('l')
      .keyUp(Key.SHIFT)
      .keyUp(Key.CONTROL)
      .perform();
  const before = await menu();
  await switchOver();
  await window.session.wait(async () => (await menu()) !== before, 15000, 'the language did not change');
  const cyrillic = (text) => (text.match(/[\u0400-\u04ff]/g) ?? []).length;
  // The names of the room and of the person stay as they were entered.
  if (Math.abs(cyrillic(await menu()) - cyrillic(before)) < 20) throw new Error(`the menu says ${await menu()}`);
  await switchOver();
  await window.session.wait(async () => (await menu()) === before, 15000, 'the language did not come back');
}

/** Where backups are kept: the disk of the records is warned of. In one language it is left for later, in the other it is made. */
async function backupPlace(world) {
  const { window, look, language, work } = world;
  await window.see('#backup-place', 60000);
  await window.see('[data-without]');
  await look.whole('setup-backup');
  await look.atSmall('setup-backup');
  await window.type('#backup-place', path.join(work, 'not-there'));
  await window.click('[data-act="save-backups"]');
  await window.see('#backup-place-err');
  const place = path.join(work, 'first-copies');
  mkdirSync(place);
  await window.type('#backup-place', place);
  await window.click('[data-act="save-backups"]');
  await window.see('[data-act="understand-backup"]');
  await look.at('setup-backup-same-disk');
  if (language === 'mn') return window.click('[data-act="skip-backup"]');
  await window.click('[data-act="understand-backup"]');
  await window.see('[data-backup-made]', 60000);
  await window.see('[data-same-disk]');
  await look.whole('setup-backup-made', 'en');
  if (readdirSync(place).length === 0) throw new Error('nothing lies at the place that was chosen at set-up');
  await window.click('[data-act="next"]');
}

/** The groups of the recovery sheet on the screen. */
const groupsShown = (window) =>
  window.run('return [...document.querySelectorAll("[data-group] b")].map((e) => e.textContent)');

/** Types back what is asked for of the recovery sheet on the screen. */
export async function readBack(window, groups) {
  const asked = await window.run(
    'return [...document.querySelectorAll("input[id^=sheet-group-]")].map((e) => e.closest(".field").querySelector("label").textContent.match(/[0-9]+/)[0])',
  );
  const from = groups ?? (await groupsShown(window));
  for (const [n, number] of asked.entries())
    await window.type(`#sheet-group-${n}`, from[Number(number) - 1].replace(/\D/g, ''));
  await window.click('[data-act="confirm-sheet"]');
}

export async function setUp(world) {
  const { window, look, language, who, stick } = world;
  await look.whole('setup-language');
  await window.click(`[data-act="language-${language}"]`);
  await window.see('#setup-room');
  await window.click('[data-act="next"]');
  await window.see('#setup-room-err');
  await look.whole('setup-room-empty');
  await help(world, 'setup');
  await window.type('#setup-room', who.room);
  await window.type('#setup-organisation', who.organisation);
  await window.click('[data-act="next"]');

  await window.type('#setup-name', who.supervisor.name);
  await window.type('#setup-passphrase', 'нууц');
  await window.click('[data-act="next"]');
  await window.see('#setup-passphrase-err');
  await look.at('setup-passphrase-short');
  await window.type('#setup-passphrase', who.supervisor.passphrase);
  await window.type('#setup-repeat', who.interviewer.passphrase);
  await window.type('#setup-pin', '1234');
  await window.see('#setup-repeat-err');
  await window.gone('#setup-passphrase-err');
  await window.type('#setup-repeat', who.supervisor.passphrase);
  await window.see('#setup-pin-err');
  await look.at('setup-pin-easy');
  await window.type('#setup-pin', who.supervisor.pin);
  await window.type('#setup-name', who.supervisor.name);
  await window.gone('.field.bad');
  await look.whole('setup-supervisor');
  await look.atSmall('setup-supervisor');
  await window.click('[data-act="next"]');
  await quietKey(world);

  for (let keeper = 1; keeper <= 3; keeper += 1) {
    await window.see(`[data-sheet="${keeper}"]`);
    const groups = await groupsShown(window);
    const whole = async (text) => {
      if (!groups.every((group) => text.includes(group)) || !text.includes('AGE-SECRET-KEY-1'))
        throw new Error('a printed sheet lacks a group or the key');
      const pictures = await window.run('return document.querySelectorAll(".paper-sheet img").length');
      if (pictures !== 1) throw new Error(`a printed sheet has ${pictures} codes for the camera`);
    };
    if (keeper === 1)
      await paper(world, 'recovery', { secret: [who.supervisor.passphrase], while: whole }, () =>
        window.click('[data-act="print-sheet"]'),
      );
    if (keeper === 1) {
      await window.type('#sheet-group-0', '000000');
      await window.type('#sheet-group-1', '000000');
      await window.click('[data-act="confirm-sheet"]');
      await window.see('.field.bad');
      await look.whole('setup-recovery-wrong-group');
      await look.atSmall('setup-recovery');
    }
    await readBack(window, groups);
  }
  await backupPlace(world);
  await window.see('[data-act="finish"]', 60000);
  for (const line of [
    '[data-done="room"]',
    '[data-done="supervisor"]',
    '[data-done="sheets"]',
    '[data-done="quiet"]',
    language === 'en' ? '[data-done="backup"]' : '[data-todo="backup"]',
  ])
    await window.see(line);
  const fingerprint = await window.run(
    'return document.querySelector("[data-room-fingerprint]").dataset.roomFingerprint',
  );
  if (!/^[0-9]{5}( [0-9]{5}){5}$/.test(fingerprint)) throw new Error(`no number of the first key: ${fingerprint}`);
  await look.whole('setup-finish');
  await paper(world, 'set-up', { secret: [who.supervisor.passphrase] }, () => window.click('[data-act="print"]'));
  await look.atSmall('setup-finish');
  await window.click('[data-act="finish"]');
  await window.see('[data-menu="today"]');
  await firstDay(world);
  await helpAndLanguage(world);

  await window.click('[data-menu="settings"]');
  await addPerson(world, who.interviewer, 'interviewer');
  await addPerson(world, who.officer, 'case_officer');
  await badPerson(world);
  await badRecipient(world);
  await addRecipient(world, 'prosecutor', who.prosecutor, world.recipient);
  await addRecipient(world, 'ngo', who.ngo, world.ngo);
  await addRecipient(world, 'doctor', who.doctor, world.doctor);
  await signingKey(world);
  await window.type('#sender-address', 'Жишээ дүүрэг, 3-р хороо, 7-р байр');
  await window.type('#sender-contact', '7000 0000');
  await window.click('[data-act="keep-sender"]');
  await window.see('[data-kept="yes"]');
  await window.type('#keys-folder', stick);
  await window.click('[data-act="write-keys"]');
  await window.see('[data-written="yes"]');
  await roster(world);
  await look.whole('settings-supervisor');
  await plan(world);
  await backups(world);
}
