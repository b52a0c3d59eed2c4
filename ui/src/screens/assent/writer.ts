import type { Failure } from '../../bindings/commands';

const retryMs = 1000;

/** Writes the child's touches one after the other, each until it is written, and says when one could not be. */
export class Writer {
  private chain: Promise<void> = Promise.resolve();
  private waiting = 0;
  private over = false;
  private wake: () => void = () => undefined;

  /** A touch was not written and will not be. */
  lost = false;

  constructor(
    private readonly asFailure: (problem: unknown) => Failure,
    private readonly wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
  ) {}

  add(run: () => Promise<void>) {
    this.waiting += 1;
    this.chain = this.chain.then(() => this.write(run)).finally(() => void (this.waiting -= 1));
  }

  private async write(run: () => Promise<void>) {
    for (;;) {
      // The last time that it is asked for is after the way out was taken.
      const last = this.over;
      try {
        await run();
        return;
      } catch (problem) {
        // What was refused is not asked for again; only trouble with the disk passes.
        if (last || this.asFailure(problem).kind !== 'broken') break;
        if (!this.over) await Promise.race([this.wait(retryMs), new Promise<void>((done) => (this.wake = done))]);
      }
    }
    this.lost = true;
  }

  /** Everything is written, or nothing more is tried; gives up waiting after so long. */
  async settled(mostMs: number): Promise<boolean> {
    if (this.waiting === 0) return !this.lost;
    const all = this.chain.then(() => !this.lost);
    return Promise.race([all, this.wait(mostMs).then(() => false)]);
  }

  /** The way out is taken: what the disk does not take now is lost, and said. */
  async end(): Promise<boolean> {
    this.over = true;
    this.wake();
    await this.chain;
    return !this.lost;
  }
}
