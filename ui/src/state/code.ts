import type { CodeView } from '../bindings/commands';
import { spoken } from './words.svelte';

/** A case code in the language of the screen; both name the same case. */
export function code(view: CodeView): string {
  return view[spoken()];
}
