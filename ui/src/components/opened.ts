import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

const CONTROL = 'input, select, textarea, button';
/** The focus is on nothing: what had it was taken off the page. */
export const focusLost = () => document.activeElement === null || document.activeElement === document.body;

/**
 * On what opened in the place of the button that opened it: the focus, which that button took away with it, goes to the
 * first control; and when it closes, back to the button that `back` finds beside it.
 */
export function opened(back: string): Attachment<HTMLElement> {
  return (form) => {
    const beside = form.parentElement;
    void tick().then(() => {
      if (focusLost()) form.querySelector<HTMLElement>(CONTROL)?.focus();
    });
    return () => {
      // A task later: where another one opened meanwhile, the focus is in that.
      setTimeout(() => {
        if (focusLost()) (form.isConnected ? form : beside)?.querySelector<HTMLElement>(back)?.focus();
      });
    };
  };
}
