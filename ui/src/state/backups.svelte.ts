import type { BackupTested, Failure } from '../bindings/commands';
import { today } from '../components/clock';
import { app, attempt, call } from './app.svelte';
import { stopWork } from './outside';
import { day, dotted, say } from './words.svelte';

/** Day and time of a backup as a person says it: today with the time, else the day with it. */
export function backedUpAt(at: string): string {
  const [on = '', time = ''] = at.split(' ');
  return on === today() ? say('shell-today-at', { time }) : dotted(at);
}

/** The same where it stands alone, as a sentence does. */
export function backedUpAlone(at: string): string {
  const words = backedUpAt(at);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The same where there is little room: of another day the day alone. */
export function backedUpOn(at: string): string {
  return at.startsWith(today()) ? backedUpAt(at) : day(at);
}

/**
 * The long work on backups and what came of it: one is made, or a copy is opened to see whether it could be restored. One
 * thing at a time; what was said of the one before goes when the next begins, or when the page goes on which it was read.
 */
export class BackupWork {
  /** The first step of what is being done, until the program says how far it is; empty while nothing is. */
  doing = $state<'' | 'backing-up' | 'reading-back'>('');
  failure = $state<Failure | undefined>();
  stopped = $state(false);
  made = $state(false);
  tested = $state<BackupTested | undefined>();

  /** Makes one now; true where it was made and opened. */
  async backUp(): Promise<boolean> {
    await this.during('backing-up', async () => {
      app.lastBackup = (await call('back_up', {})).last;
      this.made = true;
    });
    return this.made;
  }

  /** Opens a copy, or the newest, and gives what was found. */
  async test(name: string): Promise<BackupTested | undefined> {
    await this.during('reading-back', async () => {
      this.tested = await call('test_backup', { name });
    });
    return this.tested;
  }

  /**
   * The page goes on which this stood. What is not done is stopped: whatever is asked next would wait behind it. What came of
   * that nobody has read yet, so it stays for whoever comes back.
   */
  leave() {
    if (this.doing) return this.stop();
    this.clear();
  }

  stop() {
    stopWork('back_up', 'test_backup');
  }

  private clear() {
    this.failure = this.tested = undefined;
    this.made = this.stopped = false;
  }

  private async during(step: 'backing-up' | 'reading-back', work: () => Promise<void>) {
    if (this.doing) return;
    this.doing = step;
    this.clear();
    this.failure = await attempt(work);
    this.stopped = !this.failure && !this.made && !this.tested;
    this.doing = '';
  }
}

/** The one there is, on whatever page it was begun: who comes back finds it. A lock drops it with the page. */
export const backupWork = new BackupWork();
