/** How a field says that its text is too long. The page gives the words once: components know none. */
let words: (most: number, over: number) => string = () => '';

export function sayTooLong(say: (most: number, over: number) => string) {
  words = say;
}

/** Characters as the program counts them: composed, without the space around. */
const count = (text: string) => [...text.trim().normalize('NFC')].length;

/** What stands beside a field that holds more than it may; what was typed stays (ux.md section 3). */
export function tooLong(text: string, most: number): string {
  const over = count(text) - most;
  return most > 0 && over > 0 ? words(most, over) : '';
}

/** How much of a field is used, from four fifths on. */
export function counter(text: string, most: number): string {
  const length = count(text);
  return most > 0 && length >= most * 0.8 ? `${length} / ${most}` : '';
}
