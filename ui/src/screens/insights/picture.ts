import type { CountsView } from '../../bindings/commands';
import { onPaper, rounded, value } from './counts';

/** How a picture of a card is laid out, in points; it is drawn at twice the size. */
const wide = 900;
const margin = 32;
const line = 30;

interface Ink {
  ground: string;
  text: string;
  quiet: string;
  bar: string;
  edge: string;
  font: string;
}

/** The inks of paper: a picture is light in every theme. */
function inks(): Ink {
  const paper = document.createElement('div');
  paper.className = 'paper-measure';
  document.body.append(paper);
  const style = getComputedStyle(paper);
  const of = (token: string) => style.getPropertyValue(token).trim();
  const found = {
    ground: of('--paper'),
    text: of('--ink'),
    quiet: of('--ink-2'),
    bar: of('--khadag'),
    edge: of('--line-control'),
    font: getComputedStyle(document.body).fontFamily,
  };
  paper.remove();
  return found;
}

/** Words that fit a width, line by line; a word that is longer than the line stands alone. */
export function wrap(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A bar whose count is not shown: stripes, never a length. */
function stripes(pen: CanvasRenderingContext2D, ink: Ink, x: number, y: number) {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, 22, 14);
  pen.clip();
  pen.strokeStyle = ink.edge;
  for (let at = -14; at < 22; at += 6) {
    pen.beginPath();
    pen.moveTo(x + at, y + 14);
    pen.lineTo(x + at + 14, y);
    pen.stroke();
  }
  pen.restore();
  pen.strokeStyle = ink.edge;
  pen.strokeRect(x + 0.5, y + 0.5, 21, 13);
}

/**
 * A card as a picture, drawn by the page itself: title, bars with their counts to the nearest five, and what stands
 * under it. Nothing is fetched for it and nothing is kept of it.
 */
export function draw(card: CountsView, title: string, notes: string[]): HTMLCanvasElement {
  const ink = inks();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const font = (size: number, weight = 400) => `${weight} ${size}px ${ink.font}`;
  const fits = (limit: number) => (text: string) => pen.measureText(text).width <= limit;
  const columns = card.columns.values;
  const nameWidth = 250;
  const cellWidth = (wide - 2 * margin - nameWidth) / columns.length;

  pen.font = font(22, 600);
  const heading = wrap(title, fits(wide - 2 * margin));
  pen.font = font(14);
  const heads = columns.length > 1 ? columns.map((of) => wrap(value(card.columns, of), fits(cellWidth - 12))) : [];
  const names = card.rows.values.map((of) => wrap(value(card.rows, of), fits(nameWidth - 12)));
  const under = notes.flatMap((note) => wrap(note, fits(wide - 2 * margin)));
  const headHigh = Math.max(0, ...heads.map((lines) => lines.length)) * 18;
  const rowHigh = names.map((lines) => Math.max(line, lines.length * 18 + 8));
  const high =
    2 * margin + heading.length * 28 + 12 + headHigh + rowHigh.reduce((a, b) => a + b, 0) + 16 + under.length * 18;

  canvas.width = wide * 2;
  canvas.height = high * 2;
  pen.scale(2, 2);
  pen.fillStyle = ink.ground;
  pen.fillRect(0, 0, wide, high);
  pen.textBaseline = 'top';
  let y = margin;
  const write = (lines: string[], x: number, from: number, step: number) =>
    lines.forEach((text, n) => pen.fillText(text, x, from + n * step));
  pen.fillStyle = ink.text;
  pen.font = font(22, 600);
  write(heading, margin, y, 28);
  y += heading.length * 28 + 12;
  pen.font = font(14);
  pen.fillStyle = ink.quiet;
  heads.forEach((lines, c) => write(lines, margin + nameWidth + c * cellWidth, y, 18));
  y += headHigh;
  const most = Math.max(1, ...card.cells.flat().map((cell) => rounded(cell.count ?? 0)));
  card.rows.values.forEach((_, r) => {
    const rowHeight = rowHigh[r]!;
    pen.fillStyle = ink.text;
    pen.font = font(14);
    write(names[r]!, margin, y + 6, 18);
    (card.cells[r] ?? []).forEach((cell, c) => {
      const x = margin + nameWidth + c * cellWidth;
      const long = cell.count === null ? 22 : (rounded(cell.count) / most) * (cellWidth - 60);
      if (cell.count === null) stripes(pen, ink, x, y + 7);
      else if (long > 0) {
        pen.fillStyle = ink.bar;
        pen.fillRect(x, y + 7, Math.max(2, long), 14);
      }
      pen.fillStyle = ink.text;
      pen.font = font(14, 600);
      pen.fillText(onPaper(cell), x + (long > 0 ? Math.max(2, long) + 8 : 0), y + 6);
    });
    y += rowHeight;
  });
  pen.font = font(13);
  pen.fillStyle = ink.quiet;
  write(under, margin, y + 16, 18);
  return canvas;
}

/** The picture as it crosses the bridge: base64 in pieces that a request may hold. */
export function pieces(canvas: HTMLCanvasElement): string[] {
  const text = canvas.toDataURL('image/png').split(',')[1] ?? '';
  return text.match(/.{1,16000}/g) ?? [];
}
