import { tick } from 'svelte';
import type { Failure } from '../../bindings/commands';
import { attempt, call } from '../../state/app.svelte';
import { once } from '../../state/once';
import { refusedBecauseOfAField } from '../../state/problems';

/** Two sheets, one after the other, and then the new passphrase (ux.md 4.2). */
export const steps = ['first', 'second', 'passphrase'] as const;
export const GROUPS = 16;
/** Five digits and the check digit. */
const DIGITS = 6;

const blank = (): string[] => Array<string>(GROUPS).fill('');
const digits = (text: string) => text.replaceAll(/\D/g, '');
const invalid = (code: string, field: string): Failure => ({ kind: 'invalid', code, field, args: {}, incident: '' });

/** What is typed from two sheets, and the passphrase that is set with them. It is nowhere but here, and goes with the page. */
export class TwoSheets {
  at = $state(0);
  sheets = $state<string[][]>([blank(), blank()]);
  /** The one line that a reader of the sheet's code types; with it no group is needed. */
  lines = $state<string[]>(['', '']);
  person = $state('');
  /** No name fits what is sought among the people. */
  nobody = $state(false);
  name = $state('');
  passphrase = $state('');
  repeat = $state('');
  offer = $state('');
  /** What is wrong with a group of the sheet at hand, by its number. */
  errors = $state<Record<number, Failure>>({});
  failure = $state<Failure | undefined>();
  busy = $state(false);

  get step() {
    return steps[this.at]!;
  }

  get groups(): string[] {
    return this.sheets[this.at] ?? [];
  }

  private once = once();

  private goTo(at: number) {
    this.failure = undefined;
    this.errors = {};
    this.at = at;
    void tick().then(() => document.querySelector<HTMLElement>('[data-step-title]')?.focus());
  }

  back() {
    this.goTo(this.at - 1);
  }

  /** Judges one group when it is whole or left; gives whether it is right. */
  async check(n: number): Promise<boolean> {
    const group = this.groups[n - 1] ?? '';
    if (group === '') return false;
    const problem = await attempt(async () => void (await call('check_sheet_group', { number: n, group })));
    const others = Object.entries(this.errors).filter(([one]) => Number(one) !== n);
    this.errors = Object.fromEntries(problem ? [...others, [n, problem]] : others);
    return !problem;
  }

  /** A whole group that is right leads on to the next, so that nobody has to look away from the paper. */
  async typed(n: number) {
    if (digits(this.groups[n - 1] ?? '').length !== DIGITS) return;
    if ((await this.check(n)) && n < GROUPS) document.getElementById(`sheet-group-${n + 1}`)?.focus();
  }

  /** One of the sheets, as a command takes it. */
  protected sheet(at: number): string[] {
    const line = (this.lines[at] ?? '').trim();
    return line ? [line] : [...(this.sheets[at] ?? [])];
  }

  next() {
    return this.once(() => this.goOn());
  }

  private async goOn() {
    if ((this.lines[this.at] ?? '').trim() === '') {
      for (let n = 1; n <= GROUPS; n += 1) {
        if (this.groups[n - 1] === '') this.errors[n] = invalid('sheet-group-missing', '');
        else await this.check(n);
      }
      const first = Object.keys(this.errors)
        .map(Number)
        .sort((a, b) => a - b)[0];
      if (first !== undefined) {
        document.getElementById(`sheet-group-${first}`)?.focus();
        return;
      }
    }
    this.goTo(this.at + 1);
  }

  async offerWords(language: string) {
    this.failure = await attempt(async () => {
      this.offer = (await call('offer_passphrase', { language })).words;
    });
  }

  /** The two new passphrases are one and the same; where they are not, that is said beside the second. */
  protected repeated(): boolean {
    if (this.passphrase === this.repeat) return true;
    this.failure = invalid('passphrase-differs', 'repeat');
    refusedBecauseOfAField();
    return false;
  }

  /** What is wrong with a sheet is said where the sheet is. */
  protected toItsSheet() {
    const failure = this.failure;
    const [of, group] = (failure?.field ?? '').split('-');
    const at = of === 'first' ? 0 : of === 'second' ? 1 : -1;
    if (at < 0) return;
    this.goTo(at);
    if (failure && group) this.errors[Number(group)] = failure;
    else this.failure = failure;
  }
}
