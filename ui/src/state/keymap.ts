import type { DistressResponse, DistressSign, PromptKind } from '../bindings/commands';

/** The four prompts with their colours. Their keys are in `state/liveKeys.ts`. */
export const prompts: { prompt: PromptKind; colour: string }[] = [
  { prompt: 'open', colour: 'var(--khadag-mid)' },
  { prompt: 'directive', colour: 'var(--ph-follow)' },
  { prompt: 'option_posing', colour: 'var(--larch-mid)' },
  { prompt: 'suggestive', colour: 'var(--clay-mid)' },
];

/** The other four tiles. */
export const marks: ('feeling' | 'marker' | 'item' | 'moved')[] = ['feeling', 'marker', 'item', 'moved'];

/** So many people have a chip; a line of the screen holds no more. */
export const peopleChips = 6;

/** Chips: vague words on the screen, plain ones in the record. */
export type ChipName = 'quiet' | 'tears' | 'water' | 'other_topic' | 'other';
export const chips: { chip: ChipName; sign?: DistressSign; response?: DistressResponse; words: string }[] = [
  { chip: 'quiet', sign: 'quiet', words: 'live-chip-still' },
  { chip: 'tears', sign: 'tears', words: 'live-chip-drops' },
  { chip: 'water', response: 'water', words: 'live-chip-water' },
  { chip: 'other_topic', response: 'other_topic', words: 'live-chip-new-topic' },
  { chip: 'other', sign: 'other', words: 'live-chip-other' },
];

/** Two taps of the same tile within so many milliseconds are one tap (ux.md 4.9), unless the person says otherwise. */
export const doubleTapMs = 250;

/** Remembers the last tap of each tile. */
export class DoubleTap {
  private last = new Map<string, number>();

  constructor(private readonly within: () => number = () => doubleTapMs) {}

  /** Whether this tap counts. */
  counts(tile: string, at: number): boolean {
    const before = this.last.get(tile);
    // The instants of a display server begin anew after some weeks: a touch that seems earlier by far is a later one.
    if (before !== undefined && Math.abs(at - before) < this.within()) return false;
    this.last.set(tile, at);
    return true;
  }

  /** What is tapped next counts: after something was taken back it is meant. */
  forget() {
    this.last.clear();
  }
}

/** Milliseconds as `M:SS`, or `H:MM:SS` from an hour on. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${two(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** The ribbon's length grows in steps, so that nothing moves while the interview goes on: 60, 90, 120 minutes and on. */
export function ribbonMs(elapsed: number): number {
  return [60, 90, 120, 180, 240].map((minutes) => minutes * 60_000).find((ms) => elapsed <= ms) ?? 480 * 60_000;
}

/** Whole minutes past the planned length; 0 until one is full. */
export function minutesOver(elapsed: number, plannedMinutes: number): number {
  return Math.max(0, Math.floor(elapsed / 60_000) - plannedMinutes);
}
