import type { Failure } from '../../bindings/commands';

/** Something to be written: the same work is tried again until it is written or refused. */
interface Job {
  run: () => Promise<void>;
  refused: (failure: Failure) => void;
}

/** How the writing stands: all written, held in memory, or held so long that paper is advised. */
export type Standing = 'written' | 'held' | 'paper';

const retryMs = 1000;
const paperMs = 10_000;
const most = 10_000;

/**
 * Taps in the order they were made. One is written at a time; while the disk does not take one it is kept and
 * tried again each second, and those behind it wait. A refusal is told and the next one goes on.
 */
export class Queue {
  private jobs: Job[] = [];
  private working = false;
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
    if (this.jobs.length >= most) return;
    this.jobs.push({ run, refused });
    void this.work();
  }

  private async work() {
    if (this.working) return;
    this.working = true;
    for (let job = this.jobs[0]; job; job = this.jobs[0]) {
      try {
        await job.run();
        this.done();
      } catch (problem) {
        const failure = this.asFailure(problem);
        if (failure.kind === 'broken') {
          this.heldSince ??= this.now();
          this.changed(this.now() - this.heldSince >= paperMs ? 'paper' : 'held');
          await this.wait(retryMs);
        } else {
          this.done();
          job.refused(failure);
        }
      }
    }
    this.working = false;
  }

  private done() {
    this.jobs.shift();
    this.heldSince = undefined;
    this.changed('written');
  }
}
