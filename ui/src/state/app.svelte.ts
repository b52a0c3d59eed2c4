import { host } from '#host';
import type { ChildScreenView, CommandName, Commands, Failure, StateView } from '../bindings/commands';
import type { MessageId } from '../bindings/words';
import { asFailure, type Told } from '../host/host';
import { at } from './failure';
import { toTheFirstBad } from './focus';
import { blank, keepQuiet, leave, wasQuiet } from './leave';
import { applyLook } from './look';
import { handOver } from './pending';
import { refusedBecauseOfAField } from './problems';
import { standing } from './standing';
import { unsaved, untilSaved } from './unsaved.svelte';
import { tongue } from './words.svelte';

/** Screens with the shell around them. */
export type Place =
  | { screen: 'today' }
  | { screen: 'cases'; making?: boolean }
  | { screen: 'case'; case: string; tab?: CaseTab; step?: 'child' }
  | { screen: 'child'; case: string; pages: ChildScreenView }
  | { screen: 'live'; case: string; interview?: string; script?: string }
  | { screen: 'record'; case: string; interview: string }
  | { screen: 'export'; case?: string; bundle?: string }
  | { screen: 'check' }
  | { screen: 'journal'; case?: string }
  | { screen: 'insights' }
  | { screen: 'training' }
  | { screen: 'practice'; case: string; interview: string }
  | { screen: 'settings'; section?: string };

export type CaseTab = 'overview' | 'preparation' | 'consent' | 'interviews' | 'referrals' | 'journal';

class App {
  state = $state<StateView | undefined>();
  place = $state<Place>({ screen: 'today' });
  /** The last page of set-up is still to be read; the store is open already. */
  arriving = $state(false);
  /** The store that this computer remembers is not there, and a new one is set up all the same. */
  althoughGone = $state(false);
  /** The training store is being made. */
  making = $state(false);
  private picture = $state(wasQuiet());
  savedAt = $state('');
  /** The last backup that was made and opened: local day and time, or empty. */
  lastBackup = $state('');
  saving = $state(false);
  /** Seconds that a call has taken, once it is long. */
  slowFor = $state(0);
  trouble = $state<Failure | undefined>();
  progress = $state<Told | undefined>();
  /** What was done to the whole store, said on the page that is shown then; it goes with that page. */
  told = $state<
    | Extract<
        MessageId,
        | 'upkeep-restored'
        | 'upkeep-restored-by-sheets'
        | 'upkeep-gone-on'
        | 'upkeep-papers-done'
        | 'upkeep-sheets-done'
        | 'upkeep-sheets-left'
      >
    | undefined
  >();
  /** The sheet of help is open. */
  help = $state(false);
  /** The command palette is open. */
  palette = $state(false);
  /** The tab of the case file that is shown. */
  tab = $state<CaseTab>('overview');
  /** An interview runs on the screen: nothing may open over it. */
  tapping = $state(false);
  /** Somebody closed the locked window, and what was tapped waits in memory for space on the disk. */
  waits = $state(false);
  /** The quiet screen is shown. */
  get quiet() {
    return this.picture;
  }

  set quiet(on: boolean) {
    this.picture = on;
    keepQuiet(on);
  }

  get session() {
    return this.state?.session ?? undefined;
  }

  get role() {
    return this.session?.role;
  }

  /** Takes in where the program stands. */
  take(state: StateView) {
    // Whatever locked the store, this page has seen what was in it and goes.
    if (this.state?.phase === 'open' && state.phase !== 'open') return leave();
    this.state = state;
    // A page that was loaded anew while a child sat there shows the picture until the interviewer is back.
    if (state.child_screen && this.place.screen !== 'child') this.quiet = true;
    this.savedAt = state.saved_at;
    this.lastBackup = state.last_backup;
    const language = state.settings.language;
    if (language === 'mn' || language === 'en') tongue.set(language);
    applyLook(state.settings);
  }

  /** The clock was set: whether it stands behind the journal now is the room's to say. */
  async lookAtTheClock() {
    const failure = await attempt(async () => {
      const { clock_behind } = await host.call('state', {});
      if (this.state) this.state.clock_behind = clock_behind;
    });
    if (failure) this.trouble = failure;
  }

  async refresh() {
    const asked = standing.answer ?? host.call('state', {});
    standing.answer = undefined;
    this.take(await asked);
  }

  /** The interviewer is back with the PIN. Behind a child's own screen lies the conversation it was opened from. */
  async returned() {
    if (this.place.screen === 'child')
      this.go({ screen: 'case', case: this.place.case, tab: 'consent', step: 'child' });
    else if (this.state?.child_screen) this.take(await host.call('state', {}));
    this.quiet = false;
  }

