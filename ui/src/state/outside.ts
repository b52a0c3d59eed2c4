import { host } from '#host';
import type { CommandName } from '../bindings/commands';
import { asFailure } from '../host/host';
import { app, attempt, forgetAnswer } from './app.svelte';

// What is asked of the computer past the commands: its file dialog, and the stopping of long work. Where that breaks,
// the trust line says so; nobody's press ends in silence.

async function outside<T>(ask: () => Promise<T>): Promise<T | undefined> {
  let answer: T | undefined;
  const failure = await attempt(async () => {
    answer = await ask();
  });
  if (failure) app.trouble = failure;
  return answer;
}

/** The file that the person chose; nothing when they closed the dialog. */
export const pickedFile = (title: string, extensions: string[]) => outside(() => host.pickFile(title, extensions));

/** The folder or stick that the person chose; nothing when they closed the dialog. */
export const pickedFolder = (title: string) => outside(() => host.pickFolder(title));

/** Long work of these commands is to stop at its next safe point, and what waits of them is not to begin. */
export function stopWork(...commands: CommandName[]) {
  forgetAnswer(commands);
  void outside(() => host.cancel(commands));
}

/** What nobody caught is said as well, instead of a press without an answer. */
export function watchUncaught() {
  window.addEventListener('unhandledrejection', (event) => {
    const failure = asFailure(event.reason);
    // As what broke, so that the line goes with the next thing that is saved.
    if (failure.kind !== 'cancelled') app.trouble ??= { ...failure, kind: 'broken' };
  });
}
