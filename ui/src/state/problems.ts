import { tick } from 'svelte';
import { judgedAgain } from '../components/judged';

/** A field that is not right yet. */
export interface Problem {
  label: string;
  error: string;
  /** Brings the person to it. */
  go: () => void;
}

const CONTROL = 'input, select, textarea, button';
const asked = new Set<() => void>();

/** Hears that something was refused because of a field, until what is given back is called. */
export function onRefused(hears: () => void): () => void {
  asked.add(hears);
  return () => asked.delete(hears);
}

/**
 * Fields say what is wrong with them, also when they said the same of another value, and then every form looks at
 * itself. `sentence` is what was refused, where it is one thing. A task later: who asked has its failure by then.
 */
export function refusedBecauseOfAField(sentence?: string) {
  setTimeout(() => {
    judgedAgain(sentence);
    void tick().then(() => {
      for (const hears of asked) hears();
    });
  });
}

const text = (of: Element | null) => (of?.textContent ?? '').trim();

/** The fields within that say what is wrong with them, in the order of the page. */
export function problemsIn(form: Element): Problem[] {
  return [...form.querySelectorAll('.field.bad')].map((field) => ({
    label: text(field.querySelector('label, legend')),
    error: text(field.querySelector('.err')),
    go: () => field.querySelector<HTMLElement>(`[aria-invalid="true"], ${CONTROL}`)?.focus(),
  }));
}
