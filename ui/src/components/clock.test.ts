import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { typedClock, typedMoment } from './clock';

interface Table {
  clocks: [string, string | null][];
  moments: [string, string | null, string | null][];
}
const table = JSON.parse(readFileSync('../tests/typed.json', 'utf8')) as Table;

it('reads days and times as the rules read them', () => {
  expect(table.clocks.length).toBeGreaterThan(20);
  for (const [typed, clock] of table.clocks) expect(typedClock(typed) ?? null, JSON.stringify(typed)).toBe(clock);
  expect(table.moments.length).toBeGreaterThan(10);
  for (const [typed, day, clock] of table.moments) {
    const read = typedMoment(typed);
    expect([read?.day ?? null, read?.clock ?? null], JSON.stringify(typed)).toEqual([day, clock]);
  }
});
