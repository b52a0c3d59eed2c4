import type { BackupFound, StateView } from '../../bindings/commands';
import { TwoSheets } from '../../parts/door/sheets.svelte';
import { attempt, call } from '../../state/app.svelte';
import { asHere } from './asHere';

/** A backup that two recovery sheets restore, in the name of a supervisor who gets a new passphrase with them. */
export class BySheets extends TwoSheets {
  reason = $state('');
  stopped = $state(false);

  /** Of another backup other people are known. */
  begin(chosen: BackupFound) {
    if (!chosen.people.some((one) => one.id === this.person)) this.person = chosen.people[0]?.id ?? '';
  }

  /** Gives the open store. Where it is not restored, everything stands as it was typed, and there is no store, as before. */
  async restore(chosen: BackupFound): Promise<StateView | undefined> {
    const named = chosen.people.length === 0;
    // In the name of somebody who is not seen nothing is restored.
    if (this.busy || (this.nobody && !named) || !this.repeated()) return;
    let state: StateView | undefined;
    this.busy = true;
    this.stopped = false;
    const failure = await attempt(async () => {
      const who = named ? { person: '', name: this.name } : { person: this.person, name: '' };
      const { passphrase, reason } = this;
      const sheets = { first: this.sheet(0), second: this.sheet(1) };
      state = await call('restore_by_sheets', { copy: chosen.copy, ...who, ...sheets, passphrase, reason });
    });
    this.busy = false;
    this.failure = asHere(failure);
    this.stopped = !failure && !state;
    this.toItsSheet();
    return state;
  }

  /** The page goes, and with it whatever opens something. */
  forget() {
    this.passphrase = this.repeat = this.offer = '';
    for (const sheet of this.sheets) sheet.fill('');
    this.lines = ['', ''];
    this.at = 0;
  }
}
