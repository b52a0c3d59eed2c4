/**
 * Below this the live grid is not shown. ux.md 4.9 says 1024 × 768, and that is a screen: the title bar of the window
 * and the panel of the desktop take their share of its height, and on the small laptops of the rooms the tiles have to
 * be there all the same.
 */
const least = { width: 1024, height: 680 };
/**
 * What the grid needs at least where the window itself is large enough and a person has zoomed in: it drops the log, and its
 * parts stand closer (ux.md section 5). In such a window a control is never smaller on the glass than without zoom.
 */
const zoomed = { width: 640, height: 330 };

/** Whether the live grid has its place in a window of this size, in pixels of the page, at this zoom in per cent. */
export function fits(width: number, height: number, zoom = 100): boolean {
  const whole = width >= least.width && height >= least.height;
  const glass = { width: (width * zoom) / 100, height: (height * zoom) / 100 };
  // The page rounds its size down.
  const large = glass.width >= least.width - 2 && glass.height >= least.height - 2;
  return whole || (zoom > 100 && large && width >= zoomed.width && height >= zoomed.height);
}
