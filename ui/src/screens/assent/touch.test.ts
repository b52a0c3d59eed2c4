import { describe, expect, it } from 'vitest';
import type { Failure } from '../../bindings/commands';
import { doubleTouchMs, keyOf, palmPx, TouchGuard } from './touch';
import { Writer } from './writer';

describe('a touch', () => {
  it('that comes within 400 ms of the one before is its bounce, wherever it lands', () => {
    const guard = new TouchGuard(1000);
    expect(guard.counts({ at: 1000 + doubleTouchMs - 1 })).toBe(false);
    expect(guard.counts({ at: 1000 + doubleTouchMs })).toBe(true);
    expect(guard.counts({ at: 1799 })).toBe(false);
    expect(guard.counts({ at: 1800 })).toBe(true);
    // The clock of the display began anew.
    expect(guard.counts({ at: 5 })).toBe(true);
  });

  it('of more than 40 px, or beside another, is a palm, and does not make the finger after it a bounce', () => {
    const guard = new TouchGuard(0);
    expect(guard.counts({ at: 1000, width: palmPx + 1, height: 10 })).toBe(false);
    expect(guard.counts({ at: 1001, width: 10, height: palmPx + 1 })).toBe(false);
    expect(guard.counts({ at: 1002, primary: false })).toBe(false);
    expect(guard.counts({ at: 1003, width: palmPx, height: palmPx })).toBe(true);
  });
});

describe('keys', () => {
  const key = (code: string, more: Partial<KeyboardEvent> = {}) =>
    keyOf({ code, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more }, 'F2');

  it('are the places of 1, 2, 3, 0, the space bar, and the ways out', () => {
    expect(key('Digit1')).toEqual({ act: 'touch', touch: 'yes' });
    expect(key('Numpad2')).toEqual({ act: 'touch', touch: 'no' });
    expect(key('Digit3')).toEqual({ act: 'touch', touch: 'not_sure' });
    expect(key('Digit0')).toEqual({ act: 'stop' });
    expect(key('Space')).toEqual({ act: 'next' });
    expect(key('Escape')).toEqual({ act: 'leave' });
    expect(key('F2')).toEqual({ act: 'leave' });
    expect(keyOf({ code: 'F4', repeat: false, ctrlKey: false, altKey: false, metaKey: false }, 'F4')).toEqual({
      act: 'leave',
    });
  });

  it('of the rest of the program are dead', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(key(`Digit${n}`, { altKey: true })).toBeUndefined();
    expect(key('KeyK', { ctrlKey: true })).toBeUndefined();
    expect(key('KeyL', { ctrlKey: true, shiftKey: true })).toBeUndefined();
    expect(key('KeyL', { ctrlKey: true })).toBeUndefined();
    expect(key('KeyP', { ctrlKey: true })).toBeUndefined();
    expect(key('F1')).toBeUndefined();
    expect(key('F5')).toBeUndefined();
    expect(key('Digit4')).toBeUndefined();
    expect(key('Digit1', { repeat: true })).toBeUndefined();
  });
});

describe('writing', () => {
  const broken: Failure = { kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '' };

  it('asks again until it is written, in order', async () => {
    const written: string[] = [];
    let full = 3;
    const writer = new Writer(
      (problem) => problem as Failure,
      (ms) => (ms === 1000 ? Promise.resolve() : new Promise(() => undefined)),
    );
    const job = (name: string) => async () => {
      await Promise.resolve();
      if (full > 0) {
        full -= 1;
        throw broken;
      }
      written.push(name);
    };
    writer.add(job('yes'));
    writer.add(job('no'));
    expect(await writer.settled(50)).toBe(true);
    expect(written).toEqual(['yes', 'no']);
    expect(await writer.end()).toBe(true);
  });

  it('says what is lost when the way out is taken over a full disk, and asks no more', async () => {
    let asked = 0;
    const writer = new Writer(
      (problem) => problem as Failure,
      () => new Promise(() => undefined),
    );
    writer.add(async () => {
      asked += 1;
      await Promise.resolve();
      throw broken;
    });
    await new Promise((done) => setTimeout(done, 0));
    expect(await writer.end()).toBe(false);
    expect(asked).toBe(2);
  });

  it('does not ask again for what was refused', async () => {
    const writer = new Writer((problem) => problem as Failure);
    writer.add(() => Promise.reject({ ...broken, kind: 'refused' }));
    expect(await writer.settled(1000)).toBe(false);
  });
});
