// A passphrase is lost: two of the three sheets, typed group by group, open the store and set a new one.

import { Key } from '../window.mjs';
import { lock, unlock } from './setup.mjs';

export const groupsOf = (sheet) => sheet.match(/\b\d{5}-\d\b/g).map((group) => group.replace('-', ''));

/** Types a sheet on the keyboard alone: a right group leads to the next by itself. */
export async function typeSheet({ window }, groups, from = 1) {
  await window.click(`#sheet-group-${from}`);
  for (let n = from; n <= groups.length; n += 1) {
    await window.session.wait(
      async () => (await window.run('return document.activeElement.id')) === `sheet-group-${n}`,
      10000,
      `the focus does not come to group ${n}`,
    );
    await window.press(...groups[n - 1]);
  }
}

/** `world.sheets` are the texts of the three sheets. Locked before, locked after, with another passphrase. */
export async function recovery(world) {
  const { window, look, who, sheets } = world;
  const fresh = 'цасан шувуу долоон зам нэг өвөө';
  await window.click('[data-act="recover"]');
  await window.see('[data-sheet="1"]');
  await window.click('[data-act="next"]');
  await window.see('#sheet-group-16-err');
  await look.whole('recover-sheet');
  await look.atSmall('recover-sheet');
  const first = groupsOf(sheets[0]);
  // A slip is said beside its group, and the focus stays there.
  const slip = `${first[0].slice(0, 5)}${(Number(first[0][5]) + 1) % 10}`;
  await window.click('#sheet-group-1');
  await window.press(...slip);
  await window.session.wait(
    async () =>
      (await window.run('return document.querySelector("#sheet-group-1-err")?.textContent ?? ""')).includes('1'),
    10000,
    'a slip is not said',
  );
  await look.at('recover-slip');
  await window.run('document.querySelector("#sheet-group-1").select()');
  await window.press(Key.BACK_SPACE);
  await typeSheet(world, first);
  await window.press(Key.ENTER);
  // The second sheet by a reader of its code; the same one twice is none.
  await window.see('[data-sheet="2"]');
  await window.type('#sheet-line', sheets[0].match(/AGE-SECRET-KEY-1\S+/)[0]);
  await window.click('[data-act="next"]');
  await window.see('#recovery-passphrase');
  await look.at('recover-passphrase');
  await window.type('#recovery-passphrase', fresh);
  await window.type('#recovery-repeat', who.supervisor.passphrase);
  await window.click('[data-act="next"]');
  await window.see('#recovery-repeat-err');
  await window.type('#recovery-repeat', fresh);
  await window.click('[data-act="next"]');
  await window.see('#sheet-line-err');
  await look.at('recover-same-sheet');
  await window.type('#sheet-line', sheets[2].match(/AGE-SECRET-KEY-1\S+/)[0]);
  await window.click('[data-act="next"]');
  await window.see('#recovery-passphrase');
  await window.click('[data-act="offer"]');
  await window.see('.words');
  await look.whole('recover-passphrase-whole');
  await look.atSmall('recover-passphrase');
  await window.click('[data-act="next"]');
  await window.see('[data-recovered]', 30000);
  await look.whole('recover-done');
  await window.click('[data-act="go-on"]');
  await window.see('[data-menu="today"]');
  await lock(world);
  await window.click('label[data-person="supervisor"]');
  await window.type('#unlock-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="unlock"]');
  await window.see('#unlock-passphrase-err');
  who.supervisor = { ...who.supervisor, passphrase: fresh };
  await unlock(world, who.supervisor, 'supervisor');
  await lock(world);
}
