// What a role may not do: its screens are not in the menu, and its commands are refused to whoever asks by force. Which
// command is whose is read from the one table of commands.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const table = readFileSync(path.resolve(import.meta.dirname, '../../../crates/commands/src/table.rs'), 'utf8');
const commands = [...table.matchAll(/^ {4}\w+::(\w+)\([\w:]+\) -> [\w:]+, (\w+);$/gm)].map(([, name, access]) => ({
  name,
  access,
}));

/** ux.md section 2. */
const admits = {
  Anyone: ['interviewer', 'case_officer', 'supervisor'],
  Session: ['interviewer', 'case_officer', 'supervisor'],
  Interviewer: ['interviewer'],
  InterviewerOrSupervisor: ['interviewer', 'supervisor'],
  InterviewerOrOfficer: ['interviewer', 'case_officer'],
  CaseOfficer: ['case_officer'],
  OfficerOrSupervisor: ['case_officer', 'supervisor'],
  Supervisor: ['supervisor'],
};

const menus = {
  interviewer: ['today', 'cases', 'insights', 'training', 'settings'],
  case_officer: ['today', 'cases', 'export', 'check', 'journal', 'insights', 'training', 'settings'],
  supervisor: ['today', 'cases', 'check', 'journal', 'insights', 'training', 'settings'],
};

export async function roleHolds({ window }, role) {
  if (commands.length < 100) throw new Error(`only ${commands.length} commands were read from the table`);
  const menu = await window.run('return [...document.querySelectorAll("[data-menu]")].map((e) => e.dataset.menu)');
  if (menu.join() !== menus[role].join()) throw new Error(`the menu of ${role} is ${menu}`);
  // A request that nobody could read: who may ask hears that, who may not is stopped before.
  const codes = await window.runAsync(
    `const [names, done] = arguments;
     const ask = (name) => window.__TAURI_INTERNALS__.invoke('plugin:itgel|' + name, { request: { no: 'such field' } }).then(() => 'answered', (e) => e?.code ?? String(e));
     Promise.all(names.map(ask)).then(done);`,
    commands.map((one) => one.name),
  );
  for (const [n, { name, access }] of commands.entries()) {
    const wanted = admits[access].includes(role) ? 'request-malformed' : 'not-in-your-role';
    if (codes[n] !== wanted) throw new Error(`${name} as ${role}: ${codes[n]}, not ${wanted}`);
  }
}
