import { tick } from 'svelte';
import { judgedAgain } from '../../components/judged';
import type { Failure, PublicCard, SetupView, StateView } from '../../bindings/commands';
import { app, attempt, call } from '../../state/app.svelte';
import type { Practice } from '../../parts/quiet/practice';
import { quietKeys, switchLanguage } from '../../state/keys.svelte';
import { once } from '../../state/once';
import { refusedBecauseOfAField } from '../../state/problems';
import { tongue } from '../../state/words.svelte';

/** The steps of first-run set-up, in order (ux.md 4.1). */
export const steps = ['language', 'room', 'supervisor', 'quiet', 'recovery', 'backup', 'finish'] as const;

type Field = 'room' | 'organisation' | 'name' | 'passphrase' | 'repeat' | 'pin';
const ofRoom: Field[] = ['room', 'organisation'];
const ofSupervisor: Field[] = ['name', 'passphrase', 'repeat', 'pin'];

const invalid = (code: string, field: string): Failure => ({ kind: 'invalid', code, field, args: {}, incident: '' });

/** First-run set-up: nothing is on the disk until the sheets are read back. */
export class Setup {
  at = $state(0);
  room = $state('');
  organisation = $state('');
  name = $state('');
  passphrase = $state('');
  repeat = $state('');
  pin = $state('');
  offer = $state('');
  /** The key that came at the quiet key step; empty when none did. */
  quietKey = $state('');
  practice = $state<Practice | undefined>();
  view = $state<SetupView | undefined>();
  sheet = $state(0);
  typed = $state<string[]>(['', '']);
  /** What is wrong, field by field; each is judged when it is left, never while somebody types. */
  errors = $state<Partial<Record<Field, Failure>>>({});
  /** What is wrong with the step as a whole. */
  failure = $state<Failure | undefined>();
  busy = $state(false);
  /** A first backup was made and opened again. */
  backedUp = $state(false);
  made = $state<{ state: StateView; card: PublicCard | undefined } | undefined>();

  /** A set-up that was cut off begins at its room, with what was entered of it. */
  constructor() {
    const begun = app.state?.begun;
    if (!begun) return;
    if (begun.language === 'mn' || begun.language === 'en') tongue.set(begun.language);
    this.room = begun.room;
    this.organisation = begun.organisation;
    this.at = 1;
  }

  get step() {
    return steps[this.at];
  }

  private once = once();

  private goTo(at: number) {
    this.failure = undefined;
    this.at = Math.max(0, Math.min(at, steps.length - 1));
    void tick().then(() => document.querySelector<HTMLElement>('[data-step-title]')?.focus());
  }

  next() {
    this.goTo(this.at + 1);
  }

  back() {
    this.goTo(this.at - 1);
  }

  private async problemOf(field: Field): Promise<Failure | undefined> {
    const { passphrase, name, room, pin } = this;
    switch (field) {
      case 'passphrase':
        return attempt(async () => void (await call('check_passphrase', { passphrase, name, room })));
      case 'repeat':
        return this.repeat === passphrase ? undefined : invalid('passphrase-differs', 'repeat');
      case 'pin':
        return attempt(async () => void (await call('check_new_pin', { pin })));
      default:
        return this[field].trim() === '' ? invalid('text-empty', field) : undefined;
    }
  }

  /** A field was left. An empty one is asked for only when the person goes on. */
  async leave(field: Field) {
    if (this[field] === '' && !this.errors[field]) return;
    this.errors[field] = await this.problemOf(field);
    // The second passphrase is judged anew when the first one changes.
    if (field === 'passphrase' && this.repeat !== '') this.errors.repeat = await this.problemOf('repeat');
    judgedAgain();
  }

  /** Goes on when every field of the step holds; otherwise the first that does not gets the focus. */
  private async goOn(fields: Field[]) {
    this.failure = undefined;
    for (const field of fields) this.errors[field] = await this.problemOf(field);
    const first = fields.find((field) => this.errors[field]);
    if (first === undefined) return this.next();
    await tick();
    refusedBecauseOfAField();
    document.getElementById(`setup-${first}`)?.focus();
  }

