import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayElapsed } from './elapsed';
import Skeleton from './Skeleton.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('shows nothing for 400 ms, then eight still rows and what is being done', async () => {
  const { container } = render(Skeleton, { label: 'Opening…', rows: 8 });
  vi.advanceTimersByTime(399);
  await tick();
  expect(container.querySelectorAll('.sk')).toHaveLength(0);
  expect(container.textContent).not.toContain('Opening');
  vi.advanceTimersByTime(1);
  await tick();
  expect(container.querySelectorAll('.sk')).toHaveLength(8);
  expect(container.querySelector('[role="status"]')?.textContent).toContain('Opening…');
});

it('is gone before it was seen where the answer is quick', async () => {
  const { container, unmount } = render(Skeleton, { label: 'Opening…' });
  vi.advanceTimersByTime(200);
  unmount();
  vi.advanceTimersByTime(1000);
  await tick();
  expect(container.querySelectorAll('.sk')).toHaveLength(0);
});

it('shows a number after five seconds', async () => {
  sayElapsed((seconds) => `${seconds} s`);
  const { container } = render(Skeleton, { label: 'Opening…' });
  vi.advanceTimersByTime(4999);
  await tick();
  expect(container.querySelector('p')?.textContent?.trim()).toBe('Opening…');
  vi.advanceTimersByTime(1001);
  await tick();
  expect(container.querySelector('p')?.textContent).toContain('6 s');
});
