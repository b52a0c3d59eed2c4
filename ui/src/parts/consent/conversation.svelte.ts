import type {
  Answer,
  Channel,
  ConsentView,
  DeciderKind,
  DeciderView,
  Failure,
  Giver,
  Purpose,
} from '../../bindings/commands';
import { attempt, call, newRequest } from '../../state/app.svelte';
import { tongue } from '../../state/words.svelte';

/** The four steps of the conversation (ux.md 4.7). */
export const steps = ['decider', 'guardian', 'child', 'confirm'] as const;
export type Step = (typeof steps)[number];

/** The fields that each step draws, and that say themselves what is wrong with them; every other failure has a note. */
export const fieldsOf: Record<Step, string[]> = {
  decider: [
    'adult',
    'decider',
    'implicated',
    'proof',
    'proof_note',
    'channel',
    'witness',
    'language',
    'mismatch_reason',
  ],
  guardian: [],
  child: ['reason'],
  confirm: ['pin', 'paper_number', 'read_back'],
};

/** One consent conversation as the interviewer leads it: one purpose at a time. */
export class Conversation {
  view = $state<ConsentView | undefined>();
  step = $state<Step>('decider');
  at = $state(0);
  teachBack = $state(false);
  failure = $state<Failure | undefined>();

  /** The child's part: its own screen, or read aloud and noted. */
  aloud = $state(false);

  /** An answer is on its way: it is to the question that was on the screen, and so is whatever is pressed until it came. */
  private answering = false;

  constructor(
    readonly id: string,
    private readonly first?: 'child',
  ) {}

  get giver(): Giver {
    return this.step === 'child' ? 'child' : 'guardian';
  }

  /** The child decides for itself: no adult is asked. */
  get alone(): boolean {
    return this.view?.decider?.decider === 'child_alone';
  }

  get words() {
    return (this.step === 'child' ? this.view?.child_words : this.view?.guardian_words) ?? [];
  }

  get word() {
    return this.words[this.at];
  }

  /** Loads the page; a conversation under way goes on at the first purpose without an answer. */
  async load(first = false) {
    this.failure = await attempt(async () => {
      this.view = await call('consent', { case: this.id, language: tongue.language });
      // A conversation has its own language; the menu may be in another.
      const own = this.view.decider?.language;
      if ((own === 'mn' || own === 'en') && own !== this.view.language)
        this.view = await call('consent', { case: this.id, language: own });
      if (first) this.resume();
    });
  }

  private resume() {
    const view = this.view;
    if (!view || view.version === 0) this.step = 'decider';
    // What they answered does not count: somebody else has to be named before anything goes on.
    else if (view.discounted) this.step = 'decider';
    else if (view.confirmed) this.step = 'confirm';
    else this.step = this.first ?? (this.alone ? 'child' : 'guardian');
    this.at = this.firstOpen();
  }

  private firstOpen(): number {
    const open = this.words.findIndex((word) => {
      const state = this.view?.summary.purposes.find((p) => p.purpose === word.purpose);
      const own = this.giver === 'child' ? state?.child : state?.guardian;
      return own === 'unknown' || own === 'requested';
    });
    return open < 0 ? 0 : open;
  }

  /** Another step. An answer under way is to the question that was on the screen, so that one stays until it is written. */
  show(step: Step) {
    if (!this.answering) this.open(step);
  }

  private open(step: Step) {
    this.failure = undefined;
    this.step = step;
    this.at = this.firstOpen();
    this.teachBack = false;
  }

  /** Another question of this step. What the adult said back was of the one before, and an answer under way is too. */
  jump(at: number) {
    if (this.answering || at === this.at || !this.words[at]) return;
    this.at = at;
    this.teachBack = false;
  }

  /** The question before or after. An answer under way moves on by itself, and past no question that nobody saw. */
  move(by: number) {
    if (!this.answering) this.go(by);
  }

  private go(by: number) {
    const next = this.at + by;
    if (next < 0) return;
    this.teachBack = false;
    if (next < this.words.length) this.at = next;
    else this.open(this.step === 'guardian' ? 'child' : 'confirm');
  }

  async nameDecider(decider: DeciderView, adult: string) {
    this.failure = await attempt(async () => {
      this.view = await call('name_decider', { case: this.id, decider, adult });
      this.open(decider.decider === 'child_alone' ? 'child' : 'guardian');
    });
  }

  /** Enters that somebody may be implicated; whether that is entered by now. Entered before is entered. */
  async markImplicated(decider: DeciderKind, adult: string): Promise<boolean> {
    const failure = await attempt(async () => {
      this.view = await call('mark_implicated', { case: this.id, decider, adult });
    });
    const before = failure?.code === 'nothing-changed';
    this.failure = before ? undefined : failure;
    if (before) await this.load();
    return !failure || before;
  }

  async answer(answer: Answer) {
    const word = this.word;
    if (!word || this.answering) return;
    this.answering = true;
    const { step, at } = this;
    this.failure = await attempt(async () => {
      this.view = await call('answer_consent', {
        case: this.id,
        request: newRequest(),
        giver: this.giver,
        purpose: word.purpose,
        answer,
        // The words that are on the screen, whatever language the menu is in by now.
        language: this.view?.language ?? tongue.language,
        teach_back: this.teachBack,
      });
      if (this.step === step && this.at === at) this.go(1);
    });
    this.answering = false;
  }

  async childCannot(reason: string) {
    this.failure = await attempt(async () => {
      this.view = await call('child_cannot_answer', { case: this.id, reason });
      this.open('confirm');
    });
  }

  async confirm(request: {
    read_back: boolean;
    paper_number: string;
    strokes: [number, number, number][][];
    pin: string;
  }) {
    this.failure = await attempt(async () => {
      this.view = await call('confirm_consent', { case: this.id, ...request });
    });
  }

  async withdraw(by: Giver, purposes: Purpose[], said: { channel: Channel; said_at: string }) {
    this.failure = await attempt(async () => {
      this.view = await call('withdraw_consent', { case: this.id, by, purposes, ...said });
    });
  }
}
