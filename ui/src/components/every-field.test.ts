import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** What tests/fields.json says of a field. */
interface Row {
  file: string;
  id: string;
  kind: string;
  leaves?: string[];
  identity?: string[];
}
/** What a page has of it. */
interface Found {
  file: string;
  id: string;
  numeric: boolean;
  mayLeave: boolean;
  rows: boolean;
  secret: boolean;
}
interface Node {
  type?: string;
  name?: string;
  start: number;
  end: number;
  attributes?: Node[];
}

const { fields } = JSON.parse(readFileSync('../tests/fields.json', 'utf8')) as { fields: Row[] };
/** The digit keys count by their place in each of these, whatever the layout writes (ux.md section 3). */
const digits = ['clock', 'day', 'moment', 'minutes', 'count', 'segment', 'phone', 'key-group', 'sheet-group', 'pin'];
const texts = ['name', 'line', 'lines', 'number', 'registration', 'search', 'key', 'path', 'passphrase'];
const components = ['TextField', 'DigitField', 'Passphrase', 'PassphraseField'];

/** The fields of a page into which something is typed, in the order in which they stand there. */
function typed(file: string): Found[] {
  const source = readFileSync(`src/${file}`, 'utf8');
  const found: Found[] = [];
  const look = (node: unknown) => {
    if (Array.isArray(node)) return (node as unknown[]).forEach(look);
    if (typeof node !== 'object' || node === null) return;
    const { type, name = '', attributes = [] } = node as Node;
    const raw = (of: string) => {
      const one = attributes.find((a) => a.type === 'Attribute' && a.name === of);
      return one && source.slice(one.start, one.end).replace(new RegExp(`^${of}=`), '');
    };
    const own = type === 'Component' && components.includes(name);
    const bare =
      type === 'RegularElement' &&
      (name === 'textarea' || (name === 'input' && !['"checkbox"', '"radio"'].includes(raw('type') ?? '')));
    // A part that hands everything on has no field of its own.
    const handsOn = attributes.some((a) => a.type === 'SpreadAttribute') && raw('id') === undefined;
    if ((own || bare) && !handsOn)
      found.push({
        file,
        id: (raw('id') ?? '').replaceAll('"', ''),
        numeric: name === 'DigitField' || raw('inputmode') === '"numeric"',
        mayLeave: raw('mayLeave') !== undefined,
        rows: raw('rows') !== undefined,
        secret: raw('secret') !== undefined || raw('type') === '"password"',
      });
    Object.values(node as Record<string, unknown>).forEach(look);
  };
  look(parse(source, { modern: true }).fragment);
  return found;
}

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.svelte') && !file.startsWith('components/'))
  .sort();
const found = pages.flatMap(typed);
const each = found.map((field, n) => ({ field, row: fields[n] }));

it('has every field into which something is typed in the table, and no other', () => {
  expect(found.length).toBeGreaterThan(150);
  expect(found.map(({ file, id }) => `${file} ${id}`)).toEqual(fields.map(({ file, id }) => `${file} ${id}`));
  for (const { id, kind } of fields) expect([...digits, ...texts], id).toContain(kind);
});

it('takes the digit keys by their place in every field for digits, and in no other', () => {
  for (const { field, row } of each)
    expect(field.numeric, `${field.file} ${field.id} is of the kind ${row?.kind}`).toBe(
      digits.includes(row?.kind ?? ''),
    );
});

it('covers every PIN, and has lines where lines are typed', () => {
  for (const { field, row } of each) {
    expect(field.secret, `${field.file} ${field.id}`).toBe(row?.kind === 'pin');
    if (row?.kind !== 'key') expect(field.rows, `${field.file} ${field.id}`).toBe(row?.kind === 'lines');
  }
});

it('remarks what looks like a name in every text that leaves in a bundle, and nowhere else', () => {
  for (const { field, row } of each)
    expect(field.mayLeave, `${field.file} ${field.id}`).toBe(row?.leaves !== undefined);
});
