/** Digits as typed on the top row, also where the Windows Mongolian layout gives signs without Shift (ux.md 3). */
export function digitOf(event: KeyboardEvent): string | undefined {
  const match = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  if (!match || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return match[1];
}

/** Puts a digit where the caret is. One too many stays, and the field says so: nothing typed is dropped. */
export function insertDigit(input: HTMLInputElement, digit: string): string {
  const from = input.selectionStart ?? input.value.length;
  const to = input.selectionEnd ?? from;
  const value = input.value.slice(0, from) + digit + input.value.slice(to);
  input.value = value;
  input.setSelectionRange(from + 1, from + 1);
  return value;
}

/** A count as it was typed or pasted; undefined when it holds anything but digits and the space around them. */
export function countOf(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '');
  return /^[0-9]{1,6}$/.test(digits) ? Number(digits) : undefined;
}
