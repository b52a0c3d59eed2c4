import { host } from '#host';
import { newest } from './kept';
import { beforeLock } from './pending';

/** Stillness after which what was typed is kept, in milliseconds (ux.md 3). */
const STILL = 600;

/**
 * What stands in a form and is not sent yet: kept in the vault for the person who types it, this case file and this form,
 * so that a lock, a page that is left and a disk that takes nothing do not cost it. A passphrase never belongs to it.
 * To be made while its component is.
 */
export class Kept<T extends object> {
  /** What was typed before stands in the form again. */
  recalled = $state(false);
  /** The form as it is without anybody's typing. */
  private bare: string;
  /** Counts up when `bare` is another, for whoever asks whether something was not sent. */
  private turns = $state(0);
  private readonly at: { case: string; form: string };
  private stored = '';
  private asked = $state(false);
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    of: { case?: string; form: string },
    private readonly look: () => T,
    private readonly put: (typed: T) => void,
  ) {
    this.at = { case: of.case ?? '', form: of.form };
    this.bare = this.now();
    $effect(() => {
      void this.recall();
      const leave = beforeLock(() => this.keep());
      return () => {
        leave();
        void this.keep();
      };
    });
    $effect(() => {
      const now = this.now();
      if (!this.asked || this.written(now) === this.stored) return;
      this.pause = setTimeout(() => void this.keep(), STILL);
      return () => clearTimeout(this.pause);
    });
  }

  /** Something stands in the form that was not sent. */
  get unsent(): boolean {
    return this.turns >= 0 && this.now() !== this.bare;
  }

  /** It was sent: nothing of it stays, and what stands in the form now is how it is. */
  sent() {
    this.bare = this.now();
    this.turns += 1;
    this.recalled = false;
    void this.keep();
  }

  /** What was kept is put away, and the form is as if nothing had been typed. */
  forget() {
    this.put(JSON.parse(this.bare) as T);
    this.recalled = false;
    void this.keep();
  }

  private now = () => JSON.stringify(this.look());
  private written = (now: string) => (now === this.bare ? '' : now);

  private async recall() {
    try {
      const { typed } = await host.call('kept_form', this.at);
      // Whoever began to type meanwhile goes on with that.
      if (typed && this.now() === this.bare) {
        this.stored = typed;
        this.put(newest(this.look(), typed));
        this.recalled = this.now() !== this.bare;
      }
    } catch {
      // Nothing is recalled; the form works without.
    }
    this.asked = true;
  }

  private async keep() {
    clearTimeout(this.pause);
    if (!this.asked) return;
    const typed = this.written(this.now());
    if (typed === this.stored) return;
    const before = this.stored;
    this.stored = typed;
    try {
      await host.call('keep_form', { ...this.at, typed });
    } catch {
      // It stands on the page still, and is tried again with the next letter.
      this.stored = before;
    }
  }
}
