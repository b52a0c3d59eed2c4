import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveLine, LiveView } from '../../bindings/commands';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({
  asked: [] as { name: string; request: Record<string, unknown>; answer: (view?: object) => void }[],
  low: undefined as number | undefined,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: Record<string, unknown>) =>
      name === 'power'
        ? Promise.resolve({ low_percent: host.low })
        : new Promise((answer) => host.asked.push({ name, request, answer: answer as () => void })),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
// The engine of these tests draws nothing, so nothing has a height.
vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
const { app } = await import('../../state/app.svelte');
const { say } = await import('../../state/words.svelte');
const { Live } = await import('./live.svelte');
const { default: LiveScreen } = await import('./LiveScreen.svelte');
const { default: LiveSide } = await import('./LiveSide.svelte');
const { default: PhaseList } = await import('./PhaseList.svelte');
const { default: PromptTiles } = await import('./PromptTiles.svelte');

const view = (more: Partial<LiveView> = {}) =>
  ({
    interview: 'one',
    code: { region: 'У', year: '2026', number: '1', check: '1' },
    break_ms: null,
    counts: { open: 0, directive: 0, option_posing: 0, suggestive: 0 },
    questions: { handed_in: 0, relayed: 0, declined: 0 },
    phases: [],
    lines: [],
    pins: [],
    ribbon: [],
    notes: [],
    ended: false,
    can_undo: true,
    can_redo: true,
    saved_at: '23:59:59',
    ...more,
  }) as unknown as LiveView;
const line = (tap: unknown, clock: string, undone = false) =>
  ({ tap, clock, undone, kind: 'prompt', word: 'open', signs: [], responses: [] }) as unknown as LiveLine;
const tile = (prompt: string) => document.querySelector(`[data-prompt="${prompt}"]`)!;
const marked = (prompt: string) => [
  tile(prompt).classList.contains('hit'),
  tile(prompt).querySelector('.ok')?.textContent ?? '',
];
/** A press at an instant of its own, as the event carries it. */
const press = (selector: string, at: number) => {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  document.querySelector(selector)!.dispatchEvent(event);
};
const names = () => host.asked.map(({ name, request }) => (name === 'tap' ? request['kind'] : name));

let live = new Live('case', 'one');
beforeEach(() => {
  host.asked = [];
  host.low = undefined;
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  live = new Live('case', 'one');
  live.view = view();
});
afterEach(cleanup);

describe('the mark on a tile', () => {
  it('is that of its own entry with its own time, and goes when it is taken back', async () => {
    render(PromptTiles, { live });
    press('[data-prompt="open"]', 1000);
    await settled();
    expect(marked('open')).toEqual([true, '']);
    const tap = host.asked[0]!.request['tap'];
    host.asked[0]!.answer(view({ lines: [line(tap, '10:00:01')] }));
    await settled();
    expect(marked('open')).toEqual([true, '10:00:01']);
    live.do({ act: 'undo' });
    host.asked[1]!.answer(view({ lines: [line(tap, '10:00:01', true)] }));
    await settled();
    expect(marked('open')).toEqual([false, '']);
    live.do({ act: 'redo' });
    host.asked[2]!.answer(view({ lines: [line(tap, '10:00:01')] }));
    await settled();
    expect(marked('open')).toEqual([true, '10:00:01']);
  });

  it('is not given by an older tap that is written only now', async () => {
    render(PromptTiles, { live });
    press('[data-prompt="directive"]', 1000);
    press('[data-prompt="open"]', 2000);
    host.asked[0]!.answer(view({ lines: [line(host.asked[0]!.request['tap'], '10:00:01')] }));
    await settled();
    expect([marked('directive'), marked('open')]).toEqual([
      [false, ''],
      [true, ''],
    ]);
  });
});

describe('two touches of one hand', () => {
  it('take back and bring back once; two presses of a key do it twice', () => {
    render(LiveSide, { live });
    press('[data-act="undo"]', 1000);
    press('[data-act="undo"]', 1100);
    press('[data-act="redo"]', 2000);
    press('[data-act="redo"]', 2100);
    expect(names()).toEqual(['undo_tap', 'redo_tap']);
    press('[data-act="undo"]', 3000);
    live.do({ act: 'undo' }, 3100);
    live.do({ act: 'undo' }, 3150);
    expect(names().slice(2)).toEqual(['undo_tap', 'undo_tap', 'undo_tap']);
  });

  it('do not add a detail and take it away again', async () => {
    live.view = view({ feeling: { ...line('feeling', '10:00:00'), kind: 'feeling' } });
    render(PromptTiles, { live });
    press('[data-chip="tears"]', 1000);
    press('[data-chip="tears"]', 1100);
    press('[data-chip="water"]', 1150);
    await settled();
    expect(host.asked.map(({ request }) => [request['signs'], request['responses']])).toEqual([
      [['tears'], []],
      [['tears'], ['water']],
    ]);
    press('[data-chip="tears"]', 1400);
    expect(host.asked.at(-1)!.request['signs']).toEqual([]);
  });

  it('are told by the times of the touches also where the page was slow: a break and its end, a phase and again', () => {
    render(LiveSide, { live });
    render(PhaseList, { live });
    press('[data-act="break"]', 1000);
    press('[data-act="break"]', 6000);
    press('[data-phase="rapport"]', 7000);
    press('[data-phase="rapport"]', 9000);
    press('[data-phase="rapport"]', 9100);
    expect(names()).toEqual(['pause', 'pause', 'phase', 'phase']);
  });
});

describe('those who hear the screen', () => {
  const heard = () =>
    [...document.querySelectorAll('[aria-live]')].map((one) => one.textContent.trim()).filter(Boolean);
  const shown = async (first: Partial<LiveView>) => {
    render(LiveScreen, { case: 'case', interview: 'one' });
    await settled();
    host.asked.shift()!.answer(view(first));
    await settled();
  };

  it('hear that somebody said stop also when the phase that follows is written, and it weighs on the screen', async () => {
    host.low = 9;
    await shown({ notes: ['live-child-stopped'] });
    const [stop, battery] = [say('live-child-stopped'), say('live-battery', { percent: 9 })];
    expect(heard().join(' ')).toContain(stop);
    expect(heard().join(' ')).toContain(battery);
    expect(document.querySelector('[data-note="live-child-stopped"]')!.classList.contains('weighs')).toBe(true);
    press('[data-phase="closing"]', 1000);
    const closing = { ...line(host.asked[0]!.request['tap'], '10:00:01'), kind: 'phase', word: 'closing' };
    host.asked[0]!.answer(view({ notes: ['live-child-stopped'], lines: [closing] }));
    await settled();
    expect(heard().join(' ')).toContain(stop);
  });

  it('hear that the keys to finish are pressed once more', async () => {
    await shown({});
    const keys = new KeyboardEvent('keydown', { code: 'Enter', ctrlKey: true, bubbles: true });
    document.body.dispatchEvent(keys);
    await settled();
    expect(heard()).toContain(say('live-finish-again'));
  });
});
