import type { DeciderPerson } from '../../bindings/commands';
import { label, say } from '../../state/words.svelte';

/** Somebody around the child by relation, and which of several: never by name. */
export const called = (one: DeciderPerson) =>
  one.nth > 0
    ? say('case-person-nth', { relation: label('relation', one.relation), n: one.nth })
    : label('relation', one.relation);
