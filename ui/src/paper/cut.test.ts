import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cut, linesOf } from './cut';
import { lay } from './lay';

/** A typeface of which ten letters make a line of twenty pixels; where a line breaks is all that a sheet asks for. */
const letters = 10;
const lineHeight = 20;
const box = (top: number, height: number) => ({ top, height, bottom: top + height, width: 100 }) as DOMRect;

beforeEach(() => {
  // The test's document knows no lines at all.
  Range.prototype.getClientRects = function (this: Range) {
    const line = Math.floor(this.startOffset / letters);
    return [box(line * lineHeight, lineHeight)] as unknown as DOMRectList;
  };
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const longest = Math.max(0, ...[...this.querySelectorAll('*'), this].map((e) => own(e)));
    return box(0, Math.ceil(longest / letters) * lineHeight);
  });
  const own = (e: Element) => (e.children.length === 0 ? (e.textContent ?? '').length : 0);
});
afterEach(() => vi.restoreAllMocks());

const made = (html: string): HTMLElement => {
  const flow = document.createElement('div');
  flow.innerHTML = html;
  return flow;
};
const words = (n: number) => Array.from({ length: n }, (_, i) => `w${String(i).padStart(8, '0')} `).join('');

describe('a text longer than a sheet', () => {
  it('has its lines, each once', () => {
    expect(linesOf(made(words(5)))).toEqual([20, 40, 60, 80, 100]);
    // Cells beside each other share theirs.
    expect(linesOf(made(`<b>${words(2)}</b><i>${words(3)}</i>`))).toEqual([20, 40, 60]);
    expect(linesOf(made('<img>'))).toEqual([]);
  });

  it('is taken apart without losing or doubling a letter', () => {
    const text = `\u{1F98A}${words(6)}`;
    const whole = made(`<p>${text}</p>`);
    const parts = [
      [-Infinity, 40],
      [40, 80],
      [80, Infinity],
    ].map(([from, to]) => cut(whole, from!, to!).textContent);
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => part.length > 0)).toBe(true);
  });

  it('keeps the cells of a row, and drops a paragraph of which nothing is left', () => {
    const row = made(`<dl><dt>name</dt><dd><p>first</p><p>${words(4)}</p></dd></dl>`);
    const rest = cut(row, 20, Infinity);
    expect(rest.querySelectorAll('dt')).toHaveLength(1);
    expect(rest.querySelector('dt')!.textContent).toBe('');
    expect(rest.querySelectorAll('p')).toHaveLength(1);
  });

  it('goes over as many sheets as it needs, each with its number, and none is longer than a sheet', () => {
    const flow = made(`<p>before</p><p>${words(23)}</p><p>after</p>`.replaceAll('<p>', '<p style="margin:0">'));
    document.body.append(flow);
    const edge = (n: number, total: number) => {
      const foot = document.createElement('div');
      foot.className = 'sheet-page';
      foot.textContent = `${n} / ${total}`;
      return foot;
    };
    const sheets = lay(flow, 200, { head: () => document.createElement('div'), foot: edge });
    expect(sheets.map((sheet) => sheet.querySelector('.sheet-page')!.textContent)).toEqual(['1 / 3', '2 / 3', '3 / 3']);
    expect(sheets.some((sheet) => sheet.dataset.overfull)).toBe(false);
    const said = sheets.map((sheet) => sheet.querySelector('.sheet-body')!.textContent).join('');
    expect(said).toBe(`before${words(23)}after`);
    // No line stands alone at the end of the text.
    expect(sheets[2]!.textContent).toContain('w00000021');
    flow.remove();
  });
});
