import type {
  BeginInterview,
  DistressResponse,
  DistressSign,
  Failure,
  LiveLine,
  LiveView,
  PersonMove,
  PromptKind,
} from '../../bindings/commands';
import { host } from '#host';
import { asFailure } from '../../host/host';
import { app, attempt, call, newRequest } from '../../state/app.svelte';
import { LiveKeys, type Act } from '../../state/liveKeys';
import { DoubleTap, doubleTapMs, type chips } from '../../state/keymap';
import { asked, requestOf, tileOf, type Asked } from './asked';
import { Queue, type Standing } from './queue';

/** What is answered to somebody who does not lead it. */
const ofOthers = ['not-your-interview', 'not-your-case', 'not-in-your-role'];

/** One live interview: what was tapped is written at once and in order, and shown as the store has it. */
export class Live {
  /** As the store gave it, and exchanged as a whole: to watch each word of it costs more than to look at all of them again. */
  view = $state.raw<LiveView | undefined>();
  standing = $state<Standing>('written');
  failure = $state<Failure | undefined>();
  /** The tile that was tapped last, and the tap that it made. */
  private last = $state({ tile: '', tap: '' });
  now = $state(performance.now());
  finishing = $state(false);
  /** Percent left in the battery, when it is worth a line. */
  low = $state<number | undefined>();
  /** Nobody is at this screen any more. */
  left = false;
  /** The end was said, and is being written. */
  ending = $state(false);
  /** Training: played by a script. */
  practised = false;
  private notTheirs = $state(false);
  private seen = performance.now();
  /** Prompts that were tapped while nothing could be written; their tiles count them already. */
  waiting = $state<Record<PromptKind, number>>({ open: 0, directive: 0, option_posing: 0, suggestive: 0 });
  private readonly taps = new DoubleTap(() => Number(app.state?.settings['double_tap_ms'] ?? doubleTapMs));
  /** The keys as this person laid them. */
  readonly keys = new LiveKeys(app.state?.settings);
  private readonly queue = new Queue((standing) => (this.standing = standing), asFailure);

  constructor(
    readonly id: string,
    private interview: string | undefined,
  ) {}

  /** Milliseconds since the view was taken. */
  get since(): number {
    return this.view && !this.view.ended ? Math.max(0, this.now - this.seen) : 0;
  }

  private take(view: LiveView) {
    this.view = view;
    this.interview = view.interview;
    this.seen = performance.now();
    this.now = this.seen;
  }

  /** Somebody else leads it: nothing can be noted here, nor ended. */
  get others(): boolean {
    return this.notTheirs || (app.role !== undefined && app.role !== 'interviewer');
  }

  private refuse(failure: Failure) {
    if (ofOthers.includes(failure.code)) this.notTheirs = true;
    this.failure = failure;
  }

  async load() {
    const interview = this.interview;
    if (!interview) return;
    this.failure = await attempt(async () => {
      const view = await call('live', { case: this.id, interview });
      if (view.notes.includes('live-interrupted')) await this.resume(interview);
      else this.take(view);
    });
  }

  /**
   * Takes an interrupted interview up again. Until that is written every tap is refused, and a refused tap is gone: so
   * there is nothing to tap before. What the disk does not take is asked for again each second, as a tap is.
   */
  private resume(interview: string): Promise<void> {
    return new Promise((done, refused) => {
      const run = async () => {
        // Whoever has left the screen has not taken it up.
        if (this.left) return done();
        try {
          this.take(await call('resume_interview', { case: this.id, interview }));
        } catch (problem) {
          const failure = asFailure(problem);
          // Said once, not each second.
          if (failure.kind === 'broken' && this.failure?.code !== failure.code) this.failure = failure;
          // It is written, and only the answer did not come.
          if (failure.code !== 'interview-not-interrupted') throw problem;
          this.take(await call('live', { case: this.id, interview }));
        }
        this.failure = undefined;
        done();
      };
      this.queue.add(run, refused);
    });
  }

  /** Asks for the battery. Past the trust line: this is no saving, and its failing is no trouble of the store. */
  async askPower() {
    const power = await host.call('power', {}).catch(() => undefined);
    this.low = power?.low_percent ?? undefined;
  }

  async begin(request: Omit<BeginInterview, 'case'>) {
    this.failure = await attempt(async () => this.take(await call('begin_interview', { case: this.id, ...request })));
  }

  /** Hands a tap over; gives its identifier, which its line will have. */
  private tap(more: Asked): string {
    const interview = this.interview;
    if (!interview) return '';
    const request = requestOf(this.id, interview, more);
    const prompt = more.prompt ?? undefined;
    let counted = prompt !== undefined && this.standing !== 'written';
    if (prompt && counted) this.waiting[prompt] += 1;
    const settle = () => {
      if (prompt && counted) this.waiting[prompt] -= 1;
      counted = false;
    };
    this.queue.add(
      async () => {
        try {
          this.take(await call('tap', request));
        } catch (problem) {
          if (prompt && !counted && asFailure(problem).kind === 'broken') {
            counted = true;
            this.waiting[prompt] += 1;
          }
          throw problem;
        }
        settle();
      },
      (failure) => {
        settle();
        this.refuse(failure);
        if (this.last.tap === request.tap) this.last = { tile: '', tap: '' };
      },
    );
    return request.tap;
  }

