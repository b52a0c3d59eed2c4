// From first run to an exported bundle, as three people in turn, in the real window; once in Mongolian, once in English.
// Then the recipe of stock tools is run on the file that the window wrote.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Look } from './look.mjs';
import { printAll } from './paper.mjs';
import { people } from './people.mjs';
import { tellingCodes } from './principles.mjs';
import { everyKindRefused } from './steps/badinput.mjs';
import { export_ } from './steps/export.mjs';
import { linked } from './steps/facts.mjs';
import { interview } from './steps/interview.mjs';
import { locking } from './steps/locking.mjs';
import { playedIsKept } from './steps/roleplay.mjs';
import { setUp } from './steps/setup.mjs';
import { shell } from './steps/shell.mjs';
import { judgeCalls, nothingLeft } from './watched.mjs';
import { Window } from './window.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const pictures = path.join(top, 'tests/desktop/pictures');
const languages = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['mn', 'en'];

/** The whole way in one language. */
async function journey(language) {
  const began = Date.now();
  const codes = tellingCodes(language);
  if (codes.length > 0) throw new Error(`P1: a case may be called ${codes.join(', ')}`);
  const work = mkdtempSync(path.join(tmpdir(), 'itgel-journey-'));
  const recipientKey = path.join(work, 'recipient.agekey');
  execFileSync('age-keygen', ['-o', recipientKey], { stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', recipientKey], { encoding: 'utf8' }).trim();
  const ngoKey = path.join(work, 'ngo.agekey');
  execFileSync('age-keygen', ['-o', ngoKey], { stdio: 'ignore' });
  const ngo = execFileSync('age-keygen', ['-y', ngoKey], { encoding: 'utf8' }).trim();
  const doctorKey = path.join(work, 'doctor.agekey');
  execFileSync('age-keygen', ['-o', doctorKey], { stdio: 'ignore' });
  const doctor = execFileSync('age-keygen', ['-y', doctorKey], { encoding: 'utf8' }).trim();
  mkdirSync(path.join(work, 'stick'));

  // Pictures of an earlier run would stand among these.
  rmSync(path.join(pictures, language), { recursive: true, force: true });
  const window = await Window.open({
    vault: path.join(work, 'vault'),
    home: path.join(work, 'home'),
    pictures: path.join(pictures, language),
    watch: path.join(work, 'calls'),
  });
  const look = new Look(window, language);
  const world = {
    window,
    look,
    language,
    work,
    recipient,
    recipientKey,
    ngo,
    doctor,
    who: people[language],
    stick: path.join(work, 'stick'),
  };
  try {
    await setUp(world);
    await locking(world);
    await interview(world);
    await export_(world);
    await shell(world);
    await linked(world);
    everyKindRefused(world);
  } catch (problem) {
    await window.picture(`${language}-stopped-here`).catch(() => {});
    console.error(await window.run('return document.body.innerText').catch(() => ''));
    throw problem;
  } finally {
    for (const line of window.clock.lines()) console.log(`${language}: ${line}`);
    for (const line of look.problems) console.error(line);
    await window.close();
  }

  const { who } = world;
  const secrets = [who.supervisor, who.interviewer, who.officer].map((one) => one.passphrase);
  const typed = [...look.names, ...secrets, who.reason, who.drawing, who.notExpected];
  const own = ['home', 'vault', 'vault.anchors', 'stick'].map((name) => path.join(work, name)).filter(existsSync);
  const files = nothingLeft(own, typed);
  const calls = judgeCalls(path.join(work, 'calls'));

  const paper = printAll(world);
  playedIsKept(world);

  // What the window wrote is opened by nobody but its recipient, and verified with stock tools.
  const verify = path.join(top, 'tests/conformance/verify-bundle.sh');
  let verdict = '';
  for (const [kind, key] of [
    ['prosecutor', recipientKey],
    ['ngo', ngoKey],
    ['notice', recipientKey],
  ]) {
    verdict = execFileSync(
      'bash',
      [
        verify,
        world.bundles[kind],
        key,
        path.join(world.stick, 'allowed_signers'),
        path.join(world.stick, 'log.pub.pem'),
      ],
      { encoding: 'utf8' },
    );
  }
  if (existsSync(`${path.join(work, 'vault')}/itgel.db`) === false)
    throw new Error('the store is not where it should be');
  if (readFileSync(path.join(work, 'vault/itgel.db')).includes(Buffer.from(world.who.supervisor.name)))
    throw new Error('a name is readable in the store');
  rmSync(work, { recursive: true, force: true });
  console.log(
    `${language}: ${verdict.trim().split('\n').at(-1)} (${window.taken} pictures, ${paper} sheets printed, ${typed.length} texts in none of ${files} files, ${calls} calls reach no other computer, ${Math.round((Date.now() - began) / 1000)} s)`,
  );
  return look.problems;
}

let passed = 0;
const problems = [];
for (const language of languages) {
  problems.push(...(await journey(language)));
  passed += 1;
}
console.log(`${passed} passed, ${problems.length} failed`);
process.exit(problems.length === 0 ? 0 : 1);
