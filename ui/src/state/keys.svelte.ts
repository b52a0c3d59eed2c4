import { host } from '#host';
import { app, attempt, call } from './app.svelte';
import { papers } from '../paper/paper.svelte';
import { zoomAtTheDoor, zoomKept, zoomTo, zoomed } from './look';
import { menuOf } from './menu';
import { tongue } from './words.svelte';

/** Keys that may show the quiet screen; no field needs them. The first is the usual one. */
export const quietKeys = ['F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'Pause'];

/** The key of the quiet screen: F2 unless the person chose another. */
export function quietKey(): string {
  return app.state?.settings.quiet_key ?? quietKeys[0]!;
}

/** Ctrl with plus, minus and nought, on the letters' part of the keyboard and on the number pad. */
const zooming: Record<string, 1 | -1 | 0> = {
  Equal: 1,
  NumpadAdd: 1,
  Minus: -1,
  NumpadSubtract: -1,
  Digit0: 0,
  Numpad0: 0,
};

/**
 * Shortcuts of every screen, bound to the physical key so that they work under every layout. What a shortcut is for, or
 * nothing when the key is none.
 */
function shortcut(event: KeyboardEvent): (() => void) | undefined {
  const inside = app.state?.phase === 'open' && !app.arriving;
  const { code, ctrlKey: ctrl, shiftKey: shift, altKey: alt, metaKey: meta } = event;
  if (meta) return undefined;
  if (code === quietKey() && app.state?.phase !== 'none' && !app.arriving) return () => (app.quiet = true);
  if (ctrl && shift && !alt && code === 'KeyL') return () => void switchLanguage();
  if (ctrl && !alt && code in zooming) return () => void zoom(zooming[code]!);
  // A child could read it, and nothing may open over a running interview.
  if (code === 'F1' && !ctrl && !alt)
    return () => (app.help = !app.help && !app.tapping && !app.palette && !papers.shown);
  if (!inside) return undefined;
  if (ctrl && !shift && !alt && code === 'KeyL') return () => void app.lock();
  // What lies behind the sheets is not seen: nothing opens over them, and no other page comes behind them.
  if (app.place.screen === 'live' || papers.shown) return undefined;
  if (ctrl && !shift && !alt && code === 'KeyP') return () => papers.print();
  if (ctrl && !shift && !alt && code === 'KeyK') return () => (app.palette = !app.palette && !isAsking());
  const n = alt && !ctrl ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  const item = n ? menuOf(app.role)[Number(n) - 1] : undefined;
  return item && !isAsking() ? () => app.go({ screen: item.screen }) : undefined;
}

/** A question is open and wants its answer first; help and the palette are none. */
function isAsking(): boolean {
  return !app.help && !app.palette && document.querySelector('dialog[open]') !== null;
}

function keydown(event: KeyboardEvent) {
  // The child's own screen has its own few keys and no others.
  if (app.quiet || app.making || app.place.screen === 'child') return;
  const does = shortcut(event);
  if (!does) return;
  event.preventDefault();
  // A key that is held down does its work once: the quiet screen would come back under the finger that left it.
  if (!event.repeat) does();
}

/** Switches the language; whoever is at work keeps it. */
export async function switchLanguage() {
  const language = tongue.other();
  if (app.state?.phase !== 'open') return tongue.choose(language);
  tongue.set(language);
  await remember('language', language);
}

/** Larger, smaller, or the usual size. */
async function zoom(direction: 1 | -1 | 0) {
  const percent = zoomed(direction);
  if (app.state?.phase !== 'open') return zoomAtTheDoor(percent);
  zoomTo(percent);
  await remember('zoom', String(percent));
  zoomKept(percent);
}

/** Keeps a setting for this person. Where nothing can be written it holds until the lock. */
async function remember(key: string, value: string) {
  await attempt(async () => app.take(await call('set_setting', { key, value })));
}

/** Listens to keys and signs of the person; gives the way to stop. */
export function watchKeys(): () => void {
  let last = 0;
  const active = () => {
    // Whoever touches the picture is not the person at work.
    if (app.quiet) return;
    const now = performance.now();
    if (now - last < 20_000) return;
    last = now;
    void host.noteActivity().catch(() => undefined);
  };
  // At the window and first, so that a dialog, which keeps its keys to itself, does not stop them.
  window.addEventListener('keydown', keydown, true);
  window.addEventListener('keydown', active, true);
  window.addEventListener('pointerdown', active);
  window.addEventListener('wheel', active, { passive: true });
  return () => {
    window.removeEventListener('keydown', keydown, true);
    window.removeEventListener('keydown', active, true);
    window.removeEventListener('pointerdown', active);
    window.removeEventListener('wheel', active);
  };
}
