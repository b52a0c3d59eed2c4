import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Told } from '../../host/host';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, (request: never) => unknown>,
  calls: [] as [string, object][],
  stopped: [] as string[],
  tell: (() => undefined) as (progress: Told) => void,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      program.calls.push([name, request]);
      const answer = program.answers[name];
      return answer ? Promise.resolve().then(() => answer(request as never)) : new Promise(() => undefined);
    },
    cancel: (commands: string[]) => {
      program.stopped.push(...commands);
      return Promise.resolve();
    },
    onProgress: (hears: typeof program.tell) => void (program.tell = hears),
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
const { say, tongue } = await import('../../state/words.svelte');
const { default: AboutSection } = await import('./AboutSection.svelte');
const { default: LeavingDialog } = await import('./LeavingDialog.svelte');
const { default: RoomSection } = await import('./RoomSection.svelte');

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const asked = (name: string) => program.calls.filter(([called]) => called === name).map(([, request]) => request);
async function press(act: string) {
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
const stateOf = (role: string) => ({ phase: 'open', settings: {}, session: { role }, last_backup: '', saved_at: '' });
/** An answer that is given later. */
function later(name: string) {
  let done: (view?: object) => void = () => undefined;
  program.answers[name] = () => new Promise((give) => (done = give as typeof done));
  return (view: object) => {
    done(view);
    return settled();
  };
}
/** Work that the program stops when it is asked to. */
function stoppable(name: string) {
  let refuse: (why: object) => void = () => undefined;
  program.answers[name] = () => new Promise((_, no) => (refuse = no));
  return async () => {
    await fireEvent.click(one('[data-work] button'));
    refuse({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
    await settled();
  };
}
beforeEach(() => {
  tongue.set('mn');
  Object.assign(program, { calls: [], answers: {}, stopped: [] });
  app.progress = app.trouble = undefined;
  app.state = stateOf('supervisor') as never;
});
afterEach(cleanup);

it('a supervisor gives the store a new key for a reason, and nobody leaves it half way', async () => {
  render(RoomSection);
  await press('rekey');
  program.answers.rekey = () => {
    throw { kind: 'invalid', code: 'reason-too-short', field: 'reason', args: {}, incident: '' };
  };
  await press('confirm-rekey');
  expect(one('#rekey-reason-err').textContent).toContain(refusal('reason-too-short').what);
  const reason = 'Зөөврийн диск алдагдсан байж магадгүй';
  await fireEvent.input(one('#rekey-reason'), { target: { value: reason } });
  const answer = later('rekey');
  await press('confirm-rekey');
  await press('confirm-rekey');
  program.tell({ command: 'rekey', step: 'rekeying', permille: 250 });
  await settled();
  expect(one('dialog [data-work]').textContent).toContain(say('step-rekeying'));
  expect(one('[role="progressbar"]').getAttribute('aria-valuenow')).toBe('25');
  await fireEvent(one('dialog'), new Event('cancel', { cancelable: true }));
  expect(one('dialog')).not.toBeNull();
  await answer({ ...stateOf('supervisor'), saved_at: '10:24' });
  expect(asked('rekey')).toEqual([{ reason: '' }, { reason }]);
  expect(one('dialog')).toBeNull();
  expect(one('[data-rekeyed]').textContent).toContain(say('upkeep-rekeyed'));
  expect(app.savedAt).toBe('10:24');
});

it('fills the lists anew once, and says whether anything was other than it should have been', async () => {
  render(AboutSection);
  for (const [same, words] of [
    [true, 'upkeep-rebuilt-same'],
    [false, 'upkeep-rebuilt-other'],
  ] as const) {
    const answer = later('rebuild');
    await press('rebuild');
    await press('rebuild');
    expect(one('.rebuild').textContent).toContain(say('step-rebuilding'));
    expect(one('[data-rebuilt]')).toBeNull();
    await answer({ same, entries: 412 });
    expect(one('[data-rebuilt]').textContent).toContain(say(words));
  }
  expect(asked('rebuild')).toHaveLength(2);
  program.answers.rebuild = () => {
    throw { kind: 'refused', code: 'store-read-only', field: '', args: {}, incident: '' };
  };
  await press('rebuild');
  expect(one('.rebuild [data-failure]').textContent).toContain(refusal('store-read-only').what);
});

it('nobody but a supervisor is offered either', () => {
  for (const role of ['interviewer', 'case_officer']) {
    app.state = stateOf(role) as never;
    render(RoomSection);
    render(AboutSection);
    expect(document.querySelector('[data-act="rekey"], [data-act="rebuild"]')).toBeNull();
    cleanup();
  }
});

it('whoever removes a person reads that the store gets a new key, sees how far it is, and does not leave it', async () => {
  const gone = { id: 'p2', name: 'Б. Сарнай', role: 'interviewer', since: '2026-11-21', active: true } as never;
  const closed = vi.fn();
  const ondone = vi.fn();
  program.answers.in_hand = () => ({ cases: [], planned: 0, unsigned: 0, running: 0 });
  render(LeavingDialog, { one: gone, people: [gone], onclose: closed, ondone });
  await settled();
  for (const id of ['upkeep-remove-what', 'settings-person-deactivate-text'] as const)
    expect(one('dialog').textContent).toContain(say(id));
  const answer = later('deactivate_person');
  await press('confirm-deactivate');
  await press('confirm-deactivate');
  program.tell({ command: 'deactivate_person', step: 'rekeying', permille: 500 });
  await settled();
  expect(one('[data-work]').textContent).toContain(say('step-rekeying'));
  await fireEvent(one('dialog'), new Event('cancel', { cancelable: true }));
  expect(closed).not.toHaveBeenCalled();
  await answer({ people: [] });
  expect(asked('deactivate_person')).toEqual([{ person: 'p2' }]);
  expect(ondone).toHaveBeenCalledWith([]);
});

it('the check, the lists and a new key are stopped by whoever began them, who reads what that means', async () => {
  render(AboutSection);
  for (const [name, act] of [
    ['doctor', 'self-check'],
    ['rebuild', 'rebuild'],
  ] as const) {
    const stop = stoppable(name);
    await press(act);
    expect(one('[data-stopped]')).toBeNull();
    await stop();
    expect(one('[data-stopped]').textContent).toContain(say('err-cancelled'));
    expect(one('[data-stopped]').textContent).toContain(say('rec-cancelled'));
    expect(one('[data-failure]')).toBeNull();
    // The next time it is not there any more.
    const answer = later(name);
    await press(act);
    expect(one('[data-stopped]')).toBeNull();
    await answer(name === 'doctor' ? { well: true, lines: [], first_break: '' } : { same: true, entries: 1 });
  }
  cleanup();
  render(RoomSection);
  await press('rekey');
  const stop = stoppable('rekey');
  await press('confirm-rekey');
  await stop();
  expect(one('dialog [data-stopped]').textContent).toContain(say('rec-cancelled'));
  expect(one('[data-rekeyed]')).toBeNull();
  expect(program.stopped).toEqual(['doctor', 'rebuild', 'rekey']);
});

it('a removal that is stopped says that they can still unlock', async () => {
  const gone = { id: 'p2', name: 'Б. Сарнай', role: 'interviewer', since: '2026-11-21', active: true } as never;
  const ondone = vi.fn();
  program.answers.in_hand = () => ({ cases: [], planned: 0, unsigned: 0, running: 0 });
  render(LeavingDialog, { one: gone, people: [gone], onclose: () => undefined, ondone });
  await settled();
  const stop = stoppable('deactivate_person');
  await press('confirm-deactivate');
  await stop();
  expect(one('[data-stopped]').textContent).toContain(say('upkeep-remove-stopped', { name: 'Б. Сарнай' }));
  expect(ondone).not.toHaveBeenCalled();
});

it('a removal that is stopped while the files are handed on is not begun, and what was handed on is said', async () => {
  const gone = { id: 'p2', name: 'Б. Сарнай', role: 'interviewer', since: '2026-11-21', active: true };
  const other = { id: 'p3', name: 'Д. Болд', role: 'interviewer', since: '2026-11-21', active: true };
  const row = { case: 'c1', code: '021-4127', planned: [] };
  program.answers.in_hand = () => ({ cases: [row], planned: 0, unsigned: 0, running: 0 });
  const props = { one: gone as never, people: [gone, other] as never, onclose: () => undefined, ondone: vi.fn() };
  render(LeavingDialog, props);
  await settled();
  await fireEvent.change(one<HTMLSelectElement>('#leaving-c1'), { target: { value: 'p3' } });
  const handed = later('hand_cases_on');
  await press('confirm-deactivate');
  await fireEvent.click(one('[data-work] button'));
  await handed({ cases: [], planned: 0, unsigned: 0, running: 0 });
  expect(asked('deactivate_person')).toEqual([]);
  expect(one('[data-stopped]').textContent).toContain(say('upkeep-remove-stopped-handed', { name: 'Б. Сарнай' }));
});

it('whoever leaves the page stops the check that was begun on it', async () => {
  render(AboutSection);
  later('doctor');
  await press('self-check');
  cleanup();
  expect(program.stopped).toEqual(['doctor']);
  // Who begins it anew is not given the answer of the one that was stopped.
  render(AboutSection);
  await press('self-check');
  expect(asked('doctor')).toHaveLength(2);
});
