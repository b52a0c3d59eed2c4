// The supervisor says where the records are copied to: the disk of the records is refused until it is understood. A copy is made,
// stands in the list, and opens.

import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beside, sentence } from '../words.mjs';

/** What the last test says: of how many entries, in the language of the screen. */
async function opens({ window, language }) {
  await window.see('[data-backup-tested]', 60000);
  const count = Number(await window.run('return document.querySelector("[data-backup-tested]").dataset.entries'));
  const said = sentence(language, 'settings-backup-tested', { count });
  if (count === 0 || !(await window.text('[data-backup-tested]')).includes(said))
    throw new Error(`the test of a copy does not say: ${said}`);
}

export async function backups(world) {
  const { window, look, language } = world;
  const place = path.join(world.work, 'copies');
  mkdirSync(place);
  await window.click('[data-jump="backups"]');
  // In one of the two languages a place was chosen at set-up.
  await window.see(language === 'en' ? '[data-backups="there"]' : '[data-backups="none"] .empty');
  await window.type('#backup-place', place);
  await window.click('[data-act="save-backups"]');
  await window.see('#backup-place-err');
  if (!(await window.text('#backup-place-err')).includes(beside(language, 'backup-same-disk')))
    throw new Error('it is not said that the place is on the disk of the records');
  await window.click('[data-act="understand-backup"]');
  await window.see('[data-backups="there"] [data-same-disk]');
  await window.click('[data-act="back-up"]');
  await window.see('[data-backup-made]', 60000);
  await window.see('[data-copy][data-signed="yes"]');
  if (readdirSync(place).length === 0) throw new Error('nothing lies at the place of the backups');
  if (!(await window.text('[data-backup-at]')).includes(sentence(language, 'shell-today-at', { time: '' }).trim()))
    throw new Error('the trust line does not say that a backup was made today');
  await look.at('settings-backups');
  await window.click('[data-act="test-copy"]');
  await opens(world);
  await window.click('[data-act="test-backup"]');
  await opens(world);
  await look.at('settings-backups-tested');
}
