/** What is still to be put into the vault before it locks: each hands over what it holds and says when it is there. */
const waiting = new Set<() => Promise<void>>();

/** Joins the line; the answer leaves it again. */
export function beforeLock(hand: () => Promise<void>): () => void {
  waiting.add(hand);
  return () => waiting.delete(hand);
}

/** Everything is handed over. What cannot be is lost with the page, and holds no lock up. */
export async function handOver(): Promise<void> {
  await Promise.allSettled([...waiting].map((hand) => hand()));
}
