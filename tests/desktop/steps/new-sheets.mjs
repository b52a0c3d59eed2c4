// New recovery sheets in place of the old ones: left once, when the old ones stay good; read back one by one; and on a disk that is
// full at the last of them.

import { words } from '../words.mjs';
import { readBack } from './setup.mjs';
import { because } from './upkeep.mjs';

/** As far as the button that shows the sheets. */
async function asked(world, passphrase) {
  const { window } = world;
  await window.click('[data-act="new-sheets"]');
  await because(world, 'new-sheets-reason', 'begin-new-sheets', 'Хуудас хадгалдаг хүн ажлаас гарсан');
  await window.type('#new-sheets-passphrase', passphrase);
  await window.run('document.querySelector("#new-sheets-passphrase").scrollIntoView({ block: "center" })');
}

/** As far as the button that puts them in the place of the old ones. */
async function allReadBack(world, passphrase) {
  const { window } = world;
  await asked(world, passphrase);
  await window.click('[data-act="begin-new-sheets"]');
  for (const keeper of [1, 2, 3]) {
    await window.see(`[data-sheet="${keeper}"]`, 60000);
    await readBack(window);
  }
  await window.see('[data-act="finish-new-sheets"]');
}

const middle = (window, what) => window.run(`document.querySelector('${what}').scrollIntoView({ block: "center" })`);

export async function newSheets(world, passphrase) {
  const { window, look } = world;
  await window.click('[data-menu="settings"]');
  await asked(world, passphrase);
  await window.click('[data-act="leave-asking"]');
  await asked(world, passphrase);
  await look.at('settings-new-sheets-why');
  await window.click('[data-act="begin-new-sheets"]');
  await window.see('[data-sheet="1"]', 60000);
  await middle(window, '[data-sheet]');
  await look.at('settings-new-sheet');
  await window.click('[data-act="leave-new-sheets"]');
  await window.see('[data-new-sheets="left"]');
  await allReadBack(world, passphrase);
  await middle(window, '[data-act="finish-new-sheets"]');
  await look.at('settings-new-sheets-all');
  await window.click('[data-act="finish-new-sheets"]');
  await window.see('[data-new-sheets="good"]', 60000);
  await middle(window, '[data-new-sheets]');
  await look.at('settings-new-sheets-good');
}

/** The disk is full when they are to be good: they wait, and with space they are. */
export async function newSheetsOnFullDisk(world, passphrase, fill) {
  const { window, look } = world;
  await window.click('[data-menu="settings"]');
  await allReadBack(world, passphrase);
  const empty = fill();
  await window.click('[data-act="finish-new-sheets"]');
  await window.see('[data-unsaved]', 60000);
  await middle(window, '[data-step-title]');
  await look.at('settings-new-sheets-full-disk');
  empty();
  await window.click('[data-act="save-again"]');
  await window.see('[data-new-sheets="good"]', 60000);
  if (!(await window.text('[data-new-sheets="good"]')).includes(words('mn', 'upkeep-sheets-done')))
    throw new Error('it is not said that the new sheets are good');
}
