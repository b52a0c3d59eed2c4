/**
 * One way on at a time: pressed again while it is still at work it does nothing, so that no step is gone past unread
 * and nothing is answered that was not seen.
 */
export function once(): (step: () => Promise<unknown>) => Promise<void> {
  let busy = false;
  return async (step) => {
    if (busy) return;
    busy = true;
    try {
      await step();
    } finally {
      busy = false;
    }
  };
}
