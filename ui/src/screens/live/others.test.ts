import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ taps: 0, refused: '' }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      if (name === 'tap') host.taps += 1;
      if (name === 'tap' && host.refused)
        return Promise.reject({ kind: 'refused', code: host.refused, field: '', args: {} } as never);
      const code = { mn: 'Хус 4127', en: 'Birch 4127' };
      const view = { case: 'c', interview: 'one', code, number: 1, planned_minutes: 45, ended: false };
      return Promise.resolve(name === 'power' ? {} : { ...view, lines: [], notes: [], pins: [], phases: [] });
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
for (const part of ['LiveSide', 'LiveTimeline', 'PhaseList', 'PromptTiles', 'SmallWindow'])
  vi.doMock(`./${part}.svelte`, () => ({ default: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { say } = await import('../../state/words.svelte');
const { default: LiveScreen } = await import('./LiveScreen.svelte');
afterEach(cleanup);

const back = () =>
  [...document.querySelectorAll<HTMLElement>('.bar button')].find((one) => one.textContent === say('shell-back'));
async function open(role: string) {
  cleanup();
  Object.assign(host, { taps: 0, refused: '' });
  app.state = { phase: 'open', settings: {}, session: { role } } as unknown as typeof app.state;
  app.place = { screen: 'live', case: 'c', interview: 'one' };
  render(LiveScreen, { case: 'c', interview: 'one' });
  await settled();
}

it('holds whoever leads it until it is finished, and nobody else', async () => {
  await open('interviewer');
  await fireEvent.keyDown(document.body, { code: 'KeyQ' });
  await settled();
  expect([back(), host.taps, app.tapping]).toEqual([undefined, 1, true]);
  // Another interviewer is found out by the first tap, which says why.
  host.refused = 'not-your-interview';
  await fireEvent.keyDown(document.body, { code: 'KeyW' });
  await settled();
  expect(document.querySelector('[data-failure="not-your-interview"]')).not.toBeNull();
  expect(app.tapping).toBe(false);
  // The space is the button's now.
  await fireEvent.keyDown(back()!, { code: 'Space' });
  await settled();
  expect(host.taps).toBe(2);
  back()!.click();
  expect(app.place).toEqual({ screen: 'case', case: 'c' });
  for (const role of ['case_officer', 'supervisor']) {
    await open(role);
    await fireEvent.keyDown(document.body, { code: 'KeyQ' });
    await settled();
    expect([back() !== undefined, host.taps, app.tapping], role).toEqual([true, 0, false]);
  }
});
