import type { WordingDraft, NextWording } from '../../../bindings/commands';
import { dashed } from '../../../state/words.svelte';

/** The words of one place as they are typed. */
export interface Typed {
  mn: string;
  en: string;
}

/** The field of a place in one language. */
export function fieldId(at: string, language: string): string {
  return `wording-${at.replaceAll('/', '-')}-${language}`;
}

/** What is typed at every place when the editor opens: the draft, else the words of the last version. */
export function begin(view: NextWording): Record<string, Typed> {
  return Object.fromEntries(view.places.map(({ at, mn, en }) => [at, { mn, en }]));
}

/** The draft as it crosses the bridge: the places whose words are other than before. */
export function draftOf(
  view: NextWording,
  typed: Record<string, Typed>,
  from: string,
  reason: string,
  follows = view.version,
): WordingDraft {
  const words = view.places
    .map((place) => ({ at: place.at, ...(typed[place.at] ?? { mn: '', en: '' }), place }))
    .filter(({ mn, en, place }) => mn !== place.mn_before || en !== place.en_before)
    .map(({ at, mn, en }) => ({ at, mn, en }));
  return { text: view.text, follows, words, valid_from: dashed(from), reason };
}

/** The place of which a refusal speaks, when it speaks of one. */
export function placeOf(view: NextWording, field: string) {
  const [at] = field.split(':');
  return field.includes(':') ? view.places.find((place) => place.at === at) : undefined;
}
