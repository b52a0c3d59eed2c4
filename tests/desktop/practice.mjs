// Training in the real window, in one language: a window of its own beside the journey's, because a script goes by the
// clock and waits for nobody.
// Usage: practice mn|en

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { language, speak } from './language.mjs';
import { Look } from './look.mjs';
import { printAll } from './paper.mjs';
import { namesBehind } from './names.mjs';
import { asked, itgel } from './program.mjs';
import { unlock } from './steps/setup.mjs';
import { training } from './steps/training.mjs';
import { Window } from './window.mjs';

const pictures = path.resolve(import.meta.dirname, `pictures/training-${language}`);
const work = mkdtempSync(path.join(tmpdir(), 'itgel-practice-'));
rmSync(pictures, { recursive: true, force: true });
execFileSync(itgel, ['demo', '--cases', '1', '--out', work], { stdio: 'ignore' });
const passphrase = readFileSync(path.join(work, 'keys/case_officer.passphrase.txt'), 'utf8').trim();

const names = await namesBehind(asked(path.join(work, 'vault'), path.join(work, 'passphrase.txt')));

// Composed, as on a computer with a graphics card.
const window = await Window.open({
  vault: path.join(work, 'vault'),
  home: path.join(work, 'home'),
  pictures,
  composed: true,
});
const look = new Look(window, language);
look.names = names;
const world = { window, look, language, work };
let sheets = 0;
try {
  await speak(window);
  await unlock(world, { passphrase }, 'case_officer');
  await training(world);
} catch (problem) {
  await window.picture(`${language}-stopped-here`).catch(() => {});
  look.problems.push(problem.stack);
} finally {
  await window.close();
  if (world.prints) sheets = printAll(world);
  rmSync(work, { recursive: true, force: true });
}
for (const problem of look.problems) console.error(problem);
console.log(
  `training in ${language}: ${window.taken} pictures, ${sheets} sheets printed, ${look.problems.length} problems`,
);
process.exitCode = look.problems.length === 0 ? 0 : 1;
