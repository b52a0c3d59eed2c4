import { cut, linesOf } from './cut';
import { spread, type Block } from './spread';

/** Head and foot of one sheet. */
export interface Edges {
  head: (n: number, total: number) => HTMLElement;
  foot: (n: number, total: number) => HTMLElement;
}

/** A block as it stands in the flow, and what it is a row of. */
interface Piece extends Block {
  element: HTMLElement;
  shell?: HTMLElement;
  /** Of a line: from where to where in its element. */
  from?: number;
  to?: number;
}

/** Tables and lists that may go on on the next sheet, row by row. */
const parts = (element: HTMLElement): HTMLElement[] => {
  if (element.matches('table')) return [...element.querySelectorAll<HTMLElement>(':scope > tbody > tr')];
  if (element.matches('dl, ul')) return [...element.children] as HTMLElement[];
  return [];
};

const outer = (element: HTMLElement): number => {
  const style = getComputedStyle(element);
  return element.getBoundingClientRect().height + parseFloat(style.marginTop) + parseFloat(style.marginBottom);
};

/**
 * What is longer than a sheet, line by line; the first two and the last two stay together, so that no line stands alone.
 * What has no lines stays whole.
 */
function cutPieces(piece: Piece, part: number): Piece[] {
  const lines = linesOf(piece.element);
  if (lines.length < 5) return [piece];
  const last = lines.length - 1;
  const ends = lines.filter((_, n) => n !== 0 && n !== last - 1);
  // The space above the first line and below the last one comes again on each sheet.
  const above = Math.max(0, 2 * lines[0]! - lines[1]!);
  const inner = above + Math.max(0, piece.height - lines[last]!);
  return ends.map((to, n) => {
    const from = ends[n - 1];
    return { ...piece, keep: false, height: to - (from ?? 0), part, inner, from: from ?? -Infinity, to };
  });
}

/** The children of a flow as blocks, each no longer than a sheet. The flow is a column without collapsing margins. */
function pieces(flow: HTMLElement, room: number): Piece[] {
  return whole(flow).flatMap((piece, part) =>
    piece.height + (piece.frame ?? 0) > room ? cutPieces(piece, part) : [piece],
  );
}

function whole(flow: HTMLElement): Piece[] {
  const found: Piece[] = [];
  [...flow.children].forEach((child, group) => {
    const element = child as HTMLElement;
    const rows = parts(element);
    if (rows.length < 2) {
      found.push({ element, height: outer(element), keep: element.matches('h1, h2, h3, [data-keep]') });
      return;
    }
    const heights = rows.map((row) => row.getBoundingClientRect().height);
    const frame = outer(element) - heights.reduce((sum, height) => sum + height, 0);
    rows.forEach((row, at) =>
      found.push({ element: row, height: heights[at]!, group, frame: Math.max(frame, 0), shell: element }),
    );
  });
  return found;
}

/** The empty table or list of a row, with its head, its columns as wide as they were. */
function shellOf(original: HTMLElement): { shell: HTMLElement; inside: HTMLElement } {
  const shell = original.cloneNode(original.matches('table')) as HTMLElement;
  if (!shell.matches('table')) return { shell, inside: shell };
  const widths = [...original.querySelectorAll<HTMLElement>(':scope > thead > tr:first-child > th')].map(
    (cell) => cell.getBoundingClientRect().width,
  );
  shell.style.tableLayout = 'fixed';
  [...shell.querySelectorAll<HTMLElement>(':scope > thead > tr:first-child > th')].forEach((cell, n) => {
    cell.style.width = `${widths[n]}px`;
  });
  const inside = shell.querySelector<HTMLElement>(':scope > tbody')!;
  inside.replaceChildren();
  return { shell, inside };
}

/**
 * Lays a flow onto sheets: `section.paper-sheet` with head, body and foot, in the document of the flow. The flow itself stays
 * as it is; what is on the sheets are copies. A text longer than a sheet goes on on the next one between two lines; what has
 * no lines makes its sheet longer: nothing is ever left out.
 */
export function lay(flow: HTMLElement, room: number, edges: Edges): HTMLElement[] {
  const document = flow.ownerDocument;
  const all = pieces(flow, room);
  const sheets = spread(all, room);
  return sheets.map(({ blocks, overfull }, at) => {
    const sheet = document.createElement('section');
    sheet.className = 'paper-sheet';
    sheet.lang = flow.lang;
    sheet.dataset.page = String(at + 1);
    sheet.dataset.pages = String(sheets.length);
    if (overfull) sheet.dataset.overfull = 'yes';
    const body = document.createElement('div');
    body.className = 'sheet-body paper-flow';
    let open: { group: number; inside: HTMLElement } | undefined;
    for (const [n, index] of blocks.entries()) {
      const piece = all[index]!;
      // Lines of one thing on one sheet are one copy of it, made at the last of them.
      const next = all[blocks[n + 1] ?? -1];
      if (piece.part !== undefined && next?.part === piece.part) continue;
      const first = all[blocks.find((one) => all[one]!.part === piece.part) ?? index]!;
      const copy =
        piece.part === undefined
          ? piece.element.cloneNode(true)
          : cut(piece.element, first.from ?? -Infinity, piece.to ?? Infinity);
      if (piece.group === undefined || !piece.shell) {
        open = undefined;
        body.append(copy);
        continue;
      }
      if (open?.group !== piece.group) {
        const { shell, inside } = shellOf(piece.shell);
        body.append(shell);
        open = { group: piece.group, inside };
      }
      open.inside.append(copy);
    }
    sheet.append(edges.head(at + 1, sheets.length), body, edges.foot(at + 1, sheets.length));
    return sheet;
  });
}