  go(place: Place) {
    // Whoever goes elsewhere gives up what the disk did not take.
    unsaved.answer(false);
    this.trouble = this.told = undefined;
    this.help = this.palette = false;
    this.place = place;
  }

  /** Everything that was on the screen and in the script is dropped; the next person begins at Today. */
  async lock() {
    blank();
    this.quiet = false;
    await handOver();
    const failure = await attempt(async () => void (await host.call('lock', {})));
    leave(failure?.code);
  }
}

export const app = new App();

/** The newest call of each name that has no answer yet. */
const unanswered: Partial<Record<CommandName, { request: string; answer: Promise<unknown> }>> = {};

/**
 * Calls a command. A second press while the first has no answer is the same call and gets the same answer: what is only
 * ever added to a record would stand in it twice. A repeat that is meant, as a tap, has an identifier of its own.
 */
export function call<N extends CommandName>(name: N, request: Commands[N]['request']): Promise<Commands[N]['view']> {
  const written = JSON.stringify(request);
  const before = unanswered[name];
  // Only the newest: who chose one thing, another and the first again wants three calls.
  if (before?.request === written) return before.answer as Promise<Commands[N]['view']>;
  const answer = ask(name, request).finally(() => {
    if (unanswered[name]?.answer === answer) unanswered[name] = undefined;
  });
  unanswered[name] = { request: written, answer };
  return answer;
}

/** Whoever asks for these again wants a call of their own: what runs was stopped. */
export function forgetAnswer(commands: CommandName[]) {
  for (const name of commands) unanswered[name] = undefined;
}

/** One call that keeps the trust line true: the saved time after a success, the trouble after a break. */
async function ask<N extends CommandName>(name: N, request: Commands[N]['request']): Promise<Commands[N]['view']> {
  try {
    const view = await untilSaved(() => timed(name, request), noted);
    const saved = (view as { saved_at?: string } | null)?.saved_at;
    if (saved) app.savedAt = saved;
    if (app.trouble?.kind === 'broken') app.trouble = undefined;
    return view;
  } catch (problem) {
    const failure = noted(problem);
    // The store locked itself and the page did not hear of it.
    if (failure.code === 'no-session' && app.state?.phase === 'open') leave();
    // Nobody is there any more who would lock, or the wrong PIN has locked: what stands on the page goes, wherever it
    // was typed, and the next page says why.
    if ((failure.code === 'worker-gone' || failure.code === 'pin-locked') && app.state?.phase === 'open')
      leave(failure.code);
    throw failure;
  }
}

/** A failure; a broken one is said in the trust line from the moment it is there. */
function noted(problem: unknown): Failure {
  const failure = asFailure(problem);
  if (failure.kind === 'broken') app.trouble = failure;
  return failure;
}

/** One call, with what is said while it takes long. */
async function timed<N extends CommandName>(name: N, request: Commands[N]['request']): Promise<Commands[N]['view']> {
  const slow = setTimeout(() => (app.saving = true), 400);
  const began = Date.now();
  const long = setInterval(() => (app.slowFor = Math.floor((Date.now() - began) / 1000)), 1000);
  try {
    return await host.call(name, request);
  } finally {
    clearTimeout(slow);
    clearInterval(long);
    app.saving = false;
    app.slowFor = 0;
    // What is answered is not under way any more.
    app.progress = undefined;
  }
}

/** Runs an action and gives its failure instead of throwing; a cancelled one is silent. */
export async function attempt(action: () => Promise<void>): Promise<Failure | undefined> {
  const from = document.activeElement;
  try {
    await action();
    return undefined;
  } catch (problem) {
    const failure = asFailure(problem);
    if (failure.field !== '') {
      refusedBecauseOfAField(at(failure, failure.field));
      toTheFirstBad(from);
    }
    return failure.kind === 'cancelled' ? undefined : failure;
  }
}

/** A new identifier, so that a repeated call is harmless. */
export function newRequest(): string {
  return crypto.randomUUID();
}

host.onProgress((progress) => {
  app.progress = progress;
});
// The shell loads the page anew right after; until then nothing is to be seen.
host.onLock(() => {
  // Nobody but the interviewer may find the names of the unlock screen where the child sat.
  if (app.place.screen === 'child') app.quiet = true;
  blank();
});
host.onSaved((at) => (app.savedAt = at));
host.onBackedUp((at) => (app.lastBackup = at));
host.onQuiet(() => (app.quiet = true));
host.onWaits(() => (app.waits = true));
