import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

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
const { refusal } = await import('../../state/failure');
const { say } = await import('../../state/words.svelte');
const { default: UnlockScreen } = await import('./UnlockScreen.svelte');
const { default: Shell } = await import('../../parts/Shell.svelte');

const refuse = (failure: object) => () => {
  throw { kind: 'broken', field: '', args: {}, incident: '', ...failure };
};
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const asked = (name: string) => program.calls.filter(([called]) => called === name);
async function press(act: string) {
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
const number = () => one('[data-act="confirm-aside"]').dataset.number!;
const type = (value: string) => fireEvent.input(one('#aside-number'), { target: { value } });
async function unlocks(failure: object) {
  cleanup();
  program.answers.unlock = refuse(failure);
  app.state = { phase: 'locked', settings: {}, people: [{ id: 'p', name: 'Д. Оюун', role: 'supervisor' }] } as never;
  render(UnlockScreen);
  await fireEvent.input(one('#unlock-passphrase'), { target: { value: 'үг' } });
  await press('unlock');
}
beforeEach(() => {
  Object.assign(program, { calls: [], left: [] });
  program.answers = { cases: () => ({ total: 0 }) };
});
afterEach(cleanup);

it.each([
  [{ code: 'wrong-passphrase', kind: 'invalid', field: 'passphrase' }, false],
  [{ code: 'slot-damaged' }, false],
  [{ code: 'newer-store', kind: 'refused' }, false],
  [{ code: 'disk-full' }, false],
  [{ code: 'store-damaged' }, true],
  [{ code: 'other-store' }, true],
])(
  'is offered where the store is damaged, and not where a passphrase or one key file does not fit: %o',
  async (why, offered) => {
    await unlocks(why);
    expect(one('[data-aside]') !== null).toBe(offered);
  },
);

it('is done once the number is typed that is shown, and says whom to call before', async () => {
  await unlocks({ code: 'store-damaged' });
  await press('lay-aside');
  for (const id of ['upkeep-aside-what', 'upkeep-aside-call'] as const)
    expect(one('dialog').textContent).toContain(say(id));
  program.answers.lay_aside = () => ({ folder: '/srv/itgel.laid-aside-2026-11-29-081503' });
  const n = number();
  expect(n).toMatch(/^[1-9][0-9]{3}$/);
  for (const wrong of ['', n.slice(1), `${n}1`]) {
    await type(wrong);
    await press('confirm-aside');
  }
  expect(asked('lay_aside')).toEqual([]);
  expect(one('#aside-number-err')).not.toBeNull();
  await type(n);
  await Promise.all([press('confirm-aside'), press('confirm-aside')]);
  expect(asked('lay_aside')).toHaveLength(1);
  expect(program.left).toEqual(['']);
});

it('what is refused is said in the dialog, and leaving it has changed nothing', async () => {
  await unlocks({ code: 'store-damaged' });
  await press('lay-aside');
  program.answers.lay_aside = refuse({ code: 'store-not-renamed' });
  await type(number());
  await press('confirm-aside');
  expect(one('dialog [data-failure="store-not-renamed"]').textContent).toContain(refusal('store-not-renamed').todo);
  expect(program.left).toEqual([]);
  await fireEvent(one('dialog'), new Event('cancel', { cancelable: true }));
  await settled();
  expect(one('dialog')).toBeNull();
  expect(one('[data-act="lay-aside"]')).not.toBeNull();
});

it('of a store that is open for reading only it is a supervisor who is offered it; whose lock fails reads why at the door', async () => {
  for (const [role, read_only, offered] of [
    ['interviewer', 'behind', false],
    ['case_officer', 'forked', false],
    ['supervisor', '', false],
    ['supervisor', 'forked', true],
  ] as const) {
    cleanup();
    const session = { role, name: 'Д. Оюун' };
    app.state = { phase: 'open', settings: {}, session, read_only, may_go_on: false, last_backup: '' } as never;
    render(Shell, { children: createRawSnippet(() => ({ render: () => '<h1 tabindex="-1">Өнөөдөр</h1>' })) });
    expect(one('[data-act="lay-aside"]') !== null, `${role} ${read_only}`).toBe(offered);
  }
  await press('lay-aside');
  program.answers.lay_aside = refuse({ code: 'store-not-renamed' });
  await type(number());
  await press('confirm-aside');
  expect(program.left).toEqual(['store-not-renamed']);
});
