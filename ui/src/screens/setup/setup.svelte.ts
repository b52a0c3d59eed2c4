import type { Failure, SetupView } from '../../bindings/commands';
import { app, attempt, call } from '../../state/app.svelte';

/** The steps of first-run set-up, in order (ux.md 4.1). */
export const steps = ['language', 'room', 'supervisor', 'quiet', 'recovery', 'finish'] as const;

/** First-run set-up: nothing is on the disk until the sheets are read back and the last step is taken. */
export class Setup {
  at = $state(0);
  room = $state('');
  organisation = $state('');
  name = $state('');
  passphrase = $state('');
  repeat = $state('');
  pin = $state('');
  offer = $state('');
  quietWorks = $state(false);
  view = $state<SetupView | undefined>();
  sheet = $state(0);
  typed = $state<string[]>(['', '']);
  failure = $state<Failure | undefined>();
  mismatch = $state(false);
  busy = $state(false);

  get step() {
    return steps[this.at];
  }

  next() {
    this.failure = undefined;
    this.at += 1;
  }

  back() {
    this.failure = undefined;
    this.at = Math.max(0, this.at - 1);
  }

  private empty(field: string, value: string): boolean {
    if (value.trim() !== '') return false;
    this.failure = { kind: 'invalid', code: 'text-empty', field, args: {}, incident: '' };
    return true;
  }

  leaveRoom() {
    if (this.empty('room', this.room) || this.empty('organisation', this.organisation)) return;
    this.next();
  }

  async offerWords(language: string) {
    this.offer = (await call('offer_passphrase', { language })).words;
  }

  async leaveSupervisor() {
    this.mismatch = false;
    if (this.empty('name', this.name)) return;
    this.failure = await attempt(async () => {
      await call('check_passphrase', { passphrase: this.passphrase, name: this.name, room: this.room });
    });
    if (this.failure) return;
    if (this.passphrase !== this.repeat) {
      this.mismatch = true;
      return;
    }
    if (!/^[0-9]{4,8}$/.test(this.pin)) {
      this.failure = { kind: 'invalid', code: 'pin-digits', field: 'pin', args: {}, incident: '' };
      return;
    }
    this.next();
  }

  /** Makes the sheets. A field that cannot be takes the person back to its step. */
  async begin(language: string) {
    this.busy = true;
    this.failure = await attempt(async () => {
      const { room, organisation, name, passphrase, pin } = this;
      this.view = await call('begin_setup', { room, organisation, name, passphrase, pin, language });
      this.sheet = 0;
      this.typed = ['', ''];
    });
    this.busy = false;
    const failure = this.failure;
    if (!failure) this.next();
    else if (failure.field === 'room' || failure.field === 'organisation') this.at = 1;
    else if (failure.field !== '') this.at = 2;
    this.failure = failure;
  }

  async confirmSheet() {
    const keeper = this.view?.sheets[this.sheet]?.keeper;
    if (keeper === undefined) return;
    this.failure = await attempt(async () => {
      this.view = await call('confirm_sheet', { keeper, groups: this.typed });
      this.typed = ['', ''];
      if (this.sheet + 1 < this.view.sheets.length) this.sheet += 1;
      else this.next();
    });
  }

  async finish() {
    this.busy = true;
    this.failure = await attempt(async () => {
      app.take(await call('finish_setup', {}));
      app.go({ screen: 'today' });
    });
    this.busy = false;
  }
}
