import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import Report from './Report.svelte';

const heard: string[] = [];
const hears = (event: Event) => {
  heard.push(event instanceof KeyboardEvent ? `${event.code} ${event.ctrlKey}` : event.type);
  event.preventDefault();
};
afterEach(cleanup);

it('hands on what is pressed in the frame, so that the quiet screen, the lock and who reads are heard', async () => {
  for (const kind of ['keydown', 'pointerdown', 'wheel']) window.addEventListener(kind, hears, true);
  const { container } = render(Report, { title: 't', html: '<p>r</p>', print: 'p' });
  const frame = container.querySelector('iframe')!;
  Object.assign(frame.contentWindow!, { scrollTo: () => undefined });
  await fireEvent.load(frame);
  const inside = frame.contentWindow as Window & typeof globalThis;
  const key = new inside.KeyboardEvent('keydown', { code: 'KeyL', ctrlKey: true, cancelable: true });
  inside.dispatchEvent(key);
  for (const kind of ['pointerdown', 'wheel']) inside.dispatchEvent(new inside.Event(kind));
  expect(new Set(heard)).toEqual(new Set(['KeyL true', 'pointerdown', 'wheel']));
  expect(key.defaultPrevented).toBe(true);
});
