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

/** What a page of another maker would try: each is refused, and the program answers still. */
export async function onlyTheList({ window }) {
  const others = [
    'plugin:itgel|no_such_command',
    'plugin:window|close',
    'plugin:window|set_size',
    'plugin:webview|create_webview_window',
    'plugin:dialog|save',
    'plugin:fs|read_text_file',
    'plugin:shell|execute',
    'plugin:event|emit_to',
    'plugin:path|resolve_directory',
    'plugin:app|version',
    'no_such_command',
  ];
  const came = await window.runAsync(
    `const [names, done] = arguments;
     const ask = (name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(() => 'answered', () => 'refused');
     Promise.all(names.map(ask)).then(done);`,
    others,
  );
  for (const [n, name] of others.entries()) if (came[n] !== 'refused') throw new Error(`the page may call ${name}`);
  // That nothing came back could also be said of an address at which nobody listens; the policy says itself what it stopped.
  const stopped = await window.runAsync(
    `const done = arguments[arguments.length - 1];
     const beyond = 'http://127.0.0.1:9/';
     const stopped = new Set();
     const hear = (event) => stopped.add(event.effectiveDirective.replace(/-elem$/, ''));
     document.addEventListener('securitypolicyviolation', hear);
     fetch(beyond).catch(() => {});
     new Image().src = beyond + 'a.png';
     try {
       new WebSocket('ws://127.0.0.1:9/');
     } catch {}
     try {
       (0, eval)('1');
     } catch {}
     const script = document.createElement('script');
     script.src = beyond + 'a.js';
     const style = document.createElement('link');
     Object.assign(style, { rel: 'stylesheet', href: beyond + 'a.css' });
     document.body.append(script, style);
     setTimeout(() => {
       for (const one of [script, style]) one.remove();
       document.removeEventListener('securitypolicyviolation', hear);
       done([...stopped].sort().join(' '));
     }, 800);`,
  );
  const wanted = 'connect-src img-src script-src style-src';
  if (stopped !== wanted) throw new Error(`the policy of the page stopped ${stopped}, not ${wanted}`);
  const state = await window.runAsync(
    `const done = arguments[arguments.length - 1];
     window.__TAURI_INTERNALS__.invoke('plugin:itgel|state', { request: {} }).then((state) => done(state.phase), () => done('refused'));`,
  );
  if (state !== 'open') throw new Error(`the program answers ${state} to what the page may ask`);
}

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
