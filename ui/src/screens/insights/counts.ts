import type { AxisView, CountsView, CountView } from '../../bindings/commands';
import { say, sayCode } from '../../state/words.svelte';

/** In the place of a count that is hidden; no word in any language. */
const dash = '–';

/** A value of a side in words; a month is written as the room writes days. */
export function value(axis: AxisView, of: string): string {
  if (axis.words === 'insights-month') return of.replace('-', '.');
  return sayCode(`${axis.words}-${of.replaceAll('_', '-')}`) ?? of;
}

/** A count as it may be seen. */
export function shown(cell: CountView): string {
  if (cell.count !== null) return String(cell.count);
  return cell.few ? say('insights-few') : dash;
}

/** What a count that is not shown means, for those who hear it; nothing for one that is shown. */
export function meaning(cell: CountView): string {
  if (cell.count !== null) return '';
  return cell.few ? say('insights-few-means') : say('insights-hidden-cell');
}

/** To the nearest five, as a count leaves the program. */
export const rounded = (count: number) => Math.floor((count + 2) / 5) * 5;

/** What a sheet of paper shows of a count. */
export function onPaper(cell: CountView): string {
  return cell.count === null ? shown(cell) : String(rounded(cell.count));
}

/** The largest count of a card that is shown; bars are drawn in its measure. */
export function largest(card: CountsView): number {
  return Math.max(1, ...card.cells.flat().map((cell) => cell.count ?? 0));
}

/** The width of a bar in hundredths. What is not shown has the width of nothing that could be measured. */
export function width(cell: CountView, most: number): number {
  return cell.count === null ? 0 : Math.round((cell.count / most) * 100);
}

/** The card in a sentence, for those who hear it. */
export function described(card: CountsView, title: string): string {
  const rows = card.rows.values.map((row, r) => {
    const cells = card.columns.values.map((column, c) => {
      const cell = card.cells[r]?.[c];
      const name = card.columns.values.length > 1 ? `${value(card.columns, column)} ` : '';
      return cell ? `${name}${cell.count ?? meaning(cell)}` : '';
    });
    return `${value(card.rows, row)}: ${cells.join(', ')}`;
  });
  return say('insights-chart-text', { title, rows: rows.join('; ') });
}

export type Part = 'year' | '1' | '2' | '3' | '4';

/** First and last day of a quarter or of a whole year. */
export function days(year: string, part: Part): { from: string; until: string } {
  const last = { year: '12-31', 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[part];
  const first = { year: '01-01', 1: '01-01', 2: '04-01', 3: '07-01', 4: '10-01' }[part];
  return { from: `${year}-${first}`, until: `${year}-${last}` };
}
