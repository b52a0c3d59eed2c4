import { tick } from 'svelte';
import type { Failure, SetupView } from '../../bindings/commands';
import { app, attempt, call } from '../../state/app.svelte';
import { LongWork } from '../../state/longWork.svelte';
import { once } from '../../state/once';

/** New recovery sheets in place of the old: nothing changes until all of them were read back. */
export class NewSheets {
  /** Nothing is asked yet; why and the passphrase are asked for; the sheets are shown; they are good; they were left; or which are good is not known. */
  stage = $state<'idle' | 'asking' | 'sheets' | 'done' | 'left' | 'unknown'>('idle');
  reason = $state('');
  passphrase = $state('');
  view = $state<SetupView | undefined>();
  /** Which sheet is shown. */
  sheet = $state(0);
  typed = $state(['', '']);
  failure = $state<Failure | undefined>();
  /** They are made: nobody leaves meanwhile. */
  private making = $state(false);
  /** They take the place of the old ones. */
  work = new LongWork('finish_new_sheets');

  private once = once();

  private async show(selector: string) {
    await tick();
    document.querySelector<HTMLElement>(selector)?.focus();
  }

  ask() {
    this.failure = undefined;
    this.work.clear();
    this.reason = this.passphrase = '';
    this.stage = 'asking';
    void this.show('#new-sheets-reason');
  }

  begin() {
    return this.once(async () => {
      const { reason, passphrase } = this;
      this.making = true;
      this.failure = await attempt(async () => {
        this.view = await call('begin_new_sheets', { reason, passphrase });
      });
      this.making = false;
      this.passphrase = '';
      // Whoever went away meanwhile sees none of them.
      if (this.left) {
        this.view = undefined;
        return this.forget();
      }
      if (this.failure) return this.show(`#new-sheets-${this.failure.field === 'reason' ? 'reason' : 'passphrase'}`);
      this.sheet = 0;
      this.typed = ['', ''];
      this.stage = 'sheets';
      await this.show('[data-step-title]');
    });
  }

  confirm() {
    return this.once(async () => {
      const keeper = this.view?.sheets[this.sheet]?.keeper;
      if (keeper === undefined) return;
      this.failure = await attempt(async () => {
        this.view = await call('confirm_new_sheet', { keeper, groups: this.typed });
        this.typed = ['', ''];
      });
      if (this.failure || !this.view) return;
      if (this.sheet + 1 < this.view.sheets.length) this.sheet += 1;
      await this.show('[data-step-title]');
    });
  }

  finish() {
    return this.once(() => this.putInPlace());
  }

  private async putInPlace() {
    const done = await this.work.run(async () => {
      await call('finish_new_sheets', {});
      this.view = undefined;
      this.stage = 'done';
    });
    this.failure = this.work.failure;
    // Whoever looks at another page meanwhile hears there what came of it.
    if (this.left && !done) {
      await this.forget();
      if (this.failure) app.trouble = this.failure;
      else app.told = 'upkeep-sheets-left';
    } else if (this.left) app.told = 'upkeep-sheets-done';
    if (done) void attempt(async () => app.take(await call('state', {})));
  }

  get busy() {
    return this.making || this.work.busy;
  }

  /** Only the next opening of the store knows which sheets are good. */
  get unsure() {
    return this.failure?.code === 'new-sheets-unsure';
  }

  /** All three are read back; they take the place of the old ones when somebody says so. */
  get waits() {
    return this.view !== undefined && this.view.confirmed.length >= this.view.sheets.length;
  }

  async leave() {
    if (this.busy) return;
    const shown = this.stage === 'sheets';
    const unknown = this.unsure;
    this.view = this.failure = undefined;
    this.passphrase = '';
    this.stage = shown ? (unknown ? 'unknown' : 'left') : 'idle';
    if (shown) await this.forget();
    await this.show('[data-act="new-sheets"]');
  }

  private left = false;

  /** The page is gone, and with it whoever would read them back. */
  gone() {
    this.left = true;
    if (this.stage === 'sheets' && !this.busy) void this.forget();
  }

  private forget() {
    return attempt(async () => void (await call('cancel_new_sheets', {})));
  }
}
