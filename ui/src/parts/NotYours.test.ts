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
const { app } = await import('../state/app.svelte');
const { sayIn, tongue } = await import('../state/words.svelte');
const { default: NotYours } = await import('./NotYours.svelte');
afterEach(cleanup);

it.each(['mn', 'en'] as const)('says in %s that a screen is of another role, and leads to today', async (language) => {
  tongue.set(language);
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  app.place = { screen: 'export' };
  render(NotYours);
  const part = document.querySelector('[data-not-yours]')!;
  expect(part.querySelector('p')!.textContent).toBe(sayIn(language, 'shell-not-your-role'));
  const buttons = [...part.querySelectorAll('button')];
  expect(buttons.map((one) => one.textContent)).toEqual([sayIn(language, 'shell-today')]);
  await fireEvent.click(buttons[0]!);
  expect(app.place).toEqual({ screen: 'today' });
});
