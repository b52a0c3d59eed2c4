import { describe, expect, it } from 'vitest';
import type { Failure } from '../../bindings/commands';
import { DoubleTap, actOf, clock, phases } from './keymap';
import { Queue, type Standing } from './queue';

const key = (code: string, more: Partial<KeyboardEvent> = {}) =>
  actOf({ code, repeat: false, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more });

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
  });

  it('mean nothing when repeated, unknown or with other modifiers', () => {
    expect(key('KeyQ', { repeat: true })).toBeUndefined();
    expect(key('KeyQ', { altKey: true })).toBeUndefined();
    expect(key('KeyQ', { ctrlKey: true })).toBeUndefined();
    expect(key('Digit0')).toBeUndefined();
    expect(key('KeyZ')).toBeUndefined();
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
