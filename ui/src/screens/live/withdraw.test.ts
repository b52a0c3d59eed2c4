import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ consent: undefined as object | undefined }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      if (name === 'power') return Promise.resolve({});
      if (name !== 'consent')
        return Promise.resolve({ interview: 'one', ended: false, lines: [], notes: [], pins: [] });
      return host.consent ? Promise.resolve(host.consent) : Promise.reject({ kind: 'broken', code: 'disk-trouble', field: '', args: {} } as never); // prettier-ignore
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
for (const part of ['LiveBar', 'LiveSide', 'LiveTimeline', 'PhaseList', 'PromptTiles', 'SmallWindow'])
  vi.doMock(`./${part}.svelte`, () => ({ default: () => undefined }));
vi.doMock('../../parts/consent/WithdrawDialog.svelte', () => ({ default: () => undefined }));
const { default: LiveScreen } = await import('./LiveScreen.svelte');
afterEach(cleanup);

it('says why nothing opens when consent is to be taken back while it runs', async () => {
  render(LiveScreen, { case: 'case', interview: 'one' });
  await settled();
  const press = async () => {
    await fireEvent.keyDown(document.body, { code: 'KeyW', ctrlKey: true, shiftKey: true });
    await settled();
    return document.querySelector('[data-failure]')?.getAttribute('data-failure');
  };
  expect(await press()).toBe('disk-trouble');
  host.consent = { version: 0, language: 'mn', summary: { purposes: [] } };
  expect(await press()).toBe('nothing-to-withdraw');
  host.consent = { version: 1, language: 'mn', summary: { purposes: [] } };
  expect(await press()).toBeUndefined();
});
