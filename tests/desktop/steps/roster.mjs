// The supervisor is one of three keepers: entered and compared, the first roster written, signed here and by `ssh-keygen`, and
// put in force.

import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../ask.mjs';

/** A keeper without this program. */
function keeper(world, name) {
  const key = path.join(world.work, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  return { key, line: readFileSync(`${key}.pub`, 'utf8').trim() };
}

/** The six groups of a keeper's key, typed one by one. */
async function compare({ window }, name, groups) {
  const row = `[data-keeper="${name}"]`;
  await window.click(`${row} [data-act="compare-keeper"]`);
  await window.see('#compare-keeper-1');
  await window.click('input[name="key-check"][value="in_person"]');
  for (const [n, group] of groups.entries()) await window.type(`#compare-keeper-${n + 1}`, group);
  await window.click('[data-act="confirm-compare-keeper"]');
  await window.see(`${row}[data-checked="yes"]`);
}

export async function roster(world) {
  const { window, look, who, stick } = world;
  const [second, third] = [keeper(world, 'keeper-2'), keeper(world, 'keeper-3')];
  await window.click('[data-act="name-keepers"]');
  await window.see('#keeper-name-1');
  const own = await window.run('return document.querySelector("[data-own-key]").textContent');
  const named = [who.supervisor.name, who.receiver, who.officer.name];
  for (const [n, line] of [own, second.line, 'ssh-rsa AAAA'].entries()) {
    await window.type(`#keeper-name-${n + 1}`, named[n]);
    await window.type(`#keeper-key-${n + 1}`, line);
  }
  await window.click('[data-act="save-keepers"]');
  await window.see('#keeper-key-3-err');
  await look.at('settings-keepers');
  await window.type('#keeper-key-3', third.line);
  await window.click('[data-act="save-keepers"]');
  await window.see('[data-keeper][data-checked="no"]');
  const { keepers } = await ask(world, 'roster', {});
  await compare(world, named[0], keepers[0].fingerprint);
  for (const one of keepers.slice(1))
    await ask(world, 'check_keeper', { key: one.key, how: 'known_phone', groups: one.fingerprint });

  await window.type('#roster-folder', stick);
  await window.click('[data-act="write-roster"]');
  await window.see('[data-roster-written="1"]');
  const file = path.join(stick, 'rooms-1.itgel-rooms');
  await window.see('#roster-file');
  await window.type('#roster-file', file);
  await window.click('[data-act="look-at-roster"]');
  await window.see('[data-roster-file="1"][data-why-not="rooms-unsigned"]');
  await window.click('[data-act="sign-roster"]');
  await window.type('#roster-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="confirm-sign-roster"]');
  await window.see('[data-roster-file="1"][data-why-not="rooms-one-keeper"]');
  await look.at('settings-roster-one-keeper');
  // The second keeper signs the line with stock tools and puts the signature under it.
  const text = path.join(world.work, 'rooms-text');
  writeFileSync(text, readFileSync(file, 'utf8').split('\n')[0]);
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', second.key, '-n', 'itgel-rooms/1', text], { stdio: 'ignore' });
  appendFileSync(file, readFileSync(`${text}.sig`));
  await window.click('[data-act="look-at-roster"]');
  await window.see('[data-roster-file="1"][data-why-not=""]');
  await window.click('[data-act="take-roster"]');
  await window.see('[data-roster="1"]');
  const said = await window.text('[data-roster="1"]');
  for (const name of named.slice(0, 2)) if (!said.includes(name)) throw new Error(`the roster does not say ${name}`);
  await window.run('document.querySelector("[data-roster]").scrollIntoView()');
  await look.at('settings-roster');
}
