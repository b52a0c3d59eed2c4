import { host } from '#host';
import type { StateView } from '../bindings/commands';

/** How far the window may be made larger, in per cent; WCAG 1.4.4 asks for 200. */
export const zooms = [100, 125, 150, 175, 200];

const asks = (query: string) => matchMedia(query).matches;
/** What was chosen last, so that "like the computer" can follow when the computer changes. */
let last: StateView['settings'] = {};
/** Chosen before anybody was at work; theirs comes over it. */
let atTheDoor: number | undefined;
/** The last press that is on its way to being kept. */
let pressed: number | undefined;

/** The theme that a setting means now. */
export function themeOf(setting: string | undefined, dark: boolean): 'light' | 'dark' | 'contrast' {
  if (setting === 'contrast') return 'contrast';
  return setting === 'dark' || (setting === 'system' && dark) ? 'dark' : 'light';
}

/** How large the window is drawn now, in per cent. */
export function zoomNow(): number {
  const kept = Number(last.zoom);
  return zooms.includes(kept) ? kept : (atTheDoor ?? 100);
}

/** Makes the window look as this person chose: theme, text, motion, zoom. */
export function applyLook(settings: StateView['settings']) {
  // A press that is not kept yet holds against an answer from before it.
  last = pressed === undefined ? settings : { ...settings, zoom: String(pressed) };
  const root = document.documentElement;
  root.dataset.theme = themeOf(settings.theme, asks('(prefers-color-scheme: dark)'));
  root.dataset.motion = settings.motion ?? 'system';
  root.style.fontSize = `${settings.text_size ?? '100'}%`;
  draw();
}

function draw() {
  void host.setZoom(zoomNow() / 100).catch(() => undefined);
}

/** The next larger or smaller size, or the usual one; gives it so that it can be kept. */
export function zoomed(direction: 1 | -1 | 0): number {
  const at = zooms.indexOf(zoomNow());
  return direction === 0 ? 100 : zooms[Math.min(Math.max(at + direction, 0), zooms.length - 1)]!;
}

/** Zooms at once; the next press goes on from here, also before this one is kept. */
export function zoomTo(percent: number) {
  pressed = percent;
  last = { ...last, zoom: String(percent) };
  draw();
}

/** What was pressed is kept, or could not be: from here on the settings say it. */
export function zoomKept(percent: number) {
  if (pressed === percent) pressed = undefined;
}

/** Zooms while nobody is at work. */
export function zoomAtTheDoor(percent: number) {
  atTheDoor = percent;
  zoomTo(percent);
  zoomKept(percent);
}

/** Follows the computer where that was chosen. */
export function followComputer() {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => applyLook(last));
}
