import { host } from '#host';
import { app, call } from './app.svelte';
import { menuOf } from './menu';
import { tongue } from './words.svelte';

/** The key of the quiet screen: F2 unless the person chose another. */
export function quietKey(): string {
  return app.state?.settings.quiet_key ?? 'F2';
}

/** Shortcuts of every screen, bound to the physical key so that they work under every layout. */
function keydown(event: KeyboardEvent) {
  if (app.state?.phase !== 'open') {
    if (event.ctrlKey && event.shiftKey && event.code === 'KeyL') {
      event.preventDefault();
      tongue.set(tongue.other());
    }
    return;
  }
  if (event.code === quietKey()) {
    event.preventDefault();
    app.quiet = true;
    return;
  }
  if (app.quiet) return;
  if (event.ctrlKey && event.shiftKey && event.code === 'KeyL') {
    event.preventDefault();
    void switchLanguage();
  } else if (event.ctrlKey && !event.shiftKey && event.code === 'KeyL') {
    event.preventDefault();
    void app.lock();
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
    const now = performance.now();
    if (now - last < 20_000) return;
    last = now;
    void host.noteActivity().catch(() => undefined);
  };
  window.addEventListener('keydown', keydown);
  window.addEventListener('keydown', active);
  window.addEventListener('pointerdown', active);
  return () => {
    window.removeEventListener('keydown', keydown);
    window.removeEventListener('keydown', active);
    window.removeEventListener('pointerdown', active);
  };
}
