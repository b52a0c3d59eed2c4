// For tests: that what stands behind a reason is shown for sixty seconds, wherever it is.

import { fireEvent } from '@testing-library/svelte';
import { expect, vi } from 'vitest';
import { say } from '../../state/words.svelte';

/** What nobody may see without a reason; nobody exists of that name. */
export const name = 'Үлгэр';
export const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const left = () => document.querySelector('[role="timer"]')?.textContent;
const remains = (seconds: number) => say('case-reveal-left', { seconds });
/** Anywhere in the page: as text, or in a frame. */
const somewhere = () => document.documentElement.outerHTML.includes(name);

async function press(act: string) {
  await fireEvent.click(document.querySelector(`[data-act="${act}"]`)!);
  await after(0);
}
async function reveal() {
  await press('reveal');
  await fireEvent.click(document.querySelector('input[name="reveal-reason"][value="contact"]')!);
  await press('confirm-reveal');
}

/** Sixty seconds, said one by one; then nothing of it is there, and who looks again is asked for a reason again. */
export async function forSixtySeconds(times: () => number) {
  expect([somewhere(), left()]).toEqual([false, undefined]);
  await reveal();
  expect([somewhere(), left()]).toEqual([true, remains(60)]);
  await after(1);
  expect(left()).toBe(remains(59));
  await after(58);
  expect([somewhere(), left()]).toEqual([true, remains(1)]);
  await after(1);
  expect([somewhere(), left()]).toEqual([false, undefined]);
  await after(120);
  expect(somewhere()).toBe(false);
  expect(times()).toBe(1);
  await reveal();
  expect([times(), somewhere(), left()]).toEqual([2, true, remains(60)]);
  // Hidden before its time and shown anew, it is sixty seconds again, not what was left of them.
  await after(30);
  await press('hide-identity');
  expect(somewhere()).toBe(false);
  await reveal();
  expect(left()).toBe(remains(60));
  await after(59);
  expect(somewhere()).toBe(true);
  await after(1);
  expect([somewhere(), left()]).toEqual([false, undefined]);
}
