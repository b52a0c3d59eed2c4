/**
 * Below this the live grid is not shown. ux.md 4.9 says 1024 × 768, and that is a screen: the title bar of the window
 * and the panel of the desktop take their share of its height, and on the small laptops of the rooms the tiles have to
 * be there all the same.
 */
const least = { width: 1024, height: 680 };

/** Whether the live grid has its place in a window of this size. */
export function fits(width: number, height: number): boolean {
  return width >= least.width && height >= least.height;
}
