// The supervisor looks after people, case files in hand and recipients' keys; everybody after their own secrets.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { lock, unlock } from './setup.mjs';

const row = (role) => `li[data-person-role="${role}"]`;

/** Somebody gets another role and with it another menu; the only supervisor stays one. */
async function changeRole({ window, look }) {
  await window.click('[data-menu="settings"]');
  await window.click(`${row('supervisor')} [data-act="change-role"]`);
  await window.click('input[name="new-role"][value="interviewer"]');
  await window.click('[data-act="confirm-role"]');
  await window.see('dialog [data-failure]');
  await look.at('settings-last-supervisor');
  await window.click('dialog .btn:not([data-act])');
  await window.gone('dialog[open]');
  await window.click(`${row('case_officer')} [data-act="change-role"]`);
  await window.click('input[name="new-role"][value="interviewer"]');
  await look.whole('settings-role');
  await window.click('[data-act="confirm-role"]');
  await window.gone('dialog[open]');
  await window.session.wait(
    async () => (await window.run(`return document.querySelectorAll('${row('interviewer')}').length`)) === 2,
    10000,
    'the role did not change',
  );
}

/** A case file goes into other hands, with a reason. */
async function handOn({ window, look }) {
  await window.click('[data-menu="cases"]');
  await window.click('[data-act="open-case"]');
  await window.see('[data-responsible]');
  const before = await window.run('return document.querySelector("[data-responsible]").dataset.responsible');
  await window.click('[data-act="hand-case-on"]');
  await window.see('#hand-on-to');
  const to = await window.run('return [...document.querySelector("#hand-on-to").options].find((o) => o.value).value');
  await window.choose('#hand-on-to', to);
  await window.click('input[name="hand-on-reason"]');
  await look.whole('case-hand-on');
  await window.click('[data-act="confirm-hand-on"]');
  await window.see('[data-handed-over]');
  const now = await window.run('return document.querySelector("[data-responsible]").dataset.responsible');
  if (now === before) throw new Error('the case file is in the same hands');
  await look.at('case-handed-on');
  return now;
}

/** Whoever leaves hands on what they have first; then their tile is gone from the unlock screen. */
async function leave(world, name) {
  const { window, look } = world;
  await window.click('[data-menu="settings"]');
  const one = `li[data-person-name="${name}"]`;
  await window.click(`${one} [data-act="deactivate"]`);
  await window.see('[data-in-hand]');
  await window.run(
    'if (!document.querySelector("[data-act=confirm-deactivate]").disabled) throw new Error("nobody takes over")',
  );
  const select = '[data-leaving-case] select';
  const to = await window.run(`return [...document.querySelector('${select}').options].find((o) => o.value).value`);
  await window.choose(select, to);
  await look.whole('settings-leaving');
  await look.atSmall('settings-leaving');
  await window.click('[data-act="confirm-deactivate"]');
  await window.gone('dialog[open]');
  await window.see(`${one} .chip`);
  await look.at('settings-left');
}

/** The use of a key ends, for a reason; a new one is entered for the same office and has to be compared again. */
async function newKey({ window, look, work }) {
  const one = 'li[data-recipient="doctor"]';
  await window.click(`${one} [data-act="revoke"]`);
  await window.click('[data-act="confirm-revoke"]');
  await window.see('#revoke-reason-err');
  await window.type('#revoke-reason', 'Төхөөрөмж алдагдсан');
  await look.whole('settings-revoke');
  await window.click('[data-act="confirm-revoke"]');
  await window.see(`${one} [data-revoked]`);
  await look.at('settings-revoked');
  const file = path.join(work, 'doctor-2.agekey');
  execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' });
  await window.click(`${one} [data-act="renew-key"]`);
  await window.type('#recipient-key', execFileSync('age-keygen', ['-y', file], { encoding: 'utf8' }).trim());
  await window.type('#recipient-expires', `${new Date().getFullYear() + 1}.11.21`);
  await look.at('settings-new-key');
  await window.click('[data-act="save-recipient"]');
  // Who entered it does not compare it.
  await window.see(`${one} [data-compare-why]`);
}

export async function staff(world) {
  await unlock(world, world.who.supervisor, 'supervisor');
  await changeRole(world);
  const name = await handOn(world);
  await leave(world, name);
  await newKey(world);
  await lock(world);
}

/** One's own passphrase and PIN: the old passphrase is asked for, a weak one refused, and the new one opens. */
export async function ownSecrets(world, role) {
  const { window, look, who } = world;
  const fresh = 'долоон уул найман гол нэг тэнгэр';
  await window.click('[data-menu="settings"]');
  await window.click('[data-act="open-passphrase"]');
  await window.type('#set-old', 'энэ биш бас өөр үгс');
  await window.type('#set-new', fresh);
  await window.click('[data-act="change-passphrase"]');
  await window.see('#set-old-err');
  await window.type('#set-old', who[role].passphrase);
  await window.type('#set-new', 'нууц');
  await window.click('[data-act="change-passphrase"]');
  await window.see('#set-new-err');
  await look.at('settings-passphrase-weak');
  await window.type('#set-old', who[role].passphrase);
  await window.type('#set-new', fresh);
  await window.click('[data-act="change-passphrase"]');
  await window.see('[data-done="yes"]', 30000);
  await window.click('[data-act="open-pin"]');
  await window.type('#set-pin', '1111');
  await window.click('[data-act="change-pin"]');
  await window.see('#set-pin-err');
  await window.type('#set-pin', '6284');
  await window.click('[data-act="change-pin"]');
  await window.see('[data-done="yes"]');
  await look.whole('settings-secrets');
  await lock(world);
  await window.click(`label[data-person="${role}"]`);
  await window.type('#unlock-passphrase', who[role].passphrase);
  await window.click('[data-act="unlock"]');
  await window.see('#unlock-passphrase-err');
  who[role] = { passphrase: fresh, pin: '6284' };
  await unlock(world, who[role], role);
}
