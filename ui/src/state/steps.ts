import type { Place } from './app.svelte';

/** Where the next step of a case is taken, for the steps before an interview; the others need to know which one. */
export function placeOfStep(step: string, id: string): Place {
  if (step === 'begin_interview') return { screen: 'live', case: id };
  if (step === 'ask_consent') return { screen: 'case', case: id, tab: 'consent' };
  if (step === 'prepare' || step === 'plan_interview') return { screen: 'case', case: id, tab: 'preparation' };
  if (step === 'follow_referral') return { screen: 'case', case: id, tab: 'referrals' };
  return { screen: 'case', case: id };
}
