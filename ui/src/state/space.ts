/** Below this a room runs out of space within weeks (ux.md 4.1). */
const ENOUGH = 2_000_000_000;

/** The free megabytes of a disk on which space is little; nothing where there is enough, or where the system does not say. */
export function littleSpace(bytes: string): number | undefined {
  const free = Number(bytes);
  return free > 0 && free < ENOUGH ? Math.floor(free / 1_000_000) : undefined;
}
