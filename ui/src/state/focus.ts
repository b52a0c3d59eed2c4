/**
 * After something was refused the focus goes to the first field that says why (ux.md section 3). Whoever is in a field
 * already stays there: what is saved when a field is left must not call anybody back.
 */
export function toTheFirstBad(from: Element | null) {
  setTimeout(() => {
    const now = document.activeElement;
    // Whoever has gone on meanwhile by Tab is not called back from there: they would never get past the field.
    const gone = now !== from && !now?.matches('body, dialog, h1');
    if (now && (gone || !now.matches('body, button, dialog, h1'))) return;
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
