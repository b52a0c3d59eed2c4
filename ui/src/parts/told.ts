import type { ChildTold, ToldHow, ToldSaid } from '../bindings/commands';
import { label } from '../state/words.svelte';

/** What is typed about telling the child. */
export interface TypedTold {
  by: string;
  at: string;
  how: string;
  said: string;
}

/** The refused fields that the four controls show themselves. */
export const toldFields = ['told_by', 'told_at'];

/** What stands in the fields at first: what was noted before, or nothing. */
export const typedTold = (before?: ChildTold | null): TypedTold =>
  before ? { ...before } : { by: '', at: '', how: 'spoken', said: 'not_noted' };

/** What is asked to be noted; nothing where neither a name nor a time was typed. */
export function toldOf(typed: TypedTold): ChildTold | null {
  if (!typed.by.trim() && !typed.at.trim()) return null;
  return { by: typed.by, at: typed.at.trim(), how: typed.how as ToldHow, said: typed.said as ToldSaid };
}

/** In one line: who, when, how, what the child said. */
export const toldWords = (told: ChildTold): string =>
  [
    told.by,
    told.at,
    label('told-how', told.how),
    ...(told.said === 'not_noted' ? [] : [label('told-said', told.said)]),
  ].join(', ');
