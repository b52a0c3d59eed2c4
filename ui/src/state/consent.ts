import type { ConsentState, ConsentSummary } from '../bindings/commands';
import { day, label, say } from './words.svelte';

/** Which of the four marks a state has. */
export function consentKind(state: ConsentState): 'yes' | 'no' | 'later' | 'open' {
  if (state === 'given' || state === 'renewed_given') return 'yes';
  if (state === 'refused' || state === 'withdrawn') return 'no';
  return state === 'request_deferred' ? 'later' : 'open';
}

/** Somebody gave an answer, whichever, and whatever became of it. */
export const asked = (state: ConsentState) => state !== 'requested' && state !== 'unknown';

/** The short word of a state: what was asked and not answered is still not asked for the eye. */
export function consentWord(state: ConsentState): string {
  return asked(state) ? label('consent-state', state) : say('shell-not-asked');
}

export interface Holds {
  /** It wants somebody's attention. */
  at: boolean;
  words: string;
}

/**
 * What became of a confirmed conversation: taken back, no longer counted, ended by time or by new words, or until when it holds.
 * Nothing where nobody said yes: then nothing can end. The program's day decides, not the clock of the page.
 */
export function holds(summary: ConsentSummary, until: string, adultOnly = false): Holds[] {
  if (!summary.confirmed_on) return [];
  const states = summary.purposes.flatMap((one) => (adultOnly ? [one.guardian] : [one.guardian, one.child]));
  const has = (...some: ConsentState[]) => states.some((one) => some.includes(one));
  const found: Holds[] = [];
  if (has('withdrawn')) found.push({ at: true, words: say('consent-withdrawn') });
  if (has('invalidated')) found.push({ at: true, words: say('consent-no-longer') });
  if (has('expired')) {
    const overdue = until !== '' && summary.purposes.some((one) => one.reason === 'expired');
    found.push({ at: true, words: overdue ? say('consent-expired-on', { date: day(until) }) : say('consent-expired') });
  } else if (until && has('given', 'renewed_given'))
    found.push({ at: false, words: say('consent-holds-until', { date: day(until) }) });
  return found;
}
