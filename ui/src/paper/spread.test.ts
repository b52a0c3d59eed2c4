import { describe, expect, it } from 'vitest';
import { spread, type Block } from './spread';

const blocks = (...heights: number[]): Block[] => heights.map((height) => ({ height }));

describe('sheets', () => {
  it('hold every block once, in order', () => {
    const many = Array.from({ length: 97 }, (_, n) => ({ height: 7 + ((n * 13) % 40) }));
    const sheets = spread(many, 200);
    expect(sheets.flatMap((sheet) => sheet.blocks)).toEqual(many.map((_, n) => n));
    for (const sheet of sheets) {
      const used = sheet.blocks.reduce((sum, at) => sum + many[at]!.height, 0);
      expect(used).toBeLessThanOrEqual(200);
      expect(sheet.overfull).toBe(false);
    }
    expect(sheets.length).toBeGreaterThan(10);
  });

  it('are filled to the last line, and not beyond', () => {
    expect(spread(blocks(50, 50), 100).map((sheet) => sheet.blocks)).toEqual([[0, 1]]);
    expect(spread(blocks(50, 51), 100).map((sheet) => sheet.blocks)).toEqual([[0], [1]]);
    expect(spread([], 100)).toEqual([]);
  });

  it('leave no heading alone at the foot', () => {
    const one: Block[] = [{ height: 70 }, { height: 10, keep: true }, { height: 10, keep: true }, { height: 30 }];
    expect(spread(one, 100).map((sheet) => sheet.blocks)).toEqual([[0], [1, 2, 3]]);
    // Where there is nothing before it, it stays: going on would never end.
    expect(
      spread(
        [
          { height: 60, keep: true },
          { height: 60, keep: true },
        ],
        100,
      ).map((sheet) => sheet.blocks),
    ).toEqual([[0], [1]]);
  });

  it('count the head of a table on each sheet it stands on', () => {
    const rows: Block[] = Array.from({ length: 6 }, () => ({ height: 30, group: 0, frame: 40 }));
    expect(spread(rows, 130).map((sheet) => sheet.blocks)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    const two: Block[] = [
      { height: 30, group: 0, frame: 40 },
      { height: 30, group: 1, frame: 40 },
    ];
    expect(spread(two, 130).map((sheet) => sheet.blocks)).toEqual([[0], [1]]);
  });

  it('let a long text go on between its lines, with its space around it on each sheet', () => {
    const line = { height: 20, part: 7, inner: 10 };
    const all: Block[] = [{ height: 60 }, ...Array.from({ length: 8 }, () => ({ ...line })), { height: 40 }];
    expect(spread(all, 100).map((sheet) => sheet.blocks)).toEqual([[0, 1], [2, 3, 4, 5], [6, 7, 8], [9]]);
    expect(spread(all, 100).some((sheet) => sheet.overfull)).toBe(false);
  });

  it('say when one block is longer than a sheet', () => {
    expect(spread(blocks(20, 300, 20), 100)).toEqual([
      { blocks: [0], overfull: false },
      { blocks: [1], overfull: true },
      { blocks: [2], overfull: false },
    ]);
  });
});
