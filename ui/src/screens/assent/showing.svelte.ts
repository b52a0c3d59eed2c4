import { host } from '#host';
import type { ChildScreenView, Touch } from '../../bindings/commands';
import { asFailure } from '../../host/host';
import { app, call, newRequest } from '../../state/app.svelte';
import { Writer } from './writer';

/** Without a touch for so long the picture comes (ux.md 4.8). */
export const patienceMs = 5 * 60_000;
/** So long a page waits for the disk before the picture comes; the child is told nothing of disks. */
const mostWaitMs = 10_000;

/** One showing of the pages to a child: what is on the screen, what was touched, and the ways out. */
export class Showing {
  at = $state(0);
  picked = $state<Touch | undefined>();
  private readonly writer = new Writer(asFailure);
  private left = false;
  private turning = false;

  constructor(readonly view: ChildScreenView) {
    this.at = Math.min(view.at, view.pages.length - 1);
  }

  get page() {
    return this.view.pages[this.at];
  }

  /** There is something to go on from: a page that tells, or an answer. */
  get ready() {
    return this.page?.asks === false || this.picked !== undefined;
  }

  /** Touched; a second touch elsewhere changes it. Each is written at once. */
  touch(touch: Touch) {
    const page = this.page;
    if (this.left || this.turning || !page?.asks || this.picked === touch) return;
    this.picked = touch;
    this.write(page.page, touch);
    void host.noteActivity().catch(() => undefined);
  }

  async next() {
    const page = this.page;
    if (this.left || this.turning || !page || !this.ready) return;
    this.turning = true;
    if (!page.asks) this.write(page.page, 'told');
    void host.noteActivity().catch(() => undefined);
    const written = await this.writer.settled(mostWaitMs);
    this.turning = false;
    if (this.left) return;
    if (!written || this.at + 1 >= this.view.pages.length) return this.leave();
    this.at += 1;
    this.picked = undefined;
  }

  /** The child stops: nothing is asked, nothing is waited for. */
  stop() {
    void this.leave(this.page?.page);
  }

  /** Every way out leads to the picture, at once; what is still to be written is written behind it. */
  async leave(stoppedAt = '') {
    if (this.left) return;
    this.left = true;
    app.quiet = true;
    const written = await this.writer.end();
    await call('leave_child_screen', {
      request: newRequest(),
      page: stoppedAt,
      stopped: stoppedAt !== '',
      unsaved: !written,
      // What could not be written is tried again when the interviewer is back, and said there.
    }).catch(() => undefined);
  }

  private write(page: string, touch: Touch) {
    const request = newRequest();
    this.writer.add(async () => void (await call('answer_page', { request, page, touch })));
  }
}
