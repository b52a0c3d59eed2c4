import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';

vi.mock('#host', () => ({
  host: {
    call: () => Promise.resolve({}),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { refusal } = await import('../../state/failure');
const { default: UnlockScreen } = await import('./UnlockScreen.svelte');

it('says that the training room was not made, which is no fault of anything', async () => {
  app.state = { phase: 'locked', settings: {}, people: [] } as unknown as typeof app.state;
  history.replaceState({ why: 'training-stopped' }, '');
  render(UnlockScreen);
  await tick();
  const said = document.querySelector('[data-failure="training-stopped"]');
  expect(said?.textContent).toContain(refusal('training-stopped').what);
  expect(said?.textContent).toContain(refusal('training-stopped').todo);
  cleanup();
});

it('says once why the store was locked, where the passphrase that it asks for can be typed', async () => {
  app.state = { phase: 'locked', settings: {}, people: [] } as unknown as typeof app.state;
  history.replaceState({ why: 'pin-locked' }, '');
  const said = async () => {
    cleanup();
    render(UnlockScreen);
    await tick();
    expect(document.querySelector('#unlock-passphrase')).not.toBeNull();
    return document.querySelector('[data-failure="pin-locked"]')?.textContent ?? '';
  };
  const told = await said();
  expect(told).toContain(refusal('pin-locked').what);
  expect(told).toContain(refusal('pin-locked').todo);
  expect(await said()).toBe('');
});
