import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { AssessRisk, Failure, SignOffView } from '../../bindings/commands';
import { attempt, call } from '../../state/app.svelte';

/** The judgement shows a danger: immediate, no safe place tonight, or talk of self-harm. */
export function inDanger(risk: AssessRisk): boolean {
  return risk.immediate_danger === 'yes' || risk.safe_tonight === 'no' || risk.self_harm === 'yes';
}

/** The record of one interview: completed, signed, amended. */
export class InterviewRecord {
  view = $state<SignOffView | undefined>();
  failure = $state<Failure | undefined>();
  /** The part of the page whose failure is shown, so that a sentence stands where it belongs. */
  part = $state('');
  busy = $state(false);
  /** Immediate danger is chosen in the form, whether or not it was sent: whom to call is shown at once. */
  danger = $state(false);
  /** Parts of the page in which something stands that was not sent, each with the words of its heading. */
  private readonly parts = new SvelteMap<string, () => string>();
  /** What is saved by itself when it is left, each with how it is sent. */
  private ofThemselves: (() => void)[] = [];
  /** What is saved without a button, while it is on its way; whether it was taken. */
  private saving: Promise<boolean> = Promise.resolve(true);

  constructor(
    readonly id: string,
    readonly interview: string,
  ) {}

  get of() {
    return { case: this.id, interview: this.interview };
  }

  /** Runs a command that gives the page anew: after what was left to be saved, and not past its refusal. */
  async act(part: string, action: () => Promise<SignOffView>) {
    const pressed = document.activeElement;
    this.busy = true;
    if (await this.saving) await this.run(part, action);
    this.busy = false;
    await tick();
    // A button that could not be pressed meanwhile has lost the focus, and the next key would begin at the top of the page.
    const lost = document.activeElement === document.body || document.activeElement === pressed;
    if (lost && pressed instanceof HTMLElement && pressed.isConnected) pressed.focus();
  }

  /**
   * Saves what was left, by itself. No button waits for it: the press that left the field is a press on that button,
   * and a button that went dead between finger down and finger up would swallow it.
   */
  left(part: string, action: () => Promise<SignOffView>) {
    const before = this.saving;
    const mine = before.then(() => this.run(part, action));
    this.saving = mine;
    // Once its refusal has been said and kept somebody from going on, the next press is an answer to it.
    void mine.then(() => setTimeout(() => this.saving === mine && (this.saving = Promise.resolve(true))));
  }

  /** A piece of the page that is saved when it is left tells how, until what is given back is called. */
  savesItself(save: () => void): () => void {
    this.ofThemselves.push(save);
    return () => (this.ofThemselves = this.ofThemselves.filter((one) => one !== save));
  }

  /** A press that moves no focus, as one of a screen reader, leaves nothing: what would be sent by leaving is sent all the same. */
  saveWhatIsLeft() {
    for (const save of this.ofThemselves) save();
  }

  private async run(part: string, action: () => Promise<SignOffView>): Promise<boolean> {
    const failure = await attempt(async () => {
      this.view = await action();
    });
    this.part = part;
    this.failure = failure;
    return failure === undefined;
  }

  /** What was refused in this part is of a form that was closed, or of another line. */
  forget(part: string) {
    if (this.part === part) this.failure = undefined;
  }

  load() {
    return this.act('', () => call('record', this.of));
  }

  /** A form tells whether something in it was not sent, until what is given back is called: it may leave the page. */
  unsent(part: string, heading: () => string, is: boolean): () => void {
    if (is) this.parts.set(part, heading);
    return () => this.parts.delete(part);
  }

  /** Headings of the forms in which something was not sent: nobody signs past them. */
  get notSent(): string[] {
    return [...this.parts.values()].map((heading) => heading());
  }

  /** The failure, when it belongs to this part of the page. */
  failureOf(part: string): Failure | undefined {
    return this.part === part ? this.failure : undefined;
  }
}
