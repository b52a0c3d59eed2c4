/** Seconds after which long work shows a number (ux.md section 3, Loading). */
export const LONG = 5;

/** How long work has gone on, in words; components know none. */
let words: (seconds: number) => string = () => '';

export function sayElapsed(say: (seconds: number) => string) {
  words = say;
}

/** Nothing for what is quick. */
export const elapsed = (seconds: number) => (seconds >= LONG ? words(seconds) : '');
