/** A line of text of a block: its lower edge, in pixels below the upper edge of the block. */
export type Line = number;

/** Lines nearer to one another than this are one: a raised figure or a smaller word does not make its own. */
const same = 4;

const texts = (element: Node): Text[] => {
  const walker = element.ownerDocument!.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};

/** What stands in a text, character by character with its lower edge; what takes no room goes with what is before it. */
function edges(text: Text, top: number): { at: number; length: number; bottom: number }[] {
  const range = text.ownerDocument.createRange();
  const found: { at: number; length: number; bottom: number }[] = [];
  let at = 0;
  let bottom = -Infinity;
  for (const letter of text.data) {
    range.setStart(text, at);
    range.setEnd(text, at + letter.length);
    const box = [...range.getClientRects()].at(-1);
    if (box && box.height > 0) bottom = box.bottom - top;
    found.push({ at, length: letter.length, bottom });
    at += letter.length;
  }
  return found;
}

/** The lines of a block from top to bottom; cells beside each other share theirs where they are level. */
export function linesOf(element: HTMLElement): Line[] {
  const { top } = element.getBoundingClientRect();
  const bottoms = texts(element)
    .filter((text) => text.data.trim() !== '')
    .flatMap((text) => edges(text, top).map((edge) => edge.bottom))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return bottoms.filter((bottom, n) => n === bottoms.length - 1 || bottoms[n + 1]! - bottom > same);
}

/** Cells and terms keep their place in a row also where nothing of them is left. */
const kept = 'td, th, dt, dd, tr, tbody';

/** A copy of a block with those of its lines only whose lower edge lies after `from`, up to `to`. */
export function cut(element: HTMLElement, from: number, to: number): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  const { top } = element.getBoundingClientRect();
  const inside = (bottom: number) => bottom > from + same / 2 && bottom <= to + same / 2;
  const [were, are] = [texts(element), texts(copy)];
  were.forEach((text, n) => {
    // Space before the first letter that is seen goes with the first part.
    const chosen = edges(text, top).filter((edge) => inside(Number.isFinite(edge.bottom) ? edge.bottom : from + same));
    are[n]!.data = chosen.map((edge) => text.data.slice(edge.at, edge.at + edge.length)).join('');
  });
  const [all, copied] = [element, copy].map((one) => [...one.querySelectorAll<HTMLElement>('*')]) as [
    HTMLElement[],
    HTMLElement[],
  ];
  all.forEach((one, n) => {
    const box = one.getBoundingClientRect();
    const drawn = one.textContent.trim() === '' && box.height > 0;
    const gone = drawn
      ? !inside(box.bottom - top)
      : one.textContent.trim() !== '' && copied[n]!.textContent.trim() === '';
    if (gone && !one.matches(kept)) copied[n]!.remove();
  });
  return copy;
}
