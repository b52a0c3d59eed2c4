import type { QuestionStep } from '../bindings/commands';
import { say, sayCode } from './words.svelte';

/** What becomes of a question of those who watch. */
export const questionSteps: QuestionStep[] = ['handed_in', 'relayed', 'declined'];

/** The short word of the live screen for it, which tells a child nothing. */
export const questionWord = (step: string) => sayCode(`live-question-${step.replace('_', '-')}`) ?? '';

/** The same as it stands in the log. */
export const questionNoted = (step: string) =>
  say('live-question-noted', { what: questionWord(step).toLocaleLowerCase() });
