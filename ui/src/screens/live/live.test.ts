import { describe, expect, it } from 'vitest';
import type { Failure, LiveLine } from '../../bindings/commands';
import { LiveKeys, bindable, phases, printed } from '../../state/liveKeys';
import { changeOf, openExample } from './course';
import { fits } from './fits';
import { DoubleTap, clock, minutesOver, ribbonMs } from '../../state/keymap';
import { Queue, type Standing } from './queue';

const press = (code: string, more: Partial<KeyboardEvent> = {}) => ({
  code,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});
const key = (code: string, more: Partial<KeyboardEvent> = {}) => new LiveKeys().actOf(press(code, more));

describe('keys', () => {
  it('are read by their place, so that both layouts work', () => {
    expect(key('KeyQ')).toEqual({ act: 'prompt', prompt: 'open' });
    expect(key('KeyA')).toEqual({ act: 'prompt', prompt: 'option_posing' });
    expect(key('KeyF')).toEqual({ act: 'feeling' });
    phases.forEach((phase, n) => expect(key(`Digit${n + 1}`)).toEqual({ act: 'phase', phase }));
    expect(key('Numpad6')).toEqual({ act: 'phase', phase: 'free_recall' });
    expect(key('Space')).toEqual({ act: 'break' });
    expect(key('Backspace')).toEqual({ act: 'undo' });
    expect(key('Backspace', { shiftKey: true })).toEqual({ act: 'redo' });
    expect(key('Enter', { ctrlKey: true })).toEqual({ act: 'finish' });
    expect(['KeyQ', 'KeyW', 'KeyA', 'KeyS', 'KeyF', 'KeyG', 'KeyH'].map((code) => printed(code, 'mn')).join('')).toBe(
      'ФЦЙЫӨАХ',
    );
  });

  it('mean nothing when repeated, unknown or with other modifiers', () => {
    expect(key('KeyQ', { repeat: true })).toBeUndefined();
    expect(key('KeyQ', { altKey: true })).toBeUndefined();
    expect(key('KeyQ', { ctrlKey: true })).toBeUndefined();
    expect(key('Digit0')).toBeUndefined();
    expect(key('KeyZ')).toBeUndefined();
  });

  it('can be laid on a clicker or a number pad, and then their old place means nothing', () => {
    const keys = new LiveKeys({
      key_open: 'PageDown',
      key_undo: 'PageUp',
      key_directive: 'Numpad1',
      key_break: 'KeyB',
    });
    const act = (code: string, more = {}) => keys.actOf(press(code, more));
    expect(act('PageDown')).toEqual({ act: 'prompt', prompt: 'open' });
    expect(act('KeyQ')).toBeUndefined();
    expect(act('PageUp')).toEqual({ act: 'undo' });
    expect(act('PageUp', { shiftKey: true })).toEqual({ act: 'redo' });
    expect(act('Numpad1')).toEqual({ act: 'prompt', prompt: 'directive' });
    expect(act('Digit1')).toEqual({ act: 'phase', phase: 'introduction' });
    expect(act('Numpad2')).toEqual({ act: 'phase', phase: 'ground_rules' });
    expect(act('Space')).toBeUndefined();
    expect([keys.printed('open', 'mn'), keys.printed('directive', 'mn'), keys.printed('break', 'mn')]).toEqual([
      'PgDn',
      'Num 1',
      'М',
    ]);
    // Two that were exchanged: neither takes the other away.
    const exchanged = new LiveKeys({ key_open: 'KeyW', key_directive: 'KeyQ' });
    expect(exchanged.actOf(press('KeyW'))).toEqual({ act: 'prompt', prompt: 'open' });
    expect(exchanged.actOf(press('KeyQ'))).toEqual({ act: 'prompt', prompt: 'directive' });
  });

  it('that write a character can be turned off, and the others stay', () => {
    const keys = new LiveKeys({ live_keys: 'off', key_open: 'PageDown' });
    for (const one of bindable.filter((b) => b.id !== 'open' && b.id !== 'undo')) {
      expect(keys.actOf(press(one.usual)), one.id).toBeUndefined();
      expect(keys.printed(one.id, 'en'), one.id).toBe('');
    }
    expect(keys.actOf(press('Numpad5'))).toBeUndefined();
    expect(keys.actOf(press('PageDown'))).toEqual({ act: 'prompt', prompt: 'open' });
    expect(keys.actOf(press('Backspace'))).toEqual({ act: 'undo' });
    expect(keys.actOf(press('Enter', { ctrlKey: true }))).toEqual({ act: 'finish' });
  });
});

const line = (tap: string, kind: string, word = '', undone = false): LiveLine => ({
  tap,
  kind,
  word,
  undone,
  clock: '',
  at_ms: 0,
  signs: [],
  responses: [],
  intensity: null,
  outcome: null,
  asked_by: null,
  break_reason: null,
  person: null,
  added_later: false,
  corrected: [],
});

describe('what is told to those who hear the screen', () => {
  const open = line('a', 'prompt', 'open');
  const marker = line('b', 'marker');
  it('is the one line that is new, was taken back or was brought back', () => {
    expect(changeOf([], [])).toBeUndefined();
    expect(changeOf([open], [open])).toBeUndefined();
    expect(changeOf([open], [marker, open])).toEqual({ line: marker, how: 'new' });
    const undone = { ...open, undone: true };
    expect(changeOf([marker, open], [marker, undone])).toEqual({ line: undone, how: 'undone' });
    expect(changeOf([marker, undone], [marker, open])).toEqual({ line: open, how: 'restored' });
  });
});

