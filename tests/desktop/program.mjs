// The program beside its window: its command line, and its end without being asked.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const itgel = path.join(path.dirname(process.env.ITGEL_DESKTOP), 'itgel');

/** Asks the command line; the window may need a moment to let its store go. */
export function ask(...more) {
  for (let tries = 0; ; tries += 1) {
    const ran = spawnSync(itgel, more, { encoding: 'utf8' });
    if (ran.status === 0) return JSON.parse(ran.stdout);
    if (ran.status !== 3 || tries > 20) throw new Error(`itgel ${more.join(' ')}: ${ran.stderr}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** Ends the program that was started with this store, as a cut cable or a person would; gives how many there were. */
export function endProgram(store, signal = 'SIGTERM') {
  let ended = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(store)) continue;
      process.kill(Number(pid), signal);
      ended += 1;
    } catch {
      // It ended meanwhile.
    }
  }
  return ended;
}
