import type { DistressResponse, DistressSign, Phase, PromptKind } from '../../bindings/commands';

/** Phases in the order of the screen; the digits 1 to 9. */
export const phases: Phase[] = [
  'introduction',
  'ground_rules',
  'rapport',
  'practice',
  'transition',
  'free_recall',
  'follow_up',
  'closing',
  'neutral_topic',
];

/** Prompts with their physical key and the letters printed on it in both layouts. */
export const prompts: { prompt: PromptKind; code: string; mn: string; en: string; colour: string }[] = [
  { prompt: 'open', code: 'KeyQ', mn: 'Ф', en: 'Q', colour: 'var(--khadag-mid)' },
  { prompt: 'directive', code: 'KeyW', mn: 'Ц', en: 'W', colour: 'var(--ph-follow)' },
  { prompt: 'option_posing', code: 'KeyA', mn: 'Й', en: 'A', colour: 'var(--larch-mid)' },
  { prompt: 'suggestive', code: 'KeyS', mn: 'Ы', en: 'S', colour: 'var(--clay-mid)' },
];

/** The other three tiles. */
export const marks: { act: 'feeling' | 'marker' | 'item'; code: string; mn: string; en: string }[] = [
  { act: 'feeling', code: 'KeyF', mn: 'Ө', en: 'F' },
  { act: 'marker', code: 'KeyG', mn: 'А', en: 'G' },
  { act: 'item', code: 'KeyH', mn: 'Х', en: 'H' },
];

/** Chips: vague words on the screen, plain ones in the record. */
export const chips: { chip: string; sign?: DistressSign; response?: DistressResponse; words: string }[] = [
  { chip: 'quiet', sign: 'quiet', words: 'live-chip-still' },
  { chip: 'tears', sign: 'tears', words: 'live-chip-drops' },
  { chip: 'water', response: 'water', words: 'live-chip-water' },
  { chip: 'other_topic', response: 'other_topic', words: 'live-chip-new-topic' },
  { chip: 'other', sign: 'other', words: 'live-chip-other' },
];

export type Act =
  | { act: 'phase'; phase: Phase }
  | { act: 'prompt'; prompt: PromptKind }
  | { act: 'feeling' | 'marker' | 'item' | 'break' | 'undo' | 'redo' | 'finish' | 'withdraw' };

/** What a key means, by its place on the keyboard and never by its letter; key repeat means nothing. */
export function actOf(
  event: Pick<KeyboardEvent, 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
): Act | undefined {
  if (event.repeat || event.altKey || event.metaKey) return undefined;
  if (event.ctrlKey && event.shiftKey) return event.code === 'KeyW' ? { act: 'withdraw' } : undefined;
  if (event.ctrlKey) return event.code === 'Enter' || event.code === 'NumpadEnter' ? { act: 'finish' } : undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const phase = digit ? phases[Number(digit) - 1] : undefined;
  if (phase) return { act: 'phase', phase };
  const prompt = prompts.find((one) => one.code === event.code);
  if (prompt) return { act: 'prompt', prompt: prompt.prompt };
  const mark = marks.find((one) => one.code === event.code);
  if (mark) return { act: mark.act };
  if (event.code === 'Space') return { act: 'break' };
  if (event.code === 'Backspace') return { act: event.shiftKey ? 'redo' : 'undo' };
  return undefined;
}

/** Two taps of the same tile within so many milliseconds are one tap (ux.md 4.9). */
export const doubleTapMs = 250;

/** Remembers the last tap of each tile. */
export class DoubleTap {
  private last = new Map<string, number>();

  /** Whether this tap counts. */
  counts(tile: string, at: number): boolean {
    const before = this.last.get(tile);
    // The instants of a display server begin anew after some weeks: a touch that seems earlier by far is a later one.
    if (before !== undefined && Math.abs(at - before) < doubleTapMs) return false;
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
