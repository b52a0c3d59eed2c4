import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('#host', () => ({
  host: {
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { papers } = await import('../paper/paper.svelte');
const { default: Report } = await import('./Report.svelte');

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

it('is what Ctrl+P prints while it is open, but never as it is read behind a reason', async () => {
  const props = { title: 't', html: '<p>r</p>', print: 'p' };
  const { container, rerender, unmount } = render(Report, props);
  const print = vi.fn();
  Object.assign(container.querySelector<HTMLIFrameElement>('iframe.paper')!.contentWindow!, { print });
  papers.print();
  expect(print).toHaveBeenCalledOnce();
  await rerender({ ...props, open: '<p>a name</p>' });
  expect(papers.offers).toBe(false);
  await rerender({ ...props, open: undefined });
  expect(papers.offers).toBe(true);
  unmount();
  expect(papers.offers).toBe(false);
});
