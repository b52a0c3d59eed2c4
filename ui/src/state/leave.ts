// The way out. A script cannot wipe what it held, so at a lock the page is emptied and loaded anew.

/** What crosses that, at the page's place in the window's history and nowhere else. Nothing of a record. */
interface Crossing {
  /** The picture stays. */
  quiet?: boolean;
  /** The window fills the screen for the child's own screen; nobody made it so by hand. */
  full?: boolean;
  /** The code of the failure that led here. */
  why?: string;
}

const crossing = (): Crossing => (history.state as Crossing | null) ?? {};
const keep = (more: Crossing) => history.replaceState({ ...crossing(), ...more }, '');

/** Empties the page first, so that nothing of it is seen while the rest happens. */
export function blank() {
  document.body.replaceChildren();
}

/** Loads the page anew; the next one may say why. */
export function leave(why = '') {
  blank();
  keep({ why });
  location.reload();
}

/** The code of the failure that led here, once. */
export function takeWhy(): string {
  const { why = '' } = crossing();
  keep({ why: '' });
  return why;
}

/** Keeps that the quiet screen is shown, so that a lock behind it does not take the picture away. */
export function keepQuiet(quiet: boolean) {
  keep({ quiet });
}

export function wasQuiet(): boolean {
  return crossing().quiet === true;
}

/** Keeps that the window fills the screen because of us: it stays so through a lock, and the next page gives it back. */
export function keepFull(full: boolean) {
  keep({ full });
}

export function wasFull(): boolean {
  return crossing().full === true;
}
