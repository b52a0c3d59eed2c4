import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const kept: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: (_: string, { key, value }: { key: string; value: string }) => {
      kept.push(value);
      return Promise.resolve({ phase: 'open', saved_at: '', settings: { [key]: value } });
    },
    setZoom: () => Promise.resolve(),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { say } = await import('../../state/words.svelte');
const { default: LookFields } = await import('./LookFields.svelte');

beforeEach(() => {
  vi.useFakeTimers();
  kept.length = 0;
  app.state = { phase: 'open', settings: {} } as NonNullable<typeof app.state>;
  render(LookFields);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const field = () => document.querySelector<HTMLSelectElement>('#set-quiet')!;
const said = () => document.querySelector('[data-quiet-key] [role="status"]')!.textContent.trim();
const choose = (value: string) => fireEvent.change(field(), { target: { value } });
const press = (code: string) => fireEvent.keyDown(document.body, { code });

it('changes the quiet key only once the new one was pressed', async () => {
  await choose('F8');
  expect([kept, said()]).toEqual([[], say('settings-quiet-press', { key: 'F8' })]);
  await press('F7');
  expect(kept).toEqual([]);
  await press('F8');
  await vi.advanceTimersByTimeAsync(50);
  await tick();
  expect([kept, field().value, said()]).toEqual([['F8'], 'F8', say('setup-quiet-arrived', { key: 'F8' })]);
});

it('keeps the old one, and says so, where the new one does not arrive', async () => {
  await choose('F8');
  await vi.advanceTimersByTimeAsync(10_000);
  await tick();
  expect([kept, field().value, said()]).toEqual([[], 'F2', say('settings-quiet-late', { key: 'F8', kept: 'F2' })]);
  // Too late is too late; it can be chosen anew, and is waited for anew.
  await press('F8');
  expect(kept).toEqual([]);
  await choose('F8');
  await vi.advanceTimersByTimeAsync(10_000);
  await tick();
  expect(said()).toBe(say('settings-quiet-late', { key: 'F8', kept: 'F2' }));
  await choose('F8');
  await press('F8');
  await vi.advanceTimersByTimeAsync(50);
  expect(kept).toEqual(['F8']);
});
