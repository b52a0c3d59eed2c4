import { host } from '#host';
import { asFailure } from '../../host/host';
import { app } from '../../state/app.svelte';
import { blank, leave } from '../../state/leave';
import { label, sayCode, tongue } from '../../state/words.svelte';
import { LiveKeys } from '../../state/liveKeys';

/** Goes over to training, comes back, or makes it anew. The page goes either way: what one room showed is not kept for the other. */
export async function goOver(command: 'enter_training' | 'leave_training' | 'reset_training') {
  app.progress = undefined;
  app.making = command !== 'leave_training';
  if (!app.making) blank();
  let why: string | undefined;
  try {
    await host.call(command, {});
  } catch (problem) {
    const { code } = asFailure(problem);
    why = code === 'cancelled' ? 'training-stopped' : code;
  }
  leave(why);
}

/** A text of a script in the language of the screen. */
export function told(text: { mn: string; en: string }): string {
  return text[tongue.language];
}

const plain: Record<string, string> = {
  feeling: 'live-feelings',
  response: 'training-act-response',
  break: 'live-break',
  resume: 'live-resume',
  marker: 'live-marker',
  item: 'live-item',
  end: 'training-act-end',
};

/** What an entry is called, as on its tile. */
export function actWord(act: string): string {
  const [list, word] = act.split(':') as [string, string | undefined];
  if (word === undefined) return sayCode(plain[list] ?? '') ?? act;
  return label(list === 'phase' ? 'phase' : 'prompt-kind', word);
}

/** The key that enters it, as the screen prints keys; nothing where only a tile does. */
export function actKey(act: string): string {
  if (act === 'end') return 'Ctrl+Enter';
  const id = act === 'resume' ? 'break' : (act.split(':').at(-1) ?? '');
  return new LiveKeys(app.state?.settings).printed(id, tongue.language);
}
