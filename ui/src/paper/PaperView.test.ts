import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../testing/settled';

vi.mock('#host', () => ({
  host: {
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
    noteActivity: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
  },
}));
// The engine of these tests lays no sheets.
Object.assign(document, { fonts: { ready: new Promise(() => undefined) } });
const { app } = await import('../state/app.svelte');
const { watchKeys } = await import('../state/keys.svelte');
const { papers } = await import('./paper.svelte');
const { default: PaperView } = await import('./PaperView.svelte');

const heard: string[] = [];
const hears = (event: KeyboardEvent) => void heard.push(event.code);
window.addEventListener('keydown', hears);
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  heard.length = 0;
});
const press = (code: string, at: Element = document.body, more: KeyboardEventInit = {}) =>
  at.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more }));

it('no key reaches the screen that lies behind the sheets, wherever the focus is', async () => {
  papers.open({ kind: 'consent', documents: [] });
  const { container } = render(PaperView, { paper: papers.shown! });
  await settled();
  for (const at of [document.body, container.querySelector('.sheets')!]) press('Digit1', at);
  expect(heard).toEqual([]);
  press('Escape');
  expect(papers.shown).toBeUndefined();
});

it('a dialog above them keeps its keys, and the focus goes back to where it was once the page is awake', async () => {
  document.body.innerHTML = '<div class="behind"><button>Print</button></div><dialog open><input /></dialog>';
  const button = document.querySelector('button')!;
  button.focus();
  papers.open({ kind: 'consent', documents: [] });
  const { unmount } = render(PaperView, { paper: papers.shown! });
  await tick();
  press('Escape', document.querySelector('input')!);
  expect(papers.shown).toBeDefined();
  // As long as the page is asleep it takes no focus.
  button.disabled = true;
  unmount();
  button.disabled = false;
  await tick();
  expect(document.activeElement).toBe(button);
});

it('the keys of every screen change nothing behind the sheets, but for the picture and the lock', async () => {
  const lock = vi.spyOn(app, 'lock').mockResolvedValue(undefined);
  const stop = watchKeys();
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  app.place = { screen: 'today' };
  papers.open({ kind: 'consent', documents: [] });
  render(PaperView, { paper: papers.shown! });
  await settled();
  press('Digit2', document.body, { altKey: true });
  press('KeyK', document.body, { ctrlKey: true });
  press('F1');
  expect([app.place.screen, app.palette, app.help]).toEqual(['today', false, false]);
  press('KeyL', document.body, { ctrlKey: true });
  expect(lock).toHaveBeenCalledOnce();
  press('F2');
  expect(app.quiet).toBe(true);
  app.quiet = false;
  papers.close();
  press('Digit2', document.body, { altKey: true });
  expect(app.place.screen).toBe('cases');
  stop();
});
