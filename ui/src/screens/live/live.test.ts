import { describe, expect, it } from 'vitest';
import type { Failure } from '../../bindings/commands';
import { DoubleTap, actOf, clock, phases } from './keymap';
import { Queue, type Standing } from './queue';

const key = (code: string, more: Partial<KeyboardEvent> = {}) => actOf({ code, repeat: false, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more });

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

  it('keeps the order and tries again what the disk did not take', async () => {
    const seen: string[] = [];
    const standings: Standing[] = [];
    let now = 0;
    let left = 12;
    const queue = new Queue(
      (standing) => standings.push(standing),
      (problem) => problem as Failure,
      () => now,
      async (ms) => {
        now += ms;
      },
    );
    queue.add(async () => {
      if (left-- > 0) throw broken;
      seen.push('first');
    });
    queue.add(async () => void seen.push('second'));
    await expect.poll(() => queue.length).toBe(0);
    expect(seen).toEqual(['first', 'second']);
    expect(standings[0]).toBe('held');
    expect(standings.filter((s) => s === 'paper').length).toBeGreaterThan(0);
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
    await expect.poll(() => told).toEqual(['interview-has-ended', 'next']);
  });
});
