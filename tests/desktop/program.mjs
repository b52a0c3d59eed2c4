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

/** The commands of case files, and who receives bundles, in a store that is not open in the window. */
export const asked = (vault, passphrase) => (name, request) => {
  const values = Object.entries(request).map(([key, value]) =>
    typeof value === 'string' ? `${key}=${value}` : `${key}:=${value}`,
  );
  return ask(
    name === 'recipients' ? 'people' : 'case',
    name,
    ...values,
    '--vault',
    vault,
    '--passphrase-file',
    passphrase,
  );
};

/** The programs that were started with this store and still run. */
function programs(store) {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(store);
      } catch {
        // It ended meanwhile.
        return false;
      }
    });
}

/** Whether none runs. */
export const ended = (store) => programs(store).length === 0;

/** Ends the program that was started with this store, as a cut cable or a system that goes down would; gives how many there were. */
export function endProgram(store, signal = 'SIGTERM') {
  const found = programs(store);
  for (const pid of found) {
    try {
      process.kill(Number(pid), signal);
    } catch {
      // It ended meanwhile.
    }
  }
  return found.length;
}
