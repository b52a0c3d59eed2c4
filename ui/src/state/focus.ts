/**
 * After something was refused the focus goes to the first field that says why (ux.md section 3). Whoever is in a field
 * already stays there: what is saved when a field is left must not call anybody back.
 */
export function toTheFirstBad() {
  setTimeout(() => {
    const now = document.activeElement;
    if (now && now !== document.body && !now.matches('button, dialog, h1')) return;
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
