import { expect, it, vi } from 'vitest';
import type { StateView } from '../../bindings/commands';

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

const { app } = await import('../../state/app.svelte');
const { tongue } = await import('../../state/words.svelte');
const { Setup } = await import('./setup.svelte');

it('begins at the language on a new computer, and at the room where a set-up was cut off', () => {
  app.state = { begun: null } as StateView;
  expect(new Setup().step).toBe('language');
  app.state = { begun: { language: 'en', room: 'Өрөө 3', organisation: 'Хүүхдийн төв' } } as StateView;
  const setup = new Setup();
  expect([setup.step, setup.room, setup.organisation, setup.name]).toEqual(['room', 'Өрөө 3', 'Хүүхдийн төв', '']);
  expect(tongue.language).toBe('en');
});
