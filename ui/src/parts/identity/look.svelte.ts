/** What stands behind a reason: seen for as long as it is given, and not at all once it was hidden (ux.md 4.5). */
export class Look<T extends { seconds: number }> {
  shown = $state<T | undefined>();
  left = $state(0);
  private looks = 0;

  hide() {
    this.looks += 1;
    this.left = 0;
    this.shown = undefined;
  }

  /** Asks, and shows the answer unless it was hidden before that came. */
  async at(ask: () => Promise<T>): Promise<T | undefined> {
    const look = ++this.looks;
    const answer = await ask();
    if (look !== this.looks) return undefined;
    this.shown = answer;
    this.left = answer.seconds;
    return answer;
  }

  /** A second less; the last one hides. Gives what stops it. */
  tick(): (() => void) | undefined {
    if (this.left <= 0) {
      this.shown = undefined;
      return undefined;
    }
    const timer = setTimeout(() => (this.left -= 1), 1000);
    return () => clearTimeout(timer);
  }
}

/** Another window, or a page that is not seen. A frame of the page that takes the focus is no other window. */
export function whenAway(hide: () => void): () => void {
  return () => void setTimeout(() => (document.hidden || !document.hasFocus()) && hide());
}
