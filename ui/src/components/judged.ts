const fields = new Set<(sentence?: string) => void>();

/** Hears that values were judged anew, until what is given back is called. */
export function onJudged(hears: (sentence?: string) => void): () => void {
  fields.add(hears);
  return () => fields.delete(hears);
}

/**
 * Values were judged anew: what was said of them before counts for what stands there now. `sentence` is what was
 * said, where it is one thing.
 */
export function judgedAgain(sentence?: string) {
  for (const hears of fields) hears(sentence);
}
