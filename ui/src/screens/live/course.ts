import type { LiveLine, PromptKind } from '../../bindings/commands';

/** What became of one line between two views of the log. */
export interface Change {
  line: LiveLine;
  how: 'new' | 'undone' | 'restored';
}

/** What changed last, for those who hear the screen; nothing when the log is as it was. */
export function changeOf(before: LiveLine[], after: LiveLine[]): Change | undefined {
  const known = new Map(before.map((line) => [line.tap, line.undone]));
  const turned = after.find((line) => known.has(line.tap) && known.get(line.tap) !== line.undone);
  if (turned) return { line: turned, how: turned.undone ? 'undone' : 'restored' };
  const fresh = after.find((line) => !known.has(line.tap) && !line.undone);
  return fresh && { line: fresh, how: 'new' };
}

/** So many prompts in a row that are not open bring a fresh wording, where the person asked for it. */
const inARow = 3;

/**
 * Which example the tile of open prompts shows: the usual one, or a fresh wording after three other prompts in a row.
 * The wordings take turns with the count of prompts, so that it is not the same one each time.
 */
export function openExample(lines: LiveLine[], counts: Record<PromptKind, number>, nudge: boolean): string {
  const usual = 'live-open-example';
  if (!nudge) return usual;
  const asked = lines.filter((line) => line.kind === 'prompt' && !line.undone);
  const firstOpen = asked.findIndex((line) => line.word === 'open');
  const row = firstOpen < 0 ? asked.length : firstOpen;
  if (row < inARow) return usual;
  return counts.open % 2 === 0 ? 'live-open-example-2' : 'live-open-example-3';
}
