import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const disk = { kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '' };
const host = vi.hoisted(() => ({
  asked: [] as string[],
  /** What a command answers with instead of the interview. */
  refuses: {} as Record<string, object>,
  interrupted: true,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      if (name === 'power') return Promise.resolve({});
      host.asked.push(name);
      if (host.refuses[name]) return Promise.reject(host.refuses[name] as Error);
      if (name === 'resume_interview') host.interrupted = false;
      // As the program: until it was taken up again no tap is taken in, nor kept.
      if (name === 'tap' && host.interrupted)
        return Promise.reject({ kind: 'refused', code: 'interview-was-interrupted', field: '', args: {} } as never);
      return Promise.resolve(view(host.interrupted ? ['live-interrupted'] : []));
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const view = (notes: string[]) => ({
  case: 'case',
  interview: 'one',
  code: { mn: 'Хус 4127', en: 'Birch 4127' },
  number: 1,
  elapsed_ms: 0,
  planned_minutes: 45,
  phases: [],
  counts: { open: 0, directive: 0, option_posing: 0, suggestive: 0 },
  lines: [],
  ribbon: [],
  pins: [],
  questions: { handed_in: 0, relayed: 0, declined: 0 },
  ended: false,
  notes,
});
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
vi.stubGlobal('innerWidth', 1366);
for (const part of ['LiveSide', 'LiveTimeline', 'PhaseList'])
  vi.doMock(`./${part}.svelte`, () => ({ default: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { say } = await import('../../state/words.svelte');
const { default: LiveScreen } = await import('./LiveScreen.svelte');

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const after = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
};
const taps = () => host.asked.filter((name) => name === 'tap').length;
const resumes = () => host.asked.filter((name) => name === 'resume_interview').length;
const said = () => one('[data-failure]')?.dataset.failure;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(host, { asked: [], refuses: {}, interrupted: true });
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('has nothing to tap until what was interrupted is taken up again, asks for that each second, and loses no tap', async () => {
  host.refuses['resume_interview'] = disk;
  render(LiveScreen, { case: 'case', interview: 'one' });
  await after(0);
  expect([one('.grid')?.inert, said(), one('[data-saved]')?.dataset.saved]).toEqual([true, 'disk-full', 'held']);
  // Asked for by itself: there is nothing to press but the way back.
  expect(one('[data-act="try-again"]')).toBeNull();
  expect([...document.querySelectorAll('.bar button')].map((b) => b.textContent)).toContain(say('shell-back'));
  await fireEvent.keyDown(document.body, { code: 'KeyQ' });
  await after(11_000);
  expect([taps(), resumes() > 10, one('[data-saved]')?.dataset.saved]).toEqual([0, true, 'paper']);
  delete host.refuses['resume_interview'];
  await after(1000);
  expect([one('.grid')?.inert, said(), one('[data-saved]')?.dataset.saved]).toEqual([false, undefined, 'written']);
  await fireEvent.keyDown(document.body, { code: 'KeyQ' });
  await after(0);
  expect([taps(), said()]).toEqual([1, undefined]);
});

it('is taken up where it was written and only the answer did not come', async () => {
  host.refuses['resume_interview'] = disk;
  render(LiveScreen, { case: 'case', interview: 'one' });
  await after(0);
  host.refuses['resume_interview'] = { ...disk, kind: 'refused', code: 'interview-not-interrupted' };
  host.interrupted = false;
  await after(1000);
  expect([one('.grid')?.inert, said()]).toEqual([false, undefined]);
});

it('is not taken up any more once the screen was left', async () => {
  host.refuses['resume_interview'] = disk;
  render(LiveScreen, { case: 'case', interview: 'one' });
  await after(0);
  cleanup();
  delete host.refuses['resume_interview'];
  const before = resumes();
  await after(5000);
  expect([resumes(), host.interrupted]).toEqual([before, true]);
});

it('can be asked for again where it did not come at all', async () => {
  host.refuses['live'] = { ...disk, code: 'store-trouble' };
  render(LiveScreen, { case: 'case', interview: 'one' });
  await after(0);
  expect(said()).toBe('store-trouble');
  delete host.refuses['live'];
  one('[data-act="try-again"]')!.click();
  await after(0);
  expect([one('.grid')?.inert, said(), one('[data-act="try-again"]')]).toEqual([false, undefined, null]);
});
