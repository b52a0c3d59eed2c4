import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Two rows with one key take the whole page down, whenever it is opened. So a row is known by its place, by what the program
 * itself makes one of a kind, or it stands in a list that is written in the source; never by what people, papers or
 * times can repeat. Whoever adds a name here has seen that nothing can make two of it.
 */
const ofAKind = new Set(
  `adult appointment attachment bundle case elsewhere id interview key meeting order recipient referral seq tap
   answer card chip check code field from_ms item page prompt purpose screen tab tag topic value`.split(/\s+/),
);
/** Lists of the program's own words and numbers, each once. */
const ours = new Set(
  `all answers asked cards choices fields filters marks of parts phases purposes questionSteps responses roles services
   signs steps values words`.split(/\s+/),
);
const written = /^(?:\[.*\] as const|field\.values \?\? \[\]|Array.*|groups\.keys\(\))$/s;
/** Each looked at where it stands: joined of what is one of a kind together, written in the source, or taken once there. */
const looked = new Set([
  'days (one.day + n)',
  'notices (one.seq + one.recipient)',
  // Each place of a bundle has one mark.
  'rows (row.bundle + row.folder)',
  'shown (line.code + line.case + line.target)',
  'wordings (`${one.id} ${one.ages} ${one.version}`)',
  // A folder holds no two of one name.
  'first (copy.name)',
  'rest (copy.name)',
  'groups (group.words)',
  'steps.filter((step) => step.shown) (step.words)',
  'lines (line.name)',
  'licences (one.what)',
  'notes (one.note)',
  'noticed (one.note)',
  'all (one.reason)',
  'shown (place.at)',
  'view.own (one.kind)',
  'view.dangers (`${danger.interview}/${danger.danger}`)',
]);
const each =
  /\{#each ((?:(?!\{#each)[\s\S])+?) as (\[[^\]]*\]|\{[^}]*\}|\w+)(?:, (\w+))? \(((?:[^()]|\([^()]*\))*)\)\}/g;

it('every row of a list has a key that nothing can repeat', () => {
  const src = `${import.meta.dirname}/..`;
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));
  const doubtful = files.flatMap((file) => {
    const text = readFileSync(`${src}/${file}`, 'utf8');
    const found = [...text.matchAll(each)];
    // Each of them is read, and none has no key at all.
    expect([file, found.length]).toEqual([file, text.split('{#each ').length - 1]);
    const sound = ([, list = '', row, at, key = '']: RegExpMatchArray) =>
      key === at ||
      looked.has(`${list} (${key})`) ||
      (key === row ? ours.has(list) || written.test(list) : ofAKind.has(key.split('.').at(-1) ?? ''));
    return found.filter((one) => !sound(one)).map(([, list, , , key]) => `${file}: ${list} (${key})`);
  });
  expect(doubtful).toEqual([]);
});
