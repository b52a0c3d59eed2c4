// Before the window: two rooms; an interview that somebody left running; a bundle of the other room; a bundle whose writing was
// cut off.

import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { namesBehind } from '../../names.mjs';
import { ask, itgel } from '../../program.mjs';

/** As the demonstration enters them. */
const people = {
  supervisor: { name: 'Д. Оюун', pin: '2749', file: 'passphrase.txt' },
  interviewer: { name: 'Б. Сарнай', pin: '5081', file: 'keys/interviewer.passphrase.txt' },
  case_officer: { name: 'Г. Тэмүүлэн', pin: '3692', file: 'keys/case_officer.passphrase.txt' },
};
/** The entries before the window were made where it is a day later. */
const ahead = { ...process.env, TZ: 'Etc/GMT-14' };

/** One command by the command line; the request comes from a file, since it may tell of people. */
function words(room, person, group, name, request) {
  const file = path.join(room, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(request));
  const own = ['--vault', path.join(room, 'vault'), '--person', person.name];
  return [group, name, '--request', file, ...own, '--passphrase-file', path.join(room, person.file)];
}
const cli = (...call) => {
  process.env.TZ = ahead.TZ;
  try {
    return ask(...words(...call));
  } finally {
    process.env.TZ = 'Etc/GMT+11';
  }
};

/** Somebody began an interview and is away for good; a supervisor will have to end it. */
function leftRunning(world) {
  const { demo, cases } = world;
  const gone = { name: 'Ц. Наран', file: 'keys/gone.passphrase.txt' };
  const passphrase = 'зургаан нуга дундуур салхи';
  writeFileSync(path.join(demo, gone.file), `${passphrase}\n`, { mode: 0o600 });
  const added = { name: gone.name, role: 'interviewer', passphrase, pin: '7413' };
  const all = cli(demo, people.supervisor, 'people', 'add_person', added).people;
  const [from, to] = [people.interviewer.name, gone.name].map((name) => all.find((one) => one.name === name).id);
  const handed = { person: from, reason: 'absence', cases: [{ case: cases.withdrawal, to }] };
  cli(demo, people.supervisor, 'people', 'hand_cases_on', handed);
  const began = cli(demo, gone, 'interview', 'begin_interview', {
    case: cases.withdrawal,
    request: randomUUID(),
    session: 'planned_follow_up',
    reason: 'Үргэлжлүүлэн ярилцахаар товлосон',
    compulsion_basis: '',
    compulsion_interests: '',
    planned_minutes: 45,
    camera_confirmed: true,
  });
  world.left = { from, person: to, interview: began.interview };
}

/** The other room sends a bundle to this one, and its card lies on the stick. */
function fromOtherRoom(world) {
  const { demo, other, stick } = world;
  const { recipient: key } = cli(demo, people.supervisor, 'people', 'public_card', {});
  const expires = `${new Date().getFullYear() + 1}-11-21`;
  const entry = { recipient: '', kind: 'police', organisation: 'Ногоон өрөө', contact: '', key, expires };
  const entered = cli(other, people.supervisor, 'people', 'add_recipient', entry).recipients.find((r) => r.key === key);
  const compared = { recipient: entered.id, how: 'in_person', groups: entered.fingerprint };
  cli(other, people.case_officer, 'people', 'check_recipient_key', compared);
  const found = cli(other, people.case_officer, 'case', 'cases', { search: '', status: '', offset: 0, limit: 1 });
  world.received = sealed(other, { case: found.rows[0].case, recipient: entered.id }, stick).path;
  const card = readdirSync(other).find((name) => name.endsWith('.itgel-room'));
  world.card = path.join(other, card);
}

const request = (of, folder, read) => ({
  ...of,
  request: randomUUID(),
  take_away: [],
  purpose: 'Мөрдөн шалгахад',
  reference: '',
  folder,
  seen_seq: read.seen_seq,
  preview: read.preview,
});

/** Read and sealed, as the wizard does. */
function sealed(room, of, folder) {
  const asked = { ...of, take_away: [], purpose: 'Мөрдөн шалгахад', reference: '' };
  const read = cli(room, people.case_officer, 'export', 'preview_bundle', asked);
  return cli(room, people.case_officer, 'export', 'seal_bundle', request(of, folder, read));
}

/** The cable is pulled while a bundle is written, and the stick is not there any more. */
async function cutOff(world) {
  const { demo, cases } = world;
  const { recipients } = cli(demo, people.case_officer, 'people', 'recipients', {});
  const of = { case: cases.order, recipient: recipients.find((one) => one.kind === 'prosecutor').id };
  const asked = { ...of, take_away: [], purpose: 'Мөрдөн шалгахад', reference: '' };
  for (let tries = 1; tries < 9; tries += 1) {
    const folder = path.join(world.work, `gone-${tries}`);
    mkdirSync(folder);
    const read = cli(demo, people.case_officer, 'export', 'preview_bundle', asked);
    const call = words(demo, people.case_officer, 'export', 'seal_bundle', request(of, folder, read));
    const child = spawn(itgel, call, { env: ahead, stdio: 'ignore' });
    const end = new Promise((resolve) => child.once('exit', resolve));
    const over = { yes: false };
    void end.then(() => (over.yes = true));
    while (!over.yes && readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    await end;
    const whole = readdirSync(folder).some((name) => name.endsWith('.age'));
    rmSync(folder, { recursive: true });
    world.unfinished = folder;
    if (!whole) return;
  }
  throw new Error('every bundle was whole before it could be cut off');
}

export async function prepare(world) {
  const [demo, other] = ['demo', 'other'].map((name) => path.join(world.work, name));
  const run = promisify(execFile);
  const made = (cases, out, more) =>
    run(itgel, ['demo', '--json', '--cases', cases, '--seed', '3', '--out', out, ...more], { env: ahead });
  const [{ stdout }] = await Promise.all([made('3', demo, []), made('1', other, [])]);
  const codes = JSON.parse(stdout).cases.map((one) => one.code);
  Object.assign(world, { demo, other });
  const { rows } = cli(demo, people.supervisor, 'case', 'cases', { search: '', status: '', offset: 0, limit: 9 });
  const named = codes.map((code) => rows.find((row) => Object.values(row.code).includes(code)).case);
  world.cases = { refusal: named[0], withdrawal: named[1], order: named[2] };
  world.names = await namesBehind((name, request) =>
    cli(demo, people.supervisor, name === 'recipients' ? 'people' : 'case', name, request),
  );
  world.who = {};
  for (const [role, one] of Object.entries(people))
    world.who[role] = { ...one, passphrase: readFileSync(path.join(demo, one.file), 'utf8').trim() };
  leftRunning(world);
  fromOtherRoom(world);
  await cutOff(world);
}
