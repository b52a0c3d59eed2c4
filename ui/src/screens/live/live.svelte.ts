import type { BeginInterview, DistressResponse, DistressSign, Failure, LiveView, TapRequest } from '../../bindings/commands';
import { asFailure } from '../../host/host';
import { app, attempt, call, newRequest } from '../../state/app.svelte';
import { DoubleTap, type Act, type chips } from './keymap';
import { Queue, type Standing } from './queue';

/** One live interview: what was tapped is written at once and in order, and shown as the store has it. */
export class Live {
  view = $state<LiveView | undefined>();
  standing = $state<Standing>('written');
  failure = $state<Failure | undefined>();
  /** The tile that was tapped last, and since when it waits for its mark. */
  hit = $state('');
  saved = $state(false);
  now = $state(performance.now());
  finishing = $state(false);
  private seen = performance.now();
  private readonly taps = new DoubleTap();
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

  async load() {
    const interview = this.interview;
    if (!interview) return;
    this.failure = await attempt(async () => {
      this.take(await call('live', { case: this.id, interview }));
      if (this.view?.notes.includes('live-interrupted')) this.take(await call('resume_interview', { case: this.id, interview }));
    });
  }

  async begin(request: Omit<BeginInterview, 'case'>) {
    this.failure = await attempt(async () => this.take(await call('begin_interview', { case: this.id, ...request })));
  }

  private tap(more: Partial<TapRequest> & { kind: string }) {
    const interview = this.interview;
    if (!interview) return;
    const request: TapRequest = {
      case: this.id,
      interview,
      tap: newRequest(),
      phase: null,
      prompt: null,
      of: '',
      signs: [],
      responses: [],
      intensity: null,
      outcome: null,
      asked_by: null,
      break_reason: null,
      ...more,
    };
    this.queue.add(
      async () => {
        this.take(await call('tap', request));
        this.saved = true;
      },
      (failure) => (this.failure = failure),
    );
  }

  private command(name: 'undo_tap' | 'redo_tap') {
    const interview = this.interview;
    if (!interview) return;
    this.queue.add(
      async () => this.take(await call(name, { case: this.id, interview })),
      (failure) => {
        if (!failure.code.startsWith('nothing-to')) this.failure = failure;
      },
    );
  }

  /** One act, from a tile or a key. */
  do(act: Act) {
    this.failure = undefined;
    const tile = act.act === 'phase' ? act.phase : act.act === 'prompt' ? act.prompt : act.act;
    if (act.act === 'undo') return this.command('undo_tap');
    if (act.act === 'redo') return this.command('redo_tap');
    if (act.act === 'finish') return this.finish();
    if (!this.taps.counts(tile, performance.now())) return;
    this.hit = tile;
    this.saved = false;
    if (act.act === 'phase') this.tap({ kind: 'phase', phase: act.phase });
    else if (act.act === 'prompt') this.tap({ kind: 'prompt', prompt: act.prompt });
    else if (act.act === 'break') this.tap({ kind: this.view?.break_ms === null || this.view?.break_ms === undefined ? 'break' : 'resume' });
    else this.tap({ kind: act.act });
  }

  /** A chip adds or takes away one word of the last feeling; the whole detail is written each time. */
  chip(chip: (typeof chips)[number]) {
    const feeling = this.view?.feeling;
    if (!feeling) return;
    const toggle = <T>(list: T[], one: T | undefined): T[] => (one === undefined ? list : list.includes(one) ? list.filter((w) => w !== one) : [...list, one]);
    const signs: DistressSign[] = toggle(feeling.signs, chip.sign);
    const responses: DistressResponse[] = toggle(feeling.responses, chip.response);
    feeling.signs = signs;
    feeling.responses = responses;
    this.tap({ kind: 'feeling_detail', of: feeling.tap, signs: [...signs], responses: [...responses], intensity: feeling.intensity, outcome: feeling.outcome });
  }

  /** Pressed twice, or held: the end is written and the quiet screen comes. */
  finish(sure = false) {
    if (!sure && !this.finishing) {
      this.finishing = true;
      setTimeout(() => (this.finishing = false), 4000);
      return;
    }
    const interview = this.interview;
    if (!interview) return;
    this.queue.add(
      async () => {
        this.take(await call('end_interview', { case: this.id, interview, stopped_by_child: this.view?.notes.includes('live-child-stopped') ?? false, at_last_entry: false }));
        app.quiet = true;
        app.go({ screen: 'record', case: this.id, interview });
      },
      (failure) => (this.failure = failure),
    );
  }
}
