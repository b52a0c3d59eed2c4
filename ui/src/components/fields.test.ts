import { describe, expect, it } from 'vitest';
import { countOf, digitOf, insertDigit } from './digits';
import { counter, sayTooLong, tooLong } from './length';

describe('digits', () => {
  it('are those of the keys, whatever the layout writes', () => {
    const key = (code: string, more = {}) => digitOf(new KeyboardEvent('keydown', { code, key: '№', ...more }));
    expect(key('Digit1')).toBe('1');
    expect(key('Numpad0')).toBe('0');
    expect(key('Digit1', { shiftKey: true })).toBe('1');
    expect(key('Digit1', { ctrlKey: true })).toBeUndefined();
    expect(key('KeyA')).toBeUndefined();
  });

  it('are put where the caret is, and one too many is not dropped', () => {
    const field = document.createElement('input');
    field.value = '99113';
    field.setSelectionRange(4, 4);
    expect(insertDigit(field, '2')).toBe('991123');
    expect(field.selectionStart).toBe(5);
  });

  it('make a count only when there is nothing else', () => {
    expect(countOf(' 3\u200B ')).toBe(3);
    expect(countOf('0')).toBe(0);
    for (const text of ['', 'гурав', '3a', '-3', '1234567', '1.5']) expect(countOf(text), text).toBeUndefined();
  });
});

describe('length', () => {
  it('is counted as the program counts it, and said beside the field', () => {
    sayTooLong((most, over) => `${over} of ${most}`);
    expect(tooLong('  өөөөө  ', 5)).toBe('');
    expect(tooLong('өөөөөө', 5)).toBe('1 of 5');
    // Composed letters and pictures are one character each.
    expect(tooLong('И\u0306'.repeat(5), 5)).toBe('');
    expect(tooLong('🙂'.repeat(5), 5)).toBe('');
    expect(tooLong('any length', 0)).toBe('');
  });

  it('has its counter from four fifths on', () => {
    expect(counter('ө'.repeat(7), 10)).toBe('');
    expect(counter('ө'.repeat(8), 10)).toBe('8 / 10');
    expect(counter('ө'.repeat(12), 10)).toBe('12 / 10');
  });
});
