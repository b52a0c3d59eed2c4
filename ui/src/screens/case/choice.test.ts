import { fireEvent, render } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import PersonForm from './PersonForm.svelte';

const host = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      host.asked.push(name);
      return Promise.resolve({});
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));

/** The cell `choice`, `empty` of the table of bad input: what was not chosen is said at the choice, and nothing is asked. */
it('says beside a choice that nothing was chosen', async () => {
  const table = JSON.parse(readFileSync(path.resolve('..', 'tests/bad-input.json'), 'utf8')) as {
    kinds: { choice: { field: string; cells: { empty: { page?: string }[] } } };
  };
  const { field, cells } = table.kinds.choice;
  expect(cells.empty.some((one) => one.page === 'choice')).toBe(true);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  render(PersonForm, { case: 'case', before: undefined, onclose: () => undefined, onsaved: () => undefined });
  await fireEvent.click(document.querySelector('[data-act="save-person-around"]')!);
  expect(document.getElementById(`${field}-err`)?.textContent?.trim()).toBeTruthy();
  expect(document.getElementById(field)?.getAttribute('aria-invalid')).toBe('true');
  expect(host.asked.filter((name) => name === 'record_person_around')).toEqual([]);
});
