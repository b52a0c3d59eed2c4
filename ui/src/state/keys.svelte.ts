import { host } from '#host';
import { app, call } from './app.svelte';
import { menuOf } from './menu';
import { tongue } from './words.svelte';

/** Keys that may show the quiet screen; no field needs them. The first is the usual one. */
export const quietKeys = ['F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'Pause'];

/** The key of the quiet screen: F2 unless the person chose another. */
export function quietKey(): string {
  return app.state?.settings.quiet_key ?? quietKeys[0]!;
}

/** Shortcuts of every screen, bound to the physical key so that they work under every layout. */
function keydown(event: KeyboardEvent) {
  if (app.quiet || app.arriving) return;
  if (event.code === quietKey() && app.state?.phase !== 'none') {
    event.preventDefault();
    app.quiet = true;
    return;
  }
  if (app.state?.phase !== 'open') {
    if (event.ctrlKey && event.shiftKey && event.code === 'KeyL') {
      event.preventDefault();
      tongue.choose(tongue.other());
    }
    return;
  }
  if (event.ctrlKey && event.shiftKey && event.code === 'KeyL') {
    event.preventDefault();
    void switchLanguage();
  } else if (event.ctrlKey && !event.shiftKey && event.code === 'KeyL') {
    event.preventDefault();
    void app.lock();
  } else if (event.ctrlKey && event.code === 'KeyP' && app.place.screen !== 'live') {
    event.preventDefault();
    window.print();
  } else if (event.code === 'F1') {
    event.preventDefault();
    app.help = !app.help;
  } else if (event.altKey && app.place.screen !== 'live') {
    const n = /^Digit([1-9])$/.exec(event.code)?.[1];
    const item = n ? menuOf(app.role)[Number(n) - 1] : undefined;
    if (item) {
      event.preventDefault();
      app.go({ screen: item.screen });
    }
  }
}

/** Switches the language and remembers it for this person. */
export async function switchLanguage() {
  const language = tongue.other();
  tongue.set(language);
  app.take(await call('set_setting', { key: 'language', value: language }));
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
  window.addEventListener('keydown', keydown);
  window.addEventListener('keydown', active);
  window.addEventListener('pointerdown', active);
  window.addEventListener('wheel', active, { passive: true });
  return () => {
    window.removeEventListener('keydown', keydown);
    window.removeEventListener('keydown', active);
    window.removeEventListener('pointerdown', active);
    window.removeEventListener('wheel', active);
  };
}
