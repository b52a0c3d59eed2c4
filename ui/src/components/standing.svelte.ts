import { untrack } from 'svelte';
import { onJudged } from './judged';

/**
 * The sentence beside a field, while it is about what stands there: with the first letter that changes the value it
 * goes, and a value that is judged anew and found wrong has it back (ux.md section 3: nothing poses as wrong that is
 * not). Belongs to the set-up of a component.
 */
export function standing(error: () => string, value: () => string): { readonly text: string } {
  let judged = $state(0);
  $effect(() =>
    onJudged((sentence) => {
      if (sentence === undefined || isOf(error(), sentence)) judged += 1;
    }),
  );
  // What stood there when this sentence came, or when it was said once more.
  const judgedValue = $derived.by(() => {
    void judged;
    void error();
    return untrack(value);
  });
  return {
    get text() {
      return value() === judgedValue ? error() : '';
    },
  };
}

/** A field may say less of a failure than both of its sentences. */
const isOf = (error: string, sentence: string) =>
  error !== '' && (sentence.startsWith(error) || error.includes(sentence));
