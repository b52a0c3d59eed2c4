import type { Failure } from '../../bindings/commands';

/** Something to be written: the same work is asked for again until it is written or refused. */
interface Job {
  run: () => Promise<void>;
  refused: (failure: Failure) => void;
}

/** How the writing stands: all written, held in memory, or held so long that paper is advised. */
export type Standing = 'written' | 'held' | 'paper';

const retryMs = 1000;
const paperMs = 10_000;

/**
 * Taps in the order they were made. Each is handed over at once, because it gets its time and its place where it is
 * taken in, and that is not here; one that waits for the disk there is asked for again each second. A refusal is
 * told and the others go on.
 */
export class Queue {
  private jobs: Job[] = [];
  private asking = false;
  private heldSince: number | undefined;

  constructor(
    private readonly changed: (standing: Standing) => void,
    private readonly asFailure: (problem: unknown) => Failure,
    private readonly now: () => number = () => performance.now(),
    private readonly wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
  ) {}

  get length(): number {
    return this.jobs.length;
  }

  add(run: () => Promise<void>, refused: (failure: Failure) => void = () => undefined) {
    const job = { run, refused };
    this.jobs.push(job);
    void this.hand(job).then((settled) => {
      if (!settled) void this.askAgain();
    });
  }

  /** Hands one over; says whether it is settled, written or refused. */
  private async hand(job: Job): Promise<boolean> {
    try {
      await job.run();
      this.done(job);
      return true;
    } catch (problem) {
      const failure = this.asFailure(problem);
      if (failure.kind === 'broken') {
        this.heldSince ??= this.now();
        this.changed(this.now() - this.heldSince >= paperMs ? 'paper' : 'held');
        return false;
      }
      this.done(job);
      job.refused(failure);
      return true;
    }
  }

  private async askAgain() {
    if (this.asking) return;
    this.asking = true;
    let took = false;
    for (let job = this.jobs[0]; job; job = this.jobs[0]) {
      if (!took) await this.wait(retryMs);
      took = await this.hand(job);
    }
    this.asking = false;
  }

  private done(job: Job) {
    this.jobs = this.jobs.filter((one) => one !== job);
    if (this.jobs.length > 0 && this.heldSince !== undefined) return;
    this.heldSince = undefined;
    this.changed('written');
  }
}
