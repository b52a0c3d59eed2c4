import type { Failure, SignOffView } from '../../bindings/commands';
import { asFailure } from '../../host/host';
import { Kept } from '../../state/kept.svelte';
import type { InterviewRecord } from './record.svelte';

/** One piece of the record that has no button of its own. */
interface Piece<T> {
  /** What it is called at the sign-off, where it holds the signature. */
  heading: () => string;
  look: () => T;
  put: (typed: T) => void;
  send: (typed: T) => Promise<SignOffView>;
  /** What stands there can be sent as it is. */
  readable?: () => boolean;
}

/**
 * What is saved by itself when it is left. Until it was taken it holds the signature, and its refusal stands until the next
 * answer, whatever else of the page was saved meanwhile. To be made while its component is.
 */
export class SavedOnLeaving<T extends object> {
  readonly kept: Kept<T>;
  failure = $state<Failure | undefined>();
  /** Somebody is at it. The press on «Sign» that leaves it sends it first, so it holds no button down (see `left`). */
  inside = $state(false);
  private taken = $state('');
  private sending = $state('');

  constructor(
    private readonly record: InterviewRecord,
    private readonly part: string,
    private readonly piece: Piece<T>,
  ) {
    this.taken = this.now();
    this.kept = new Kept({ case: record.id, form: `${part}.${record.interview}` }, piece.look, piece.put);
    $effect(() => record.unsent(part, piece.heading, this.waits));
    $effect(() => record.savesItself(() => this.save()));
  }

  /** Sends what stands there, once; `even` where it is as it was, because somebody has said so. */
  save(even = false) {
    const typed = this.piece.look();
    const now = JSON.stringify(typed);
    if (!this.readable || now === this.sending || (now === this.taken && !even)) return;
    this.sending = now;
    this.record.left(this.part, async () => {
      try {
        const view = await this.piece.send(typed);
        this.failure = undefined;
        this.taken = now;
        // Whoever typed on meanwhile has that kept still.
        if (this.now() === now) this.kept.sent();
        return view;
      } catch (problem) {
        this.failure = asFailure(problem);
        throw problem;
      } finally {
        if (this.sending === now) this.sending = '';
      }
    });
  }

  private now = () => JSON.stringify(this.piece.look());

  private get readable(): boolean {
    return this.piece.readable?.() ?? true;
  }

  private get waits(): boolean {
    const now = this.now();
    return now !== this.taken && now !== this.sending && !(this.inside && this.readable);
  }
}
