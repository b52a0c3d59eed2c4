import type { Failure } from '../bindings/commands';

/** What a disk answers that has no room, or may not be written on. */
const disk = ['disk-full', 'disk-read-only'];

/**
 * Changes that the disk did not take (ux.md section 3). They wait with their call, so that the form which asked keeps
 * what was typed and goes on by itself once «Save again» has written it.
 */
class Unsaved {
  /** How many changes wait. */
  waiting = $state(0);
  /** How many cards are on the screen that can be answered. Without one nothing may wait: nobody could say so. */
  private cards = 0;
  private answers: ((again: boolean) => void)[] = [];

  /** The card is on the screen, until what is given back is called. */
  shown(): () => void {
    this.cards += 1;
    return () => {
      this.cards -= 1;
      this.answer(false);
    };
  }

  /** Whether this failure waits here. In a dialog nothing does: the card lies behind it, and its own button saves again. */
  takes(failure: Failure): boolean {
    return this.cards > 0 && disk.includes(failure.code) && document.querySelector('dialog[open]') === null;
  }

  /** Waits for the person: true to save again, false when they left. */
  again(): Promise<boolean> {
    this.waiting += 1;
    return new Promise((answer) => this.answers.push(answer));
  }

  answer(again: boolean) {
    const asked = this.answers;
    this.answers = [];
    this.waiting = 0;
    for (const answer of asked) answer(again);
  }
}

export const unsaved = new Unsaved();

/** Calls, and calls again as long as the disk takes nothing and the person wants it saved. */
export async function untilSaved<View>(
  call: () => Promise<View>,
  refused: (problem: unknown) => Failure,
): Promise<View> {
  for (;;) {
    try {
      return await call();
    } catch (problem) {
      const failure = refused(problem);
      if (!unsaved.takes(failure) || !(await unsaved.again())) throw failure;
    }
  }
}
