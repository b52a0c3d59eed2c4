import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({ calls: [] as object[], answer: (() => ({})) as () => unknown }));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      if (name !== 'go_on') return Promise.resolve({ total: 0 });
      program.calls.push(request);
      return Promise.resolve().then(program.answer);
    },
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
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
const { app } = await import('../../state/app.svelte');
const { refusal } = await import('../../state/failure');
const { say } = await import('../../state/words.svelte');
const { default: Shell } = await import('../Shell.svelte');

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
async function press(act: string) {
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
function shown(role: string, may_go_on: boolean) {
  const state = { phase: 'open', settings: {}, session: { role, name: 'Д. Оюун' }, last_backup: '', saved_at: '' };
  app.state = { ...state, read_only: 'behind', may_go_on } as never;
  render(Shell, { children: createRawSnippet(() => ({ render: () => '<h1 tabindex="-1">Өнөөдөр</h1>' })) });
  return state;
}
beforeEach(() => {
  program.calls = [];
  app.told = undefined;
});
afterEach(cleanup);

it('only a supervisor is offered to go on, and only where the store may', () => {
  for (const [role, may, offered] of [
    ['interviewer', true, false],
    ['case_officer', true, false],
    ['supervisor', false, false],
    ['supervisor', true, true],
  ] as const) {
    shown(role, may);
    expect(one('.banner [data-failure="store-behind"]')).not.toBeNull();
    expect(one('[data-act="go-on-from-here"]') !== null, `${role} ${may}`).toBe(offered);
    cleanup();
  }
});

it('a reason is asked for beside its field; then the banner goes, and it is said until another page', async () => {
  const state = shown('supervisor', true);
  await press('go-on-from-here');
  for (const id of ['upkeep-go-on-what', 'upkeep-go-on-loss'] as const)
    expect(one('dialog').textContent).toContain(say(id));
  program.answer = () => {
    throw { kind: 'invalid', code: 'reason-too-short', field: 'reason', args: {}, incident: '' };
  };
  await fireEvent.input(one('#go-on-reason'), { target: { value: 'богино' } });
  await press('confirm-go-on');
  expect(one('#go-on-reason-err').textContent).toContain(refusal('reason-too-short').what);
  const reason = 'Хуучин хуулбарыг зориуд буцааж тавьсан';
  await fireEvent.input(one('#go-on-reason'), { target: { value: reason } });
  program.answer = () => ({ ...state, read_only: '', may_go_on: false });
  await Promise.all([press('confirm-go-on'), press('confirm-go-on')]);
  expect(program.calls).toEqual([{ reason: 'богино' }, { reason }]);
  expect([one('dialog'), one('[data-failure]')]).toEqual([null, null]);
  expect(one('[data-told]').textContent).toContain(say('upkeep-gone-on'));
  app.go({ screen: 'cases' });
  await settled();
  expect(one('[data-told]')).toBeNull();
});

it('whoever leaves the question has changed nothing', async () => {
  shown('supervisor', true);
  await press('go-on-from-here');
  await fireEvent(one('dialog'), new Event('cancel', { cancelable: true }));
  await settled();
  expect([one('dialog'), program.calls.length]).toEqual([null, 0]);
  expect(one('[data-act="go-on-from-here"]')).not.toBeNull();
});
