import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const asked: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      asked.push(name);
      const none = { rooms: [], taken_out: [], number: [], signed_by: [], strangers: 0, why_not: '' };
      return Promise.resolve({ version: 2, issued_at: '2026-11-29', may_sign: true, ...none });
    },
    pickFile: () => Promise.resolve(undefined),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { default: RosterFile } = await import('./RosterFile.svelte');
afterEach(cleanup);

it('a file dialog that was closed takes in nothing, also where a path stands in the field', async () => {
  const { container } = render(RosterFile, { ontaken: () => undefined });
  await fireEvent.input(container.querySelector('#roster-file')!, { target: { value: '/media/stick/old' } });
  await fireEvent.click(container.querySelectorAll('button')[0]!);
  await settled();
  expect(asked).toEqual([]);
});

it('a roster that was looked at cannot be signed under the path of another', async () => {
  const { container } = render(RosterFile, { ontaken: () => undefined });
  const type = (value: string) => fireEvent.input(container.querySelector('#roster-file')!, { target: { value } });
  const sign = () => container.querySelector('[data-act="sign-roster"]');
  await type('/media/stick/a');
  await fireEvent.click(container.querySelector('[data-act="look-at-roster"]')!);
  await vi.waitFor(() => expect(sign()).not.toBeNull());
  await type('/media/stick/b');
  await tick();
  expect(sign()).toBeNull();
});
