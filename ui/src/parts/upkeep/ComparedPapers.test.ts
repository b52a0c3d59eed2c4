import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({ calls: [] as object[], answer: (() => ({})) as () => unknown }));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      program.calls.push({ name, ...request });
      return Promise.resolve().then(program.answer);
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
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
const { app } = await import('../../state/app.svelte');
const { say } = await import('../../state/words.svelte');
const { default: ComparedPapers } = await import('./ComparedPapers.svelte');

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const ondone = vi.fn();
function shown(role: string) {
  app.state = { phase: 'open', settings: {}, session: { role, name: 'Д. Оюун' } } as never;
  render(ComparedPapers, { on: '2026-11-27', ondone });
}
async function press(act: string) {
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
beforeEach(() => {
  program.calls = [];
  app.told = undefined;
  ondone.mockClear();
});
afterEach(cleanup);

it('everybody reads that no bundle leaves, and only a supervisor says that the papers were compared', () => {
  for (const role of ['interviewer', 'case_officer', 'supervisor']) {
    shown(role);
    expect(one('[data-not-compared]').textContent).toContain(say('upkeep-papers', { date: '2026.11.27' }));
    expect(one('[data-act="papers-compared"]') !== null, role).toBe(role === 'supervisor');
    cleanup();
  }
});

it('what they showed is asked for; a refusal stands beside the field and keeps what was typed', async () => {
  shown('supervisor');
  await press('papers-compared');
  program.answer = () => {
    throw { kind: 'invalid', code: 'reason-too-short', field: 'found', args: {}, incident: '' };
  };
  await fireEvent.input(one('#papers-found'), { target: { value: 'ок' } });
  await press('confirm-papers-compared');
  expect([one<HTMLInputElement>('#papers-found').value, !!one('#papers-found-err'), app.told]).toEqual([
    'ок',
    true,
    undefined,
  ]);
  expect(ondone).not.toHaveBeenCalled();
  program.answer = () => ({ saved_at: '10:02:11' });
  await fireEvent.input(one('#papers-found'), { target: { value: 'Нэг буцаалтыг дахин бичив' } });
  await press('confirm-papers-compared');
  expect(program.calls.at(-1)).toEqual({ name: 'compare_papers', found: 'Нэг буцаалтыг дахин бичив' });
  expect(one('dialog')).toBeNull();
  expect([ondone.mock.calls.length, app.told, app.savedAt]).toEqual([1, 'upkeep-papers-done', '10:02:11']);
});
