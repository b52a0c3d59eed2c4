import type { Failure } from '../../bindings/commands';
import { app, attempt, call } from '../../state/app.svelte';

/**
 * Settings that hold at once and are kept with each choice. A control shows what is kept: where a choice was refused it
 * is drawn anew, or it would go on showing what holds nowhere.
 */
export class Stored {
  failure = $state<Failure | undefined>();
  /** The setting whose change was tried last: what was refused stands beside it. */
  tried = $state('');
  private drawn = $state(0);

  /** What a control shows, and shows again after a refusal. */
  shown<T>(value: T): T {
    void this.drawn;
    return value;
  }

  of(key: string, usual: string): string {
    return this.shown(app.state?.settings[key] ?? usual);
  }

  async set(key: string, value: string) {
    this.tried = key;
    this.failure = await attempt(async () => app.take(await call('set_setting', { key, value })));
    if (this.failure) this.drawn += 1;
  }
}