  /** The line of the tap that was made last; none before it is written. */
  private get line(): LiveLine | undefined {
    return this.view?.lines.find((line) => line.tap === this.last.tap);
  }

  /** The tile that was tapped last; none once its entry was taken back. */
  get hit(): string {
    return this.line?.undone ? '' : this.last.tile;
  }

  /** The time of its entry, as the store has it; empty while nothing of it stands there. */
  get hitAt(): string {
    return this.line && !this.line.undone ? this.line.clock : '';
  }

  /** The interview itself was withdrawn while it ran. */
  get stopped(): boolean {
    return this.stoppedByChild || this.stoppedByAdult;
  }

  get stoppedByAdult(): boolean {
    return this.view?.notes.includes('live-adult-stopped') ?? false;
  }

  /** It was the child who took it back; a parent's word is never written down as the child's. */
  get stoppedByChild(): boolean {
    return this.view?.notes.includes('live-child-stopped') ?? false;
  }

  /** A break can be offered by now, and this person wants to be told; not where the interview is to end anyway. */
  get offersBreak(): boolean {
    const wait = this.view?.break_offer_in_ms;
    if (wait === undefined || wait === null || app.state?.settings['break_offer'] === 'off') return false;
    return !this.stopped && this.since >= wait;
  }

  /** How often a prompt was tapped, with those that wait for the disk. */
  count(prompt: PromptKind): number {
    return (this.view?.counts[prompt] ?? 0) + this.waiting[prompt];
  }

  private command(name: 'undo_tap' | 'redo_tap') {
    const interview = this.interview;
    if (!interview) return;
    const request = newRequest();
    this.queue.add(
      async () => this.take(await call(name, { case: this.id, interview, request })),
      (failure) => {
        if (!failure.code.startsWith('nothing-to')) this.refuse(failure);
      },
    );
  }

  /** One act, from a tile or a key. */
  do(act: Act, at = performance.now()) {
    this.failure = undefined;
    const tile = tileOf(act);
    if (act.act === 'undo') {
      this.taps.forget();
      return this.command('undo_tap');
    }
    if (act.act === 'redo') return this.command('redo_tap');
    if (act.act === 'finish') return this.finish();
    if (act.act === 'withdraw') return;
    // A double tap is told from the times of the touches themselves, which the event carries: neither a slow page nor
    // a slow disk brings two touches together. What time a tap has is not decided here.
    if (!this.taps.counts(tile, at)) return;
    this.last = { tile, tap: this.tap(asked(act)) };
  }

  /** Undo and redo by their buttons: two touches of a hand that shakes are one, as on a tile. A key says each press. */
  back(act: 'undo' | 'redo', at: number) {
    if (!this.taps.counts(act, at)) return;
    this.do({ act }, at);
    // What undo forgets of the tiles is not forgotten of its own button.
    this.taps.counts(act, at);
  }

  /** Over to closing, because somebody said stop: nobody's finger, so never the second half of a double tap. */
  close() {
    this.taps.forget();
    this.do({ act: 'phase', phase: 'closing' });
  }

  /** A chip adds or takes away one word of the last feeling; the whole detail is written each time. */
  chip(chip: (typeof chips)[number], at: number) {
    const view = this.view;
    const feeling = view?.feeling;
    if (!feeling || !this.taps.counts(`${feeling.tap} ${chip.chip}`, at)) return;
    const toggle = <T>(list: T[], one: T | undefined): T[] =>
      one === undefined ? list : list.includes(one) ? list.filter((w) => w !== one) : [...list, one];
    const signs: DistressSign[] = toggle(feeling.signs, chip.sign);
    const responses: DistressResponse[] = toggle(feeling.responses, chip.response);
    this.view = { ...view, feeling: { ...feeling, signs, responses } };
    this.tap({
      kind: 'feeling_detail',
      of: feeling.tap,
      signs,
      responses,
      intensity: feeling.intensity,
      outcome: feeling.outcome,
    });
  }

  /** Who came or went; another choice takes the place of the one before. */
  person(person: PersonMove) {
    const view = this.view;
    const moved = view?.moved;
    if (!moved) return;
    this.view = { ...view, moved: { ...moved, person } };
    this.tap({ kind: 'person_detail', of: moved.tap, person });
  }

  /** Pressed twice, or held: the end is written and the quiet screen comes. */
  finish(sure = false) {
    if (!sure && !this.taps.counts('finish', performance.now())) return;
    if (!sure && !this.finishing) {
      this.finishing = true;
      setTimeout(() => (this.finishing = false), 4000);
      return;
    }
    const interview = this.interview;
    if (!interview || this.ending) return;
    this.ending = true;
    const request = newRequest();
    this.queue.add(
      async () => {
        this.take(
          await call('end_interview', {
            case: this.id,
            interview,
            request,
            stopped_by_child: this.stoppedByChild,
            at_last_entry: false,
          }),
        );
        // In training nobody sits there, and what was practised is looked at right away.
        if (this.practised) return app.go({ screen: 'practice', case: this.id, interview });
        app.quiet = true;
        app.go({ screen: 'record', case: this.id, interview });
      },
      (failure) => {
        this.ending = false;
        this.refuse(failure);
      },
    );
  }
}
