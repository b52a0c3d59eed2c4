/** Digits as typed on the top row, also where the Windows Mongolian layout gives signs without Shift (ux.md 3). */
export function digitOf(event: KeyboardEvent): string | undefined {
  const match = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  if (!match || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return match[1];
}

/** Puts a digit where the caret is. */
export function insertDigit(input: HTMLInputElement, digit: string, most: number): string {
  const from = input.selectionStart ?? input.value.length;
  const to = input.selectionEnd ?? from;
  const value = input.value.slice(0, from) + digit + input.value.slice(to);
  if (most > 0 && value.replaceAll(/\D/g, '').length > most) return input.value;
  input.value = value;
  input.setSelectionRange(from + 1, from + 1);
  return value;
}
