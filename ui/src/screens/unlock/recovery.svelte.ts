import type { StateView } from '../../bindings/commands';
import { TwoSheets } from '../../parts/door/sheets.svelte';
import { call } from '../../state/app.svelte';
import { LongWork } from '../../state/longWork.svelte';

/** Two sheets open the store that is here, and somebody gets a new passphrase; the PIN only where it was forgotten too. */
export class Recovery extends TwoSheets {
  pin = $state('');
  opened = $state<StateView | undefined>();
  work = new LongWork('recover');

  async open(hidden: boolean) {
    // Whose passphrase would be set anew is not to be seen.
    if (this.busy || (this.nobody && !hidden)) return;
    this.work.clear();
    if (!this.repeated()) return;
    this.busy = true;
    this.failure = undefined;
    await this.work.run(async () => {
      const who = hidden ? { person: '', name: this.name } : { person: this.person, name: '' };
      const { passphrase, pin } = this;
      this.opened = await call('recover', { ...who, first: this.sheet(0), second: this.sheet(1), passphrase, pin });
    });
    this.failure = this.work.failure;
    this.busy = false;
    this.toItsSheet();
  }
}