describe('the example on the tile of open prompts', () => {
  const counts = { open: 0, directive: 3, option_posing: 0, suggestive: 0 };
  const others = ['directive', 'option_posing', 'suggestive'].map((word, n) => line(`d${n}`, 'prompt', word));
  it('changes after three other prompts in a row, and only where that was asked for', () => {
    expect(openExample(others, counts, false)).toBe('live-open-example');
    expect(openExample(others, counts, true)).toBe('live-open-example-2');
    expect(openExample(others, { ...counts, open: 1 }, true)).toBe('live-open-example-3');
    expect(openExample(others.slice(1), counts, true)).toBe('live-open-example');
    expect(openExample([line('o', 'prompt', 'open'), ...others], counts, true)).toBe('live-open-example');
    // What was taken back, and what is no prompt, does not count.
    const undone = line('x', 'prompt', 'open', true);
    expect(openExample([undone, line('m', 'marker'), ...others], counts, true)).toBe('live-open-example-2');
  });
});

describe('the ribbon and the plan', () => {
  const minute = 60_000;
  it('grow in steps of 60, 90 and 120 minutes', () => {
    const table = [0, 60, 60.1, 90, 90.1, 120, 120.1, 240, 241].map((m) => ribbonMs(m * minute) / minute);
    expect(table).toEqual([60, 60, 90, 90, 120, 120, 180, 240, 480]);
  });
  it('say how many whole minutes it is over', () => {
    expect([0, 45, 45.9, 46, 50.5].map((m) => minutesOver(m * minute, 45))).toEqual([0, 0, 0, 1, 5]);
  });
});

describe('the grid', () => {
  it('has its place from 1024 × 768 on, less what the desktop takes', () => {
    const table: [number, number, boolean][] = [
      [1366, 768, true],
      [1024, 768, true],
      [1024, 680, true],
      [1023, 768, false],
      [1024, 679, false],
    ];
    for (const [width, height, fit] of table) expect(fits(width, height), `${width} × ${height}`).toBe(fit);
  });

  it('stays at 200 % where the window itself is large enough, and nowhere else', () => {
    const table: [number, number, number, boolean][] = [
      [683, 384, 200, true],
      [683, 340, 200, true],
      [683, 384, 100, false],
      [780, 438, 175, true],
      [1093, 614, 125, true],
      // A screen of 1024 × 768 holds it up to 150 %.
      [682, 512, 150, true],
      [512, 384, 200, false],
      // Not zoomed in far enough to be a large window.
      [683, 384, 150, false],
      [683, 329, 200, false],
    ];
    for (const [width, height, zoom, fit] of table)
      expect(fits(width, height, zoom), `${width} × ${height} at ${zoom} %`).toBe(fit);
  });
});

describe('a double tap', () => {
  it('counts once on one tile and twice on two', () => {
    const taps = new DoubleTap();
    expect(taps.counts('open', 1000)).toBe(true);
    expect(taps.counts('open', 1249)).toBe(false);
    expect(taps.counts('directive', 1249)).toBe(true);
    expect(taps.counts('open', 1250)).toBe(true);
    taps.forget();
    expect(taps.counts('open', 1251)).toBe(true);
    // A person whose hand shakes makes it longer.
    const longer = new DoubleTap(() => 600);
    expect([0, 599, 1200].map((at) => longer.counts('open', at))).toEqual([true, false, true]);
    // The display server’s clock began anew.
    expect(taps.counts('open', 3)).toBe(true);
  });
});

describe('the clock', () => {
  it('counts minutes, and hours from sixty on', () => {
    expect(clock(0)).toBe('00:00');
    expect(clock(27 * 60_000 + 16_999)).toBe('27:16');
    expect(clock(3_661_000)).toBe('1:01:01');
  });
});

describe('the queue', () => {
  const broken: Failure = { kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '' };
  const refused: Failure = { ...broken, kind: 'refused', code: 'interview-has-ended' };

  it('hands each one over at once and asks again, in order, for what the disk did not take', async () => {
    const handed: string[] = [];
    const written: string[] = [];
    const standings: Standing[] = [];
    let now = 0;
    let full = true;
    let release = () => {};
    const queue = new Queue(
      (standing) => standings.push(standing),
      (problem) => problem as Failure,
      () => now,
      (ms) =>
        new Promise((done) => {
          release = () => {
            release = () => {};
            now += ms;
            done();
          };
        }),
    );
    const job = (name: string) => async () => {
      handed.push(name);
      await Promise.resolve();
      if (full) throw broken;
      written.push(name);
    };
    queue.add(job('first'));
    queue.add(job('second'));
    queue.add(job('third'));
    expect(handed).toEqual(['first', 'second', 'third']);
    const second = async () => {
      await new Promise((done) => setTimeout(done, 0));
      release();
      await new Promise((done) => setTimeout(done, 0));
    };
    for (let n = 0; n < 12; n += 1) await second();
    expect(handed.slice(3)).toEqual(Array(12).fill('first'));
    expect(standings).toContain('paper');
    expect(standings).not.toContain('written');
    full = false;
    await second();
    expect(written).toEqual(['first', 'second', 'third']);
    expect(standings[0]).toBe('held');
    expect(standings.at(-1)).toBe('written');
  });

  it('tells a refusal once and goes on', async () => {
    const told: string[] = [];
    const queue = new Queue(
      () => undefined,
      (problem) => problem as Failure,
    );
    queue.add(
      async () => {
        throw refused;
      },
      (failure) => told.push(failure.code),
    );
    queue.add(async () => void told.push('next'));
    await expect.poll(() => queue.length).toBe(0);
    expect([...told].sort()).toEqual(['interview-has-ended', 'next']);
  });
});
