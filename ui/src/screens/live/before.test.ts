import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ open: [] as number[] }));
vi.mock('#host', () => ({
  host: {
    call: () =>
      Promise.resolve({
        // Everything was done, for the interview before.
        cards: [1, 2, 3, 4, 5, 6].map((card) => ({ card, done: true, answers: {} })),
        open_at_begin: host.open,
        usual_minutes: 30,
        sessions: { notes: [] },
      }),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { say } = await import('../../state/words.svelte');
const { Live } = await import('./live.svelte');
const { default: BeforeStart } = await import('./BeforeStart.svelte');
afterEach(cleanup);

it('tells the points that the beginning records as open, also where nobody planned this interview', async () => {
  const said = async (...open: number[]) => {
    cleanup();
    host.open = open;
    render(BeforeStart, { live: new Live('case', undefined) });
    await settled();
    return document.querySelector('[data-open-points]')?.textContent.trim();
  };
  const what = `${say('preparation-card-4')}, ${say('preparation-card-6')}`;
  expect(await said(4, 6)).toBe(say('live-open-points', { what }));
  expect(await said()).toBeUndefined();
});
