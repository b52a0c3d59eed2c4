import type { Touch } from '../../bindings/commands';

/** Two touches within so many milliseconds are one; the second may be the bounce of a small finger (ux.md 4.8). */
export const doubleTouchMs = 400;
/** What touches with more than so many pixels is a palm or a sleeve. */
export const palmPx = 40;

interface Contact {
  at: number;
  width?: number;
  height?: number;
  /** One of several at once. */
  primary?: boolean;
}

/** Tells a touch that is meant from one that is not. */
export class TouchGuard {
  private last: number;

  /** Whoever opens the screen has just clicked: the second half of a double click is not the child's. */
  constructor(openedAt: number) {
    this.last = openedAt;
  }

  counts({ at, width = 0, height = 0, primary = true }: Contact): boolean {
    if (!primary || width > palmPx || height > palmPx) return false;
    const since = at - this.last;
    // A clock that went back began anew, and a touch then is a touch.
    if (since >= 0 && since < doubleTouchMs) return false;
    this.last = at;
    return true;
  }
}

export type KeyAct = { act: 'touch'; touch: Touch } | { act: 'stop' | 'next' | 'leave' | 'browse' };

const answers: Record<string, Touch> = { '1': 'yes', '2': 'no', '3': 'not_sure' };

/** What a key means on the child's own screen, by its place; every other key means nothing. */
export function keyOf(
  event: Pick<KeyboardEvent, 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  quietKey: string,
): KeyAct | undefined {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)([0-3])$/.exec(event.code)?.[1];
  if (digit === '0') return { act: 'stop' };
  const touch = digit ? answers[digit] : undefined;
  if (touch) return { act: 'touch', touch };
  if (event.code === 'Space') return { act: 'next' };
  if (event.code === 'Escape' || event.code === quietKey) return { act: 'leave' };
  // Going from button to button and pressing one is the browser's, for who does not see the screen.
  if (event.code === 'Tab' || event.code === 'Enter' || event.code === 'NumpadEnter') return { act: 'browse' };
  return undefined;
}
