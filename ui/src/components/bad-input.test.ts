import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { countOf } from './digits';
import DigitField from './DigitField.svelte';
import { sayTooLong } from './length';
import { remarkNames } from './naming';
import PassphraseField from './PassphraseField.svelte';
import TextField from './TextField.svelte';

// What of the table of bad input only a page can do (tests/bad-input.json); the rest is run against the commands.

interface Try {
  page?: string;
  typed?: string;
  kept?: string;
}
interface Table {
  rows: Record<string, string>;
  kinds: Record<string, { field: string; cells: Record<string, string | Try[]> }>;
}
const read = (file: string) => JSON.parse(readFileSync(`../tests/${file}`, 'utf8')) as unknown;
const { rows, kinds } = read('bad-input.json') as Table;
const { fields } = read('fields.json') as { fields: { id: string; kind: string }[] };

const digits = ['phone', 'segment', 'minutes', 'count', 'key-group', 'sheet-group', 'pin'];
const times = ['day', 'clock', 'moment'];
const MOST = 5;

/** The component in which a kind of field is typed, as the pages use it (every-field.test.ts holds them to it). */
function field(kind: string, more: Record<string, unknown> = {}): HTMLInputElement {
  const props = { id: 'field', label: 'Field', value: '', ...more };
  if (kind === 'passphrase')
    render(PassphraseField, { ...props, words: { show: 'show', hide: 'hide', caps: '', layout: () => '' } });
  else if (digits.includes(kind)) render(DigitField, { ...props, secret: kind === 'pin' });
  else if (times.includes(kind)) render(TextField, { ...props, inputmode: 'numeric' });
  else render(TextField, { ...props, rows: kind === 'lines' ? 3 : 0 });
  return screen.getByLabelText('Field');
}

/** What the keys of the top row write under the Windows Mongolian layout without Shift. */
const signs: Record<string, string> = {
  1: '№',
  2: '-',
  3: '"',
  4: '₮',
  5: ':',
  6: '.',
  7: '_',
  8: ',',
  9: '%',
  0: '?',
};

const pages: Record<string, (kind: string, one: Try) => Promise<void>> = {
  async keys(kind) {
    const input = field(kind);
    input.focus();
    for (const digit of '10935') {
      const taken = await fireEvent.keyDown(input, { code: `Digit${digit}`, key: signs[digit] });
      expect(taken, 'the sign is written too').toBe(false);
    }
    await fireEvent.keyDown(input, { code: 'Digit2', key: '2', shiftKey: true });
    expect(input.value).toBe('109352');
  },
  async pasted(kind) {
    const input = field(kind);
    await fireEvent.input(input, { target: { value: '№ 3' } });
    expect(input.value).toBe('№ 3');
  },
  async long(kind) {
    sayTooLong((most, over) => `${over} more than ${most}`);
    const input = field(kind, { most: MOST });
    const typed = (digits.includes(kind) ? '1' : 'ө').repeat(MOST + 2);
    await fireEvent.input(input, { target: { value: typed } });
    expect(screen.getByRole('alert').textContent).toContain(`2 more than ${MOST}`);
    expect(input.value).toBe(typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  },
  async plain(kind) {
    // Into a field of this sort nothing but text can be pasted.
    const input = field(kind);
    expect(['INPUT', 'TEXTAREA']).toContain(input.tagName);
    expect(input.isContentEditable).not.toBe(true);
    await Promise.resolve();
  },
  async soft(kind) {
    remarkNames((text) => Promise.resolve(text.includes('Дорж') ? 'look again' : ''));
    const input = field(kind, { mayLeave: true });
    await fireEvent.input(input, { target: { value: 'Д. Дорж' } });
    await fireEvent.blur(input);
    expect((await screen.findByRole('status')).textContent).toContain('look again');
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['Д. Дорж', 'false']);
  },
  async count(_, { typed = '', kept }) {
    expect(String(countOf(typed) ?? '')).toBe(kept);
    await Promise.resolve();
  },
};

afterEach(cleanup);

it('has a cell for every row in every kind of field that there is', () => {
  for (const { id, kind } of fields) expect(kinds[kind], `${id} is of the kind ${kind}`).toBeDefined();
  for (const [kind, { cells }] of Object.entries(kinds))
    for (const row of Object.keys(rows)) expect(cells[row]?.length ?? 0, `${kind}: ${row}`).toBeGreaterThan(0);
});

const cells = Object.entries(kinds).flatMap(([kind, { cells }]) =>
  Object.entries(cells).flatMap(([row, tries]) =>
    (typeof tries === 'string' ? [] : tries).filter((one) => one.page).map((one) => ({ kind, row, one })),
  ),
);

it.each(cells.filter(({ one }) => one.page !== 'choice'))(
  '$kind: $row, on the page: $one.page',
  async ({ kind, one }) => {
    const run = pages[one.page ?? ''];
    expect(run, one.page).toBeDefined();
    await run!(kind, one);
  },
);
