import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

const nowhere = () => !document.activeElement || document.activeElement === document.body;

/**
 * Focus goes back to where it was. What was behind may be asleep until the page is drawn anew, and what was pressed may
 * be gone by then: the title of the page takes the focus before nothing does, or whoever works by keys begins at the menu.
 */
export function giveBack(before: HTMLElement | null) {
  if (!before || before === document.body) return;
  before.focus();
  void tick().then(() => {
    if (nowhere() && before.isConnected) before.focus();
    if (nowhere()) document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true });
  });
}

/** What was pressed is gone with its answer: the focus goes on to what stays, unless it went elsewhere meanwhile. */
export function goOn(to: HTMLElement | undefined) {
  void tick().then(() => {
    if (nowhere()) to?.focus();
  });
}

/**
 * A form that stands where the button was that opened it: the focus goes to its first field, and to that button again
 * when the form is gone.
 */
export const inPlaceOf =
  (button: string): Attachment<HTMLElement> =>
  (form) => {
    form.querySelector<HTMLElement>('input:not(:disabled), select, textarea')?.focus();
    return () =>
      void tick().then(() => {
        if (nowhere()) document.querySelector<HTMLElement>(button)?.focus();
      });
  };
