import { SvelteMap } from 'svelte/reactivity';
import type { Failure, SignOffView } from '../../bindings/commands';
import { attempt, call } from '../../state/app.svelte';

/** The record of one interview: completed, signed, amended. */
export class InterviewRecord {
  view = $state<SignOffView | undefined>();
  failure = $state<Failure | undefined>();
  /** The part of the page whose failure is shown, so that a sentence stands where it belongs. */
  part = $state('');
  busy = $state(false);
  /** Immediate danger is chosen in the form, whether or not it was sent: whom to call is shown at once. */
  danger = $state(false);
  /** Parts of the page in which something stands that was not sent, by the words of their heading. */
  private readonly parts = new SvelteMap<string, boolean>();

  constructor(
    readonly id: string,
    readonly interview: string,
  ) {}

  get of() {
    return { case: this.id, interview: this.interview };
  }

  /** Runs a command that gives the page anew. */
  async act(part: string, action: () => Promise<SignOffView>) {
    this.busy = true;
    this.part = part;
    this.failure = await attempt(async () => {
      this.view = await action();
    });
    this.busy = false;
  }

  load() {
    return this.act('', () => call('record', this.of));
  }

  /** A form tells whether something in it was not sent. */
  unsent(heading: string, is: boolean) {
    this.parts.set(heading, is);
  }

  /** Headings of the forms in which something was not sent: nobody signs past them. */
  get notSent(): string[] {
    return [...this.parts].filter(([, is]) => is).map(([heading]) => heading);
  }

  /** The failure, when it belongs to this part of the page. */
  failureOf(part: string): Failure | undefined {
    return this.part === part ? this.failure : undefined;
  }
}
