// Checking what was written: every main verdict in its own words, then the journal that has all of it.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { paper } from '../paper.mjs';
import { Key } from '../window.mjs';
import { words } from '../words.mjs';
import { badSearch } from './badinput.mjs';
import { everyLook } from './export.mjs';

/** Checks the chosen file; the verdict has this fault, its sentence in the language of the screen, and these three lines. */
async function refused(world, file, fault, lines) {
  const { window, language } = world;
  await window.type('#check-path', file);
  await window.click('[data-act="check"]');
  await window.see(`[data-accepted="no"][data-fault="${fault}"]`);
  const said = await window.text('[data-accepted="no"]');
  for (const id of [`err-bundle-${fault}`, `rec-bundle-${fault}`]) {
    if (!said.includes(words(language, id)))
      throw new Error(`${fault}: the page says "${said}" and not "${words(language, id)}"`);
  }
  for (const [line, state] of Object.entries(lines)) await window.see(`[data-line="${line}"][data-state="${state}"]`);
  await window.gone('iframe');
}

async function verdicts(world) {
  const { window, look, stick, recipientKey, work } = world;
  const bundle = world.bundles.prosecutor;
  await window.click('[data-menu="check"]');
  // With this room's own key it is somebody else's bundle.
  await refused(world, bundle, 'other-recipient', {
    whole: 'not_known',
    signed: 'not_known',
    'for-you': 'no',
  });
  await everyLook(world, 'check-other-recipient');
  const picture = path.join(work, 'picture.itgel.age');
  writeFileSync(picture, 'not a bundle at all');
  await refused(world, picture, 'not-a-bundle', { whole: 'no' });
  await look.at('check-not-a-bundle');

  await window.click('[data-act="other-keys"]');
  await window.type('#check-identity', recipientKey);
  await window.type('#check-signers', path.join(stick, 'allowed_signers'));
  await window.type('#check-log-key', path.join(stick, 'log.pub.pem'));
  // One bit of it was changed on the way.
  const bytes = readFileSync(bundle);
  bytes[bytes.length - 20_000] ^= 1;
  const mutant = path.join(work, 'mutant.itgel.age');
  writeFileSync(mutant, bytes);
  await refused(world, mutant, 'damaged', { whole: 'no' });
  await look.at('check-damaged');
  // A list in which the sender's name has another key: nothing is opened.
  const strange = path.join(work, 'strange');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', strange]);
  const key = readFileSync(`${strange}.pub`, 'utf8').split(' ')[1].trim();
  const signers = path.join(work, 'strange_signers');
  writeFileSync(signers, readFileSync(path.join(stick, 'allowed_signers'), 'utf8').replace(/AAAAC3\S+/, key));
  await window.type('#check-signers', signers);
  await refused(world, bundle, 'signer-unknown', {
    signed: 'no',
    'for-you': 'yes',
  });
  await look.whole('check-signer-unknown');

  await window.type('#check-signers', path.join(stick, 'allowed_signers'));
  await window.click('[data-act="check"]');
  await window.see('[data-accepted="yes"]');
  for (const line of ['whole', 'signed', 'for-you']) await window.see(`[data-line="${line}"][data-state="yes"]`);
  const signed = await window.text('[data-line="signed"]');
  if (!signed.includes(world.who.room) || !signed.includes(world.who.officer.name))
    throw new Error(`signed by: ${signed}`);
  await window.see('iframe[sandbox]');
  await window.run(
    'if (document.querySelector("iframe").sandbox.contains("allow-scripts")) throw new Error("the report may run scripts")',
  );
  // The file that was added after the signature is told as one.
  await window.session.wait(
    () =>
      window.run(
        'return document.querySelector("iframe").contentDocument?.body?.textContent.includes(arguments[0]) ?? false',
        world.later,
      ),
    15000,
    'the file that was added later is not in the report',
  );
  await everyLook(world, 'check-accepted');
  await look.everyWay('check-accepted');
  // The file in the recipient's hand is the recording that the bundle names, or it is none of them.
  await window.type('#compare-path', path.join(work, 'picture.itgel.age'));
  await window.click('[data-act="compare-digest"]');
  await window.see('[data-compare="other"]');
  await window.type('#compare-path', world.recording.file);
  await window.click('[data-act="compare-digest"]');
  await window.see('[data-compare="same"]');
  await look.at('check-compare');
}

/** What a line must never say: the codes behind its words. */
const raw = /\b(yes|no|bundle|public-keys|in_person|case_officer|known_phone)\b|[a-z]+_[a-z]+|-said-/;