  leaveRoom() {
    return this.once(() => this.goOn(ofRoom));
  }

  leaveSupervisor() {
    return this.once(() => this.goOn(ofSupervisor));
  }

  async offerWords(language: string) {
    this.failure = await attempt(async () => {
      this.offer = (await call('offer_passphrase', { language })).words;
    });
  }

  /** A key came: the picture is shown, and the way back is practised once. */
  practise(key: string) {
    this.practice = {
      key,
      check: (pin) => (pin === this.pin ? undefined : invalid('pin-practice-differs', 'pin')),
      done: () => {
        this.practice = undefined;
        this.quietKey = key;
      },
      stop: () => {
        this.practice = undefined;
        this.goTo(2);
      },
    };
  }

  begin(language: string) {
    return this.once(() => this.makeSheets(language));
  }

  /** Makes the sheets. A field that cannot be takes the person back to its step. */
  private async makeSheets(language: string) {
    this.busy = true;
    const failure = await attempt(async () => {
      const { room, organisation, name, passphrase, pin } = this;
      this.view = await call('begin_setup', {
        room,
        organisation,
        name,
        passphrase,
        pin,
        language,
        although_gone: app.althoughGone,
      });
      this.sheet = 0;
      this.typed = ['', ''];
    });
    this.busy = false;
    if (!failure) return this.next();
    const field = failure.field as Field;
    if ([...ofRoom, ...ofSupervisor].includes(field)) {
      this.goTo(ofRoom.includes(field) ? 1 : 2);
      this.errors[field] = failure;
    } else this.failure = failure;
  }

  confirmSheet() {
    return this.once(() => this.readBack());
  }

  private async readBack() {
    const keeper = this.view?.sheets[this.sheet]?.keeper;
    if (keeper === undefined) return;
    this.failure = await attempt(async () => {
      this.view = await call('confirm_sheet', { keeper, groups: this.typed });
      this.typed = ['', ''];
    });
    if (this.failure || !this.view) return;
    if (this.sheet + 1 < this.view.sheets.length) {
      this.sheet += 1;
      await tick();
      document.querySelector<HTMLElement>('[data-step-title]')?.focus();
    } else {
      this.next();
      await this.finish();
    }
  }

  /** The room is made, and opens when somebody unlocks it; whatever fails after that, its sheets are the good ones. */
  madeLocked = $state(false);

  /** Writes the store. What was done is then shown before the first day begins. */
  async finish() {
    this.busy = true;
    app.arriving = true;
    let state: StateView | undefined;
    this.failure = await attempt(async () => {
      state = await call('finish_setup', {});
    });
    if (state) this.made = await this.furnished(state);
    else app.arriving = false;
    this.madeLocked = this.failure?.code === 'made-locked';
    if (state || this.madeLocked) this.passphrase = this.repeat = this.pin = '';
    this.busy = false;
  }

  /** The room is made, whatever the disk does not take after it: that is chosen again in Settings. */
  private async furnished(made: StateView) {
    let state = made;
    const set = (key: string, value: string) =>
      attempt(async () => {
        state = await call('set_setting', { key, value });
      });
    const key = this.quietKey;
    if (key !== '' && key !== quietKeys[0] && (await set('quiet_key', key))) this.quietKey = '';
    const language = tongue.language;
    if (state.settings.language !== language) await set('language', language);
    let card: PublicCard | undefined;
    await attempt(async () => {
      card = await call('public_card', {});
    });
    return { state, card };
  }

  /** To the door of the room that is made. */
  async toTheDoor() {
    this.failure = await attempt(() => app.refresh());
  }

  /** Where backups go was chosen, or is chosen later; what was set meanwhile is taken along. */
  leaveBackup() {
    return this.once(async () => {
      this.failure = await attempt(async () => {
        if (this.made) this.made.state = await call('state', {});
      });
      if (!this.failure) this.next();
    });
  }

  /** The first day begins. */
  enter() {
    if (!this.made) return;
    app.arriving = false;
    const spoken = tongue.language;
    app.take(this.made.state);
    if (tongue.language !== spoken) void switchLanguage();
    app.go({ screen: 'today' });
  }
}
