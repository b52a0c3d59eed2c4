// Where the time of a journey goes: how long each stretch took, and each kind of thing that was asked of the window.

/** Keeps time for one journey. */
export class Clock {
  constructor() {
    Object.assign(this, { began: performance.now(), stretches: [], kinds: new Map(), last: performance.now() });
  }

  /** A stretch ends here; it began where the one before ended. */
  mark(name) {
    const now = performance.now();
    this.stretches.push([name, now - this.last]);
    this.last = now;
  }

  /** What is done is counted under its kind. */
  async count(kind, work) {
    const from = performance.now();
    try {
      return await work();
    } finally {
      const [times, spent] = this.kinds.get(kind) ?? [0, 0];
      this.kinds.set(kind, [times + 1, spent + performance.now() - from]);
    }
  }

  /** The ten slowest stretches and kinds, for whoever wants to shorten the journey. */
  lines() {
    const s = (ms) => `${(ms / 1000).toFixed(1)} s`;
    const slowest = this.stretches.toSorted((a, b) => b[1] - a[1]).slice(0, 10);
    const kinds = [...this.kinds].toSorted((a, b) => b[1][1] - a[1][1]).slice(0, 10);
    return [
      `slowest until: ${slowest.map(([name, ms]) => `${name} ${s(ms)}`).join(', ')}`,
      `time by kind: ${kinds.map(([kind, [times, ms]]) => `${kind} ${times} × = ${s(ms)}`).join(', ')}`,
    ];
  }
}
