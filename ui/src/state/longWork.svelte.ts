import { tick } from 'svelte';
import type { CommandName, Failure } from '../bindings/commands';
import { goOn } from '../components/back';
import { app, attempt } from './app.svelte';
import { stopWork } from './outside';

/**
 * One piece of long work of a command, and what became of it. Whoever stops it hears that, because nothing else on the page would
 * say so.
 */
export class LongWork {
  busy = $state(false);
  stopped = $state(false);
  failure = $state<Failure | undefined>();
  /** Somebody said stop: no further call of it is to be made. */
  unwanted = $state(false);

  constructor(private readonly command: CommandName) {}

  /** Thousandths that are done. */
  get permille() {
    return app.progress?.command === this.command ? app.progress.permille : 0;
  }

  /** Does it; true where it came to its end. While it lasts a second press does nothing. */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.clear();
    this.busy = true;
    this.unwanted = false;
    const from = document.activeElement;
    let done = false;
    this.failure = await attempt(async () => {
      await work();
      done = true;
    });
    this.stopped = !done && !this.failure;
    this.busy = false;
    // The way to stop it is gone with it, and the focus would be nowhere.
    const act = from instanceof HTMLElement ? from.dataset.act : undefined;
    // Where it was pressed there may be a button of the same kind by now.
    void tick().then(() => {
      const again = act ? document.querySelector<HTMLElement>(`[data-act="${act}"]`) : null;
      goOn(from instanceof HTMLElement && from.isConnected ? from : (again ?? undefined));
    });
    return done;
  }

  stop() {
    this.unwanted = true;
    stopWork(this.command);
  }

  /** What was said of the last time is true no more. */
  clear() {
    this.stopped = false;
    this.failure = undefined;
  }

  /** The page goes on which it was begun: whatever is asked next would wait behind it. */
  leave() {
    if (this.busy) this.stop();
  }
}
