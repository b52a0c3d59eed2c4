/** One thing that is not cut: a paragraph, a row of a table, a pair of a list; of what is longer than a sheet, a line. Lengths in pixels. */
export interface Block {
  height: number;
  /** A heading: what follows stands on the same sheet. */
  keep?: boolean;
  /** Table or list it is a row of. */
  group?: number;
  /** What the table takes up by itself on each sheet it stands on: its head, and the space around it. */
  frame?: number;
  /** What it is a line of. */
  part?: number;
  /** What that takes up by itself on each sheet it stands on: the space around its lines. */
  inner?: number;
}

/** One sheet: the numbers of its blocks, and whether they need more room than there is. */
export interface Sheet {
  blocks: number[];
  overfull: boolean;
}

/** How long these blocks are together; each table's head is counted once. */
function length(blocks: Block[], chosen: number[]): number {
  let sum = 0;
  let open: number | undefined;
  let part: number | undefined;
  for (const at of chosen) {
    const block = blocks[at]!;
    if (block.group !== undefined && block.group !== open) sum += block.frame ?? 0;
    open = block.group;
    if (block.part !== undefined && block.part !== part) sum += block.inner ?? 0;
    part = block.part;
    sum += block.height;
  }
  return sum;
}

/**
 * Lays blocks onto sheets of this room, in order, none left out and none cut. Headings go on to the next sheet with
 * what they head. A block longer than a sheet, of which there are no lines, has one for itself and says so.
 */
export function spread(blocks: Block[], room: number): Sheet[] {
  const sheets: Sheet[] = [];
  let rest = blocks.map((_, at) => at);
  while (rest.length > 0) {
    let take = 1;
    while (take < rest.length && length(blocks, rest.slice(0, take + 1)) <= room) take += 1;
    // A heading at the foot goes on, unless the sheet would be empty without it.
    if (take < rest.length) {
      let headless = take;
      while (headless > 0 && blocks[rest[headless - 1]!]?.keep) headless -= 1;
      if (headless > 0) take = headless;
    }
    const chosen = rest.slice(0, take);
    sheets.push({ blocks: chosen, overfull: length(blocks, chosen) > room });
    rest = rest.slice(take);
  }
  return sheets;
}
