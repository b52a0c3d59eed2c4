import type { StateView } from '../../bindings/commands';
import { app, call } from '../../state/app.svelte';
import { tongue } from '../../state/words.svelte';

/** In at the door. A language that was chosen there is this person's from now on. */
export async function enter(state: StateView) {
  const language = tongue.chosen;
  tongue.chosen = undefined;
  app.take(state);
  app.go({ screen: 'today' });
  if (language && state.settings.language !== language && !state.read_only)
    app.take(await call('set_setting', { key: 'language', value: language }));
}
