import { sayCode } from '../../state/words.svelte';

/** What narrows the list beside the search; nothing chosen is all of it. */
export interface Filters {
  status: string;
  next: string;
  consent: string;
  age_band: string;
  whose: string;
  /** Days, today the first of them; 0 is any time. */
  touched: string;
}

export const everything: Readonly<Filters> = {
  status: '',
  next: '',
  consent: '',
  age_band: '',
  whose: '',
  touched: '0',
};

export const statuses = ['preparing', 'interviewed', 'signed', 'handed_over', 'closed'];

/** The most urgent first, as the list is sorted. */
export const steps = [
  'finish_interview',
  'assess_risk',
  'wrap_up',
  'sign_off',
  'begin_interview',
  'ask_consent',
  'prepare',
  'plan_interview',
  'cancel_bundle',
  'hand_over',
  'seal_bundle',
  'follow_referral',
  'close_case',
  'nothing',
];

export const bands = ['0-3', '4-6', '7-9', '10-12', '13-15', '16-17'];

export const isNarrowed = (filters: Filters) =>
  (Object.keys(everything) as (keyof Filters)[]).some((key) => filters[key] !== everything[key]);

export const statusWord = (word: string) => sayCode(`cases-status-${word.replaceAll('_', '-')}`) ?? word;
export const nextWord = (word: string) => sayCode(`next-${word.replaceAll('_', '-')}`) ?? word;
