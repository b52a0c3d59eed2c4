import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

const asked: { search: string }[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: { search: string }) => {
      if (name === 'journal') asked.push(request);
      return new Promise(() => undefined);
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onWaits: () => undefined,
  },
}));
const { default: JournalScreen } = await import('./JournalScreen.svelte');
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('looks for what was typed after a pause, and not at every letter', async () => {
  vi.useFakeTimers();
  render(JournalScreen);
  for (const value of ['D', 'Do', 'Dor'])
    await fireEvent.input(document.getElementById('journal-search')!, { target: { value } });
  expect(asked.map((one) => one.search)).toEqual(['']);
  vi.advanceTimersByTime(600);
  expect(asked.map((one) => one.search)).toEqual(['', 'Dor']);
});
