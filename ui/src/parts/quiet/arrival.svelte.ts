/** So long may a key take to arrive. */
const LATE_MS = 10_000;

/** Keys that move about the page are not the answer. */
const moves = (code: string) =>
  ['Tab', 'Enter', 'NumpadEnter', 'Space', 'Escape'].includes(code) || /^(Shift|Control|Alt|Meta|Arrow)/.test(code);

/**
 * A key that is to show the quiet screen is pressed once before it counts: on some keyboards it never arrives, and the one who
 * needs it learns that with a child at the door.
 */
export class Arrival {
  /** It has not come in time. */
  late = $state(false);

  /** Begins to wait; gives the way to stop. */
  wait(): () => void {
    const timer = setTimeout(() => (this.late = true), LATE_MS);
    return () => clearTimeout(timer);
  }

  /** The key that came: the wanted one, or any once that is late and another will do. */
  heard(event: KeyboardEvent, wanted: string, another: boolean): string | undefined {
    if (moves(event.code) || (event.code !== wanted && !(another && this.late))) return undefined;
    event.preventDefault();
    return event.code;
  }
}
