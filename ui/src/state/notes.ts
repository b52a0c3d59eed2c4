import type { NoteView } from '../bindings/commands';
import { numbersAsNumbers } from './failure';
import { sayCode } from './words.svelte';

/** The sentence of a soft note. A code without one says nothing: nobody reads a code. */
export const noteWords = (note: NoteView): string =>
  sayCode(`note-${note.code}`, numbersAsNumbers(note.args as Record<string, string>)) ?? '';
