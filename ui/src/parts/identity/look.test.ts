import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Look } from './look.svelte';

const name = 'Үлгэр';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('forgets what was shown when the time is over, and counts no further', async () => {
  const look = new Look<{ seconds: number; name: string }>();
  await look.at(() => Promise.resolve({ seconds: 2, name }));
  const tick = async () => {
    look.tick();
    await vi.advanceTimersByTimeAsync(1000);
  };
  await tick();
  expect([look.left, look.shown?.name]).toEqual([1, name]);
  await tick();
  expect(look.left).toBe(0);
  look.tick();
  expect([look.left, look.shown]).toEqual([0, undefined]);
  await tick();
  expect([look.left, look.shown]).toEqual([0, undefined]);
  // An answer that comes after it was hidden shows nothing.
  let give: (answer: { seconds: number; name: string }) => void = () => undefined;
  const asked = look.at(() => new Promise((answer) => (give = answer)));
  look.hide();
  give({ seconds: 60, name });
  expect([await asked, look.left, look.shown]).toEqual([undefined, 0, undefined]);
});