async function journal(world) {
  const { window, look, who, language } = world;
  await window.click('[data-menu="journal"]');
  await window.see('.entry');
  const said = await window.run('return [...document.querySelectorAll("[data-subject]")].map((e) => e.textContent)');
  const codes = said.filter((line) => raw.test(line) && language === 'mn');
  if (codes.length > 0) throw new Error(`raw codes in the journal: ${codes.slice(0, 3).join(' | ')}`);
  await window.click('[data-act="check-again"]');
  await window.see('[data-well="yes"]');
  const terms = await window.run('return [...document.querySelectorAll("aside dt")].map((e) => e.textContent)');
  if (new Set(terms).size !== terms.length) throw new Error(`said twice: ${terms.join(', ')}`);
  await everyLook(world, 'journal');
  await paper(world, 'journal', {}, () => window.chord(Key.CONTROL, 'p'));

  // Up and down go from entry to entry.
  const numbers = await window.run(
    'const all = [...document.querySelectorAll(".entry")]; all[0].focus(); return all.map((e) => e.dataset.seq)',
  );
  for (const [pressed, at] of [
    [Key.ARROW_DOWN, 1],
    [Key.ARROW_DOWN, 2],
    [Key.ARROW_UP, 1],
  ]) {
    await window.press(pressed);
    const reached = await window.run('return document.activeElement.dataset.seq');
    if (reached !== numbers[at]) throw new Error(`an arrow led to entry ${reached} and not to ${numbers[at]}`);
  }

  // One key leads from the entries to the field that looks for them, and writes nothing there.
  await window.press('/');
  const [led, typed] = await window.run('return [document.activeElement.id, document.activeElement.value]');
  if (led !== 'journal-search' || typed !== '') throw new Error(`/ led to “${led}” and wrote “${typed}”`);

  // By number, by person, by day; and nothing is said to be nothing.
  const all = await window.run('return document.querySelectorAll(".entry").length');
  await window.type('#journal-search', '№ 0003');
  await window.see('.entry[data-seq="3"]');
  await window.session.wait(
    async () => (await window.run('return document.querySelectorAll(".entry").length')) < all,
    5000,
    'the search did not narrow',
  );
  // By keys alone: down to an entry, Enter for all of it, Escape back to it.
  await window.run('document.querySelector(".entry").focus()');
  await window.press(Key.ENTER);
  await window.see('[data-entry]');
  await look.whole('journal-entry');
  await window.press(Key.ESCAPE);
  await window.gone('[data-entry]');
  if (!(await window.run('return document.activeElement.matches(".entry")')))
    throw new Error('focus does not go back to the entry');
  await window.type('#journal-search', who.interviewer.name);
  await window.gone('.entry[data-seq="3"]');
  await window.see('.entry[data-act-name="case.signed_off"]');
  await look.at('journal-search');
  await window.type('#journal-search', ' ');
  await window.type('#journal-from', '2099.01.01');
  await window.click('[data-act="everything"]');
  await window.click('[data-filter="handed_over"]');
  await window.gone('.entry[data-act-name="room.unlocked"]');
  const handed = await window.text('.entry[data-act-name="case.bundle_handed_over"]');
  for (const word of [who.receiver, '7F2K-91', who.officer.name])
    if (!handed.includes(word)) throw new Error(`the hand-over does not say ${word}: ${handed}`);
  await look.at('journal-handed-over');
  await window.click('.entry[data-act-name="case.bundle_handed_over"] .case');
  await window.see('[data-place="handed_over"]');
  await window.see('[data-place="sealed"]');
  await window.see('[data-place="original"]');
  await everyLook(world, 'journal-case');
  // The paper of one case has its code at the foot of every sheet, and nobody's name but of those who work here.
  await paper(world, 'journal', { code: world.codes }, () => window.chord(Key.CONTROL, 'p'));
}

/** What fits nothing says so, and one key shows all again. */
async function narrow({ window, look }) {
  await window.click('[data-act="narrow"]');
  await window.choose('#cases-age', '0-3');
  await window.see('[data-act="empty-clear"]');
  await look.at('cases-none-fit');
  await window.press(Key.ESCAPE);
  await window.see('tr[data-case]');
  await window.gone('[data-act="clear-filters"]');
  if ((await window.run('return document.getElementById("cases-age").value')) !== '')
    throw new Error('a filter stands after all was shown');
}

export async function check(world) {
  const { window, look } = world;
  await verdicts(world);
  await journal(world);
  await window.click('[data-menu="cases"]');
  await window.see('tr[data-case]');
  await badSearch(world);
  await narrow(world);
  await look.at('cases');
}
