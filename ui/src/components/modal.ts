import type { Attachment } from 'svelte/attachments';
import { giveBack } from './back';

/**
 * Opens a dialog over everything else: focus stays inside and goes back where it was. Keys pressed in it are the dialog's
 * own: the shortcuts of the screen behind, which listen at the window, do not hear them.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
  const before = document.activeElement as HTMLElement | null;
  // At the document: the handlers inside the dialog are called from there, and the window comes after it.
  const own = (event: Event) => {
    if (dialog.contains(event.target as Node)) event.stopPropagation();
  };
  document.addEventListener('keydown', own);
  dialog.showModal();
  return () => {
    document.removeEventListener('keydown', own);
    giveBack(before);
  };
};
