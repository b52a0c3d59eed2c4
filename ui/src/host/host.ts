import type { CommandName, Commands, Failure, Progress } from '../bindings/commands';

/** How far the long work of a command is. */
export type Told = Progress & { command: CommandName };

/** Everything the pages may ask of the program. */
export interface Host {
  /** Runs a command; rejects with a {@link Failure}. */
  call<N extends CommandName>(name: N, request: Commands[N]['request']): Promise<Commands[N]['view']>;
  /** Asks the calls of these commands to stop at their next safe point, and those that wait not to begin. */
  cancel(commands: CommandName[]): Promise<void>;
  /** The person is there: the automatic lock waits again. */
  noteActivity(): Promise<void>;
  /** Hears how far long work is. */
  onProgress(hears: (progress: Told) => void): void;
  /** Hears that the store locked itself. */
  onLock(hears: () => void): void;
  /** Hears that nobody tapped in a live interview for long, or that its window was closed: the quiet screen is due. */
  onQuiet(hears: () => void): void;
  /** Hears that the window was not closed, because something waits in memory for space on the disk. */
  onWaits(hears: () => void): void;
  /** Hears when something was entered last, by the clock: not every answer says it. */
  onSaved(hears: (at: string) => void): void;
  /** Hears that a backup was made by itself, and when: `YYYY-MM-DD HH:MM`. */
  onBackedUp(hears: (at: string) => void): void;
  /** Hears that somebody set the clock of the computer. */
  onClockSet(hears: () => void): void;
  /** Lets the person choose a file; nothing when they close the dialog. */
  pickFile(title: string, extensions: string[]): Promise<string | undefined>;
  /** Lets the person choose a folder or stick. */
  pickFolder(title: string): Promise<string | undefined>;
  /** The window's title; a clock time on the quiet screen. */
  setTitle(title: string): Promise<void>;
  /** How large everything is drawn; 1 is the usual size. */
  setZoom(factor: number): Promise<void>;
  /** The child's own screen fills the whole screen. */
  setFullscreen(on: boolean): Promise<void>;
}

/** What a rejected call gives; anything else becomes a broken failure without words of its own. */
export function asFailure(problem: unknown): Failure {
  if (typeof problem === 'object' && problem !== null && 'kind' in problem && 'code' in problem) {
    return problem as Failure;
  }
  return { kind: 'broken', code: 'bridge-trouble', field: '', args: {}, incident: '' };
}

export type { Failure };
