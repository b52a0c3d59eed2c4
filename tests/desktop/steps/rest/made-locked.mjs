// A room is made on a computer that can remember nothing of it: it is told as made, and its passphrase opens it.

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { readBack, unlock } from '../setup.mjs';

/** From the first fields of set-up on. */
export async function madeLocked(world) {
  const { window, look, store, who } = world;
  await window.type('#setup-room', 'Өрөө 2');
  await window.type('#setup-organisation', 'Жишээ хүүхдийн төв');
  await window.click('[data-act="next"]');
  await window.type('#setup-name', 'Д. Оюун');
  await window.type('#setup-passphrase', who.supervisor.passphrase);
  await window.type('#setup-repeat', who.supervisor.passphrase);
  await window.type('#setup-pin', who.supervisor.pin);
  await window.click('[data-act="next"]');
  await window.see('[data-quiet="waiting"]');
  await window.click('[data-act="next"]');
  // A file has the name of the folder in which the computer remembers.
  const memory = `${store}.anchors`;
  for (let keeper = 1; keeper <= 3; keeper += 1) {
    await window.see(`[data-sheet="${keeper}"]`);
    if (keeper === 3) {
      renameSync(memory, `${memory}-away`);
      writeFileSync(memory, '');
    }
    await readBack(window);
  }
  await window.see('[data-failure="made-locked"]', 60000);
  await look.whole('setup-made-locked');
  rmSync(memory);
  await window.click('[data-act="to-the-door"]');
  await window.see('#unlock-passphrase');
  await unlock(world, who.supervisor, 'supervisor');
}
