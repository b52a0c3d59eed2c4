import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

const asked: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      asked.push(name);
      return Promise.resolve({});
    },
    pickFile: () => Promise.resolve(undefined),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onWaits: () => undefined,
  },
}));
const { default: RosterFile } = await import('./RosterFile.svelte');
afterEach(cleanup);

it('a file dialog that was closed takes in nothing, also where a path stands in the field', async () => {
  const { container } = render(RosterFile, { ontaken: () => undefined });
  await fireEvent.input(container.querySelector('#roster-file')!, { target: { value: '/media/stick/old' } });
  await fireEvent.click(container.querySelectorAll('button')[0]!);
  await new Promise((go) => setTimeout(go, 20));
  expect(asked).toEqual([]);
});
