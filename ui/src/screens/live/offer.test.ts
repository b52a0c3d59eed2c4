import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LiveView } from '../../bindings/commands';
import { app } from '../../state/app.svelte';
import { say } from '../../state/words.svelte';
import { Live } from './live.svelte';
import LiveSide from './LiveSide.svelte';

// The engine of these tests draws nothing, so nothing has a height.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const asked = vi.hoisted(() => [] as unknown[]);
vi.mock('#host', () => ({
  host: {
    call: (...call: unknown[]) => {
      asked.push(call);
      return new Promise(() => undefined);
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));

const minute = 60_000;
const open = (settings: Record<string, string>) => {
  app.state = { phase: 'open', settings, session: { role: 'interviewer' } } as unknown as typeof app.state;
};
/** A screen whose store said that a break can be offered in so many milliseconds. */
function shown(wait: number | null, notes: string[] = []) {
  const live = new Live('case', 'interview');
  const questions = { handed_in: 0, relayed: 0, declined: 0 };
  const view = { break_offer_in_ms: wait, break_ms: null, ended: false, notes, questions, lines: [], pins: [] };
  live.view = view as unknown as LiveView;
  render(LiveSide, { live });
  const place = document.querySelector('[data-offer]')!;
  return {
    place,
    async after(ms: number) {
      live.now = performance.now() + ms;
      await tick();
      return place.textContent!.trim();
    },
  };
}

beforeEach(() => open({}));
afterEach(cleanup);

it('offers a break in a place of its own when its time has come, and tells those who hear the screen', async () => {
  const { place, after } = shown(15 * minute);
  expect(place.getAttribute('aria-live')).toBe('polite');
  expect(await after(14 * minute)).toBe('');
  expect(await after(15 * minute)).toBe(say('live-break-offer'));
  const told = place.firstElementChild ?? place.firstChild;
  expect(await after(30 * minute)).toBe(say('live-break-offer'));
  expect(place.firstElementChild ?? place.firstChild, 'told once, not each quarter of a second').toBe(told);
});

it('notes that the child wanted to go on, only where a break is offered', async () => {
  const { after } = shown(15 * minute);
  const button = () => document.querySelector<HTMLButtonElement>('[data-act="break-declined"]');
  await after(14 * minute);
  expect(button()).toBe(null);
  await after(16 * minute);
  expect(button()?.textContent).toBe(say('live-break-decline'));
  asked.length = 0;
  button()!.click();
  await tick();
  expect(asked).toEqual([['tap', expect.objectContaining({ kind: 'break_declined' })]]);
});

it('offers none during a break, to a person who does not want to be told, and where the interview is to end', async () => {
  expect(await shown(null).after(60 * minute)).toBe('');
  cleanup();
  expect(await shown(0, ['live-child-stopped']).after(minute)).toBe('');
  cleanup();
  expect(await shown(0, ['live-adult-stopped']).after(minute)).toBe('');
  cleanup();
  open({ break_offer: 'off' });
  expect(await shown(0).after(minute)).toBe('');
});
