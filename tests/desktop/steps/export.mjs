// The case officer: export wizard, hand-over, check of the written bundle with the recipient's own key, journal.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { lock, unlock } from './setup.mjs';

export async function export_(world) {
  const { window, look, who, stick, recipientKey } = world;
  await unlock(world, who.officer, 'case_officer');
  await look.at('today-officer');
  await window.click('[data-menu="export"]');
  await window.click('input[name="export-case"]');
  await look.at('export-1-case');
  await window.click('[data-act="next"]');
  await window.click('[data-recipient="prosecutor"] input');
  await window.click('[data-recipient="ngo"] input');
  await window.click('[data-recipient="doctor"] input');
  await window.type('#export-purpose', who.purpose);
  await look.at('export-2-recipients');
  await window.click('[data-act="next"]');
  await window.see('td[data-kind="prosecutor"][data-goes="yes"]');
  // The child said no to the organisation: nothing goes there, and the reason is named.
  await window.see('td[data-kind="ngo"][data-goes="no"][data-reason="child-said-no"]');
  await window.run('if (document.querySelector(\'td[data-kind="ngo"][data-goes="yes"]\')) throw new Error("something goes to the NGO")');
  // What the child took back after the signature stays from then on.
  await window.see('td[data-kind="doctor"][data-goes="no"][data-reason="withdrawn"]');
  await window.run('if (document.querySelector(\'td[data-kind="doctor"][data-goes="yes"]\')) throw new Error("something goes to the doctor")');
  await look.at('export-3-consent');
  await window.click('[data-act="next"]');
  await window.see('iframe');
  await look.at('export-4-preview');
  await window.click('.check input');
  await window.click('[data-act="next"]');
  await window.type('#export-folder', stick);
  await look.at('export-5-seal');
  await window.click('[data-act="seal"]');
  await window.see('[data-sealed="prosecutor"]');
  await window.click('[data-act="hand-over"]');
  await window.type('#handover-name', who.receiver);
  await window.type('#handover-position', '1');
  await window.click('[data-act="confirm-hand-over"]');
  await window.see('[data-sealed="prosecutor"] .chip.ok');
  await look.at('export-6-handed-over');

  const bundle = readdirSync(stick).find((name) => name.endsWith('.itgel.age'));
  await window.click('[data-menu="check"]');
  await window.type('#check-path', path.join(stick, bundle));
  // With this room's own key it is somebody else's bundle.
  await window.click('[data-act="check"]');
  await window.see('[data-accepted="no"][data-fault]');
  await look.at('check-other-recipient');
  await window.click('[data-act="other-keys"]');
  await window.type('#check-identity', recipientKey);
  await window.type('#check-signers', path.join(stick, 'allowed_signers'));
  await window.type('#check-log-key', path.join(stick, 'log.pub.pem'));
  await window.click('[data-act="check"]');
  await window.see('[data-accepted="yes"]');
  await look.at('check-accepted');

  await window.click('[data-menu="journal"]');
  await window.see('.entry');
  await window.click('[data-act="check-again"]');
  await window.see('[data-well="yes"]');
  await look.at('journal');
  await window.click('[data-menu="cases"]');
  await look.at('cases');
  await lock(world);
}
