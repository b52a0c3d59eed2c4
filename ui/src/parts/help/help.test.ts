import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

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
// The engine of these tests knows no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
const { app } = await import('../../state/app.svelte');
const { papers } = await import('../../paper/paper.svelte');
const { say, tongue } = await import('../../state/words.svelte');
const { default: Help } = await import('./Help.svelte');

const rows = (of: string) => {
  const at = [...document.querySelectorAll('h3')].find((one) => one.textContent === of);
  return [...(at?.nextElementSibling?.querySelectorAll('div') ?? [])].map((row) => [
    [...row.querySelectorAll('kbd')].map((key) => key.textContent).join(' '),
    row.querySelector('dd')!.textContent,
  ]);
};
const keyFor = (of: string, words: string) => rows(of).find(([, does]) => does === words)?.[0];

beforeEach(() => {
  tongue.set('mn');
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  app.place = { screen: 'today' };
});
afterEach(cleanup);

it('shows the keys of the interview as this person has laid them, and none that mean nothing', () => {
  const here = say('help-keys-here');
  app.place = { screen: 'live', case: 'c' };
  render(Help);
  expect(keyFor(here, say('live-open'))).toBe('Ф');
  expect(keyFor(here, say('help-key-phases'))).toBe('1…9');
  cleanup();
  app.state!.settings = { key_open: 'F9', key_undo: 'KeyZ', key_closing: 'PageDown', live_keys: 'on' };
  render(Help);
  expect(keyFor(here, say('live-open'))).toBe('F9');
  expect(keyFor(here, say('live-directive'))).toBe('Ц');
  expect(keyFor(here, say('help-key-redo'))).toBe('Shift Я');
  expect(keyFor(here, say('help-key-phases'))).toBe('1 2 3 4 5 6 7 PgDn 9');
  cleanup();
  // Keys that write a character can be turned off.
  app.state!.settings = { key_open: 'F9', live_keys: 'off' };
  render(Help);
  expect(keyFor(here, say('live-open'))).toBe('F9');
  expect(rows(here).map(([, does]) => does)).not.toContain(say('live-directive'));
  expect(rows(here).map(([, does]) => does)).not.toContain(say('help-key-phases'));
  expect(keyFor(here, say('live-hold-to-finish'))).toBe('Ctrl Enter');
});

it('says that a page can be printed only where there is something to print', async () => {
  const everywhere = say('help-keys-everywhere');
  render(Help);
  expect(keyFor(everywhere, say('shell-print'))).toBeUndefined();
  const back = papers.offer(() => undefined);
  await tick();
  expect(keyFor(everywhere, say('shell-print'))).toBe('Ctrl P');
  back();
  await tick();
  expect(keyFor(everywhere, say('shell-print'))).toBeUndefined();
});
