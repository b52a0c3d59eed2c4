import type { ConsentState } from '../bindings/commands';
import { label, say } from './words.svelte';

/** Which of the four marks a state has. */
export function consentKind(state: ConsentState): 'yes' | 'no' | 'later' | 'open' {
  if (state === 'given' || state === 'renewed_given') return 'yes';
  if (state === 'refused' || state === 'withdrawn') return 'no';
  return state === 'request_deferred' ? 'later' : 'open';
}

/** The short word of a state: what was asked and not answered is still not asked for the eye. */
export function consentWord(state: ConsentState): string {
  return state === 'requested' || state === 'unknown' ? say('shell-not-asked') : label('consent-state', state);
}
