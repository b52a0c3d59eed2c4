// What the other journeys leave out: buttons that nobody presses on an ordinary day, on a store that the demonstration made.
// A supervisor, an interviewer and a case officer each unlock once. The window lives at UTC−11 and the entries before it were
// made at UTC+14, so the clock of this computer is behind its journal until the supervisor has spoken.

import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from './ask.mjs';
import { language, otherwise, speak } from './language.mjs';
import { Look } from './look.mjs';
import { interviewer } from './steps/rest/interviewer.mjs';
import { officer } from './steps/rest/officer.mjs';
import { prepare } from './steps/rest/prepare.mjs';
import { supervisor } from './steps/rest/supervisor.mjs';
import { lock, unlock } from './steps/setup.mjs';
import { madeLocked } from './steps/rest/made-locked.mjs';
import { offeredAtSetUp } from './steps/upkeep.mjs';
import { Window } from './window.mjs';

process.env.TZ = 'Etc/GMT+11';
const work = mkdtempSync(path.join(tmpdir(), 'itgel-rest-'));
const pictures = path.resolve(import.meta.dirname, `pictures/rest${otherwise ? `-${otherwise}` : ''}`);
const problems = [];
let window;
/** What the steps go by. */
const world = {
  language,
  chosen: otherwise,
  work,
  stick: path.join(work, 'stick'),
  store: path.join(work, 'demo/vault'),
};

/** Everything that was done stands in the journal, under its own name. */
async function entered(acts) {
  const page = { case: '', filter: 'all', before: '', limit: 200, search: '', from: '', until: '' };
  const { lines } = await ask(world, 'journal', page);
  const missing = acts.filter((act) => !lines.some((line) => line.act === act));
  if (missing.length > 0) throw new Error(`the journal does not know of ${missing.join(', ')}`);
}

/** The store is away; a new one is set up after two words, and its first question is the language. */
async function anew() {
  const { look } = world;
  await window.click('[data-act="lock"]');
  await window.see('#unlock-passphrase');
  renameSync(world.store, `${world.store}-away`);
  await window.run('location.reload()');
  await window.click('[data-act="set-up-anew"]');
  await window.click('[data-act="although-gone"]');
  await window.click(`[data-act="language-${language}"]`);
  await window.see('#setup-room');
  await look.at('setup-although-gone');
  await offeredAtSetUp(world);
  await madeLocked(world);
}

try {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(world.stick);
  await prepare(world);
  window = await Window.open({ vault: world.store, home: path.join(work, 'home'), pictures });
  const look = new Look(window, language);
  // Nobody looks at half of it in the other language.
  Object.assign(look, { problems, alone: true, names: world.names });
  Object.assign(world, { window, look });
  const acts = [];
  await speak(window);
  for (const [role, day] of Object.entries({ supervisor, interviewer, case_officer: officer })) {
    await unlock(world, world.who[role], role);
    acts.push(...(await day(world)));
    if (role !== 'case_officer') await lock(world);
  }
  // The case officer is at work, and may read all of it.
  await entered(acts);
  await anew();
  for (const problem of problems) console.error(problem);
  console.log(`rest: ${window.taken} pictures, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (problem) {
  for (const one of problems) console.error(one);
  appendFileSync(process.stderr.fd, `${problem.stack}\n`);
  await window?.picture('stopped-here').catch(() => {});
  process.exitCode = 1;
} finally {
  await window?.close();
  rmSync(work, { recursive: true, force: true });
}
