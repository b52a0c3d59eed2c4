/** Folds a word for a search of screens and actions: case, and the letters of old Mongolian encodings (ux.md 3). */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase()
    .replaceAll('є', 'ө')
    .replaceAll('ї', 'ү')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
