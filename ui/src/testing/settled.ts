import { tick } from 'svelte';

/**
 * What a person's act set going has come to its end: answers, the page drawn anew, and timers of no length that it set
 * (as the focus that goes to a refused field). One wait would pass them by where the page takes longer to draw than it
 * lasts: a timer set meanwhile ends after it. Timers run in the order of their ends, so each further wait lets pass what
 * was set before it.
 */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) {
    await new Promise((go) => setTimeout(go, 5));
    await tick();
  }
}
