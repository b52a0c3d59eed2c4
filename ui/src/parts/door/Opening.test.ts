import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({ stops: 0 }));
vi.mock('#host', () => ({
  host: {
    call: () => new Promise(() => undefined),
    cancel: (commands: string[]) => {
      expect(commands).toEqual(['unlock']);
      program.stops += 1;
      return Promise.resolve();
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { app } = await import('../../state/app.svelte');
const { LongWork } = await import('../../state/longWork.svelte');
const { say } = await import('../../state/words.svelte');
const { default: Opening } = await import('./Opening.svelte');

const shown = (what: string) => document.querySelector(what);
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

async function pass(ms: number) {
  await tick();
  vi.advanceTimersByTime(ms);
  await tick();
}

it('of a store that opens at once nothing is said, and of a large one how far it is', async () => {
  const work = new LongWork('unlock');
  render(Opening, { work });
  let opened: () => void = () => undefined;
  const running = work.run(() => new Promise((done) => (opened = done)));
  await pass(1000);
  expect(shown('[data-work]')).toBeNull();
  await pass(1000);
  app.progress = { command: 'doctor', step: 'checking', permille: 420 };
  await pass(0);
  expect(shown('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('0');
  app.progress = { command: 'unlock', step: 'opening', permille: 420 };
  await pass(0);
  expect(shown('[data-work]')?.textContent).toContain(say('step-opening'));
  expect(shown('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('42');
  opened();
  expect(await running).toBe(true);
  await pass(0);
  expect(shown('[data-work]')).toBeNull();
});

it('whoever stops it reads that nothing was changed', async () => {
  const work = new LongWork('unlock');
  render(Opening, { work });
  let refuse: (why: object) => void = () => undefined;
  const running = work.run(() => new Promise((_, no) => (refuse = no)));
  await pass(2000);
  shown('[data-work] button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(program.stops).toBe(1);
  refuse({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  expect(await running).toBe(false);
  await pass(0);
  expect(shown('[data-stopped]')?.textContent).toContain(say('rec-cancelled'));
  vi.useRealTimers();
  await settled();
});
