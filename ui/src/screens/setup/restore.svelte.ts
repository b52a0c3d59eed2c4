import type { BackupFound, Failure, StateView } from '../../bindings/commands';
import { enter } from '../../parts/door/enter';
import { app, attempt, call } from '../../state/app.svelte';
import { once } from '../../state/once';
import { pickedFolder, stopWork } from '../../state/outside';
import { asHere } from './asHere';
import { BySheets } from './bySheets.svelte';

/**
 * A backup that takes the place of a store that is lost. What is typed stays through whatever is refused; the passphrase
 * goes with success, and with the page.
 */
export class Restore {
  folder = $state('');
  /** The folder of which `copies` tells. */
  private lookedAt = $state('');
  private copies = $state<BackupFound[]>([]);
  copy = $state('');
  /** By what the backup is opened: the passphrase of then, or two recovery sheets. */
  door = $state<'passphrase' | 'sheets'>('passphrase');
  /** What is typed from the sheets; it waits while somebody goes back and chooses another backup. */
  readonly sheets = new BySheets();
  /** The sheets are being entered. */
  entering = $state(false);
  person = $state('');
  /** No name fits what is sought among the people. */
  nobody = $state(false);
  name = $state('');
  passphrase = $state('');
  reason = $state('');
  failure = $state<Failure | undefined>();
  looking = $state(false);
  busy = $state(false);
  stopped = $state(false);

  private once = once();

  /** The backups of the folder that is written in the field; nothing where nobody looked into that one yet. */
  get found(): BackupFound[] | undefined {
    const same = this.lookedAt !== '' && this.folder.trim() === this.lookedAt;
    return same || this.working ? this.copies : undefined;
  }

  /** It is being restored, by whichever door. */
  get working(): boolean {
    return this.busy || this.sheets.busy;
  }

  get chosen(): BackupFound | undefined {
    return this.found?.find((one) => one.copy === this.copy);
  }

  /** Nobody is chosen of whom this backup does not know. */
  choose(copy: string) {
    this.copy = copy;
    const people = this.chosen?.people ?? [];
    if (!people.some((one) => one.id === this.person)) this.person = people[0]?.id ?? '';
  }

  async pick(title: string) {
    const folder = await pickedFolder(title);
    if (folder === undefined) return;
    this.folder = folder;
    await this.look();
  }

  look() {
    return this.once(async () => {
      const folder = this.folder.trim();
      this.looking = true;
      this.stopped = false;
      this.failure = await attempt(async () => {
        this.copies = (await call('find_backups', { folder })).copies;
        this.lookedAt = folder;
        // The newest is what was meant, until another is chosen.
        this.choose(this.chosen?.copy ?? this.copies[0]?.copy ?? '');
      });
      if (this.failure) this.lookedAt = '';
      this.looking = false;
    });
  }

  /** Opens what was restored. Where it was not, everything stands as it was typed, and there is no store, as before. */
  restore() {
    return this.once(() => this.begin());
  }

  private async begin() {
    const chosen = this.chosen;
    const named = chosen?.people.length === 0;
    // In the name of somebody who is not seen nothing is restored.
    if (!chosen || (this.nobody && !named)) return;
    let state: StateView | undefined;
    this.busy = true;
    this.stopped = false;
    const failure = await attempt(async () => {
      const who = named ? { person: '', name: this.name } : { person: this.person, name: '' };
      const { passphrase, reason } = this;
      state = await call('restore_backup', { copy: chosen.copy, ...who, passphrase, reason });
    });
    this.busy = false;
    this.failure = asHere(failure);
    this.stopped = !failure && !state;
    if (state) await this.enter(state, 'upkeep-restored');
  }

  /** The sheets of the room stand for the passphrase of then. */
  enterSheets() {
    if (!this.chosen) return;
    this.sheets.begin(this.chosen);
    this.entering = true;
  }

  /** The same by what was typed from the sheets. */
  async restoreBySheets() {
    const state = this.chosen && (await this.sheets.restore(this.chosen));
    if (state) await this.enter(state, 'upkeep-restored-by-sheets');
  }

  private async enter(state: StateView, told: typeof app.told) {
    this.passphrase = '';
    this.sheets.forget();
    const failure = await attempt(() => enter(state));
    // The page on which it would be said is gone.
    if (failure) app.trouble = failure;
    app.told = told;
  }

  /** The page goes: no passphrase stays behind it, and nothing goes on that nobody would see the end of. */
  leave() {
    this.passphrase = '';
    this.sheets.forget();
    if (this.working || this.looking) stopWork('find_backups', 'restore_backup', 'restore_by_sheets');
  }
}
