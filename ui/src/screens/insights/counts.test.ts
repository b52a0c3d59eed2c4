import { describe, expect, it } from 'vitest';
import type { CountsView } from '../../bindings/commands';
import { tongue } from '../../state/words.svelte';
import { days, described, largest, onPaper, rounded, shown, value, width } from './counts';

const of = (count: number | null, few = false) => ({ count, few });
const card: CountsView = {
  card: 'breaks',
  rows: { words: 'insights-breaks', values: ['0', '1', 'from_3'] },
  columns: { words: 'insights-column', values: ['count'] },
  cells: [[of(20)], [of(null, true)], [of(null)]],
  finding: null,
};

describe('counts on the page', () => {
  it('show what may be seen, and nothing of what may not', () => {
    expect(card.cells.flat().map(shown)).toEqual(['20', '<5', '–']);
    expect(card.cells.flat().map((cell) => width(cell, largest(card)))).toEqual([100, 0, 0]);
    expect(card.cells.flat().map(onPaper)).toEqual(['20', '<5', '–']);
    expect([0, 2, 3, 7, 8].map(rounded)).toEqual([0, 0, 5, 5, 10]);
  });
  it('are said in words in both languages', () => {
    for (const language of ['mn', 'en'] as const) {
      tongue.set(language);
      expect(card.rows.values.map((row) => value(card.rows, row)).some((text) => /from_3|^0$/.test(text))).toBe(false);
      const text = described(card, 'T');
      expect(text).toContain('20');
      expect(text).not.toContain('null');
    }
    expect(value({ words: 'insights-month', values: [] }, '2026-11')).toBe('2026.11');
  });
  it('belong to a quarter or a year', () => {
    expect(days('2026', 'year')).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(days('2024', '1')).toEqual({ from: '2024-01-01', until: '2024-03-31' });
    expect(days('2026', '3')).toEqual({ from: '2026-07-01', until: '2026-09-30' });
  });
});
