import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, (request: never) => unknown>,
  calls: [] as [string, object][],
  cancels: 0,
  left: [] as string[],
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      program.calls.push([name, request]);
      return Promise.resolve().then(() => program.answers[name]!(request as never));
    },
    cancel: () => Promise.resolve(void (program.cancels += 1)),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
    setZoom: () => Promise.resolve(),
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
vi.mock('../../state/leave', async (real) => ({
  ...(await real<object>()),
  leave: (why = '') => void program.left.push(why),
}));
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
const { app } = await import('../../state/app.svelte');
const { say } = await import('../../state/words.svelte');
const { default: GoneScreen } = await import('./GoneScreen.svelte');

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
afterEach(cleanup);

it('after it the backup comes first; where something is left of a store it is laid aside first', () => {
  const state = { phase: 'none', settings: {}, people: [], begun: null, gone_from: '/srv/itgel', remains: false };
  app.state = { ...state, laid_aside: '/srv/itgel.laid-aside-2026-11-29-081503' } as never;
  render(GoneScreen);
  expect(one('[data-gone="aside"]').textContent.trim()).toBe(say('upkeep-laid'));
  expect(one('[data-gone-from]').textContent).toBe('/srv/itgel.laid-aside-2026-11-29-081503');
  expect(one('.btn.p').dataset.act).toBe('restore');
  expect(one('[data-act="lay-aside"]')).toBeNull();
  cleanup();
  app.state = { ...state, laid_aside: '', remains: true } as never;
  render(GoneScreen);
  expect(one('[data-gone="away"]').textContent.trim()).toBe(say('setup-gone'));
  expect(one('.btn.p').dataset.act).toBe('look-again');
  expect(one('[data-act="lay-aside"]')).not.toBeNull();
  // Neither a backup nor a new room has a place before that.
  expect([one('[data-act="set-up-anew"]'), one('[data-act="restore"]')]).toEqual([null, null]);
  cleanup();
  // Also where another store was laid aside before.
  app.state = { ...state, laid_aside: '/srv/itgel.laid-aside-2026-11-29-081503', remains: true } as never;
  render(GoneScreen);
  expect([one('[data-act="set-up-anew"]'), one('[data-act="restore"]')]).toEqual([null, null]);
  cleanup();
  // No store is missed where there never was one.
  app.state = { ...state, gone_from: '', laid_aside: '', remains: true } as never;
  render(GoneScreen);
  expect([one('h1').textContent.trim(), one('ol')]).toEqual([say('upkeep-remains-title'), null]);
});
