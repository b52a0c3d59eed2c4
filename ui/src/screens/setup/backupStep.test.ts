import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BackupsView } from '../../bindings/commands';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, (request: never) => unknown>,
  calls: [] as [string, object][],
  cancels: 0,
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
const { app } = await import('../../state/app.svelte');
const { refusal } = await import('../../state/failure');
const { say, tongue } = await import('../../state/words.svelte');
app.state = { begun: null, people: [], settings: {} } as never;
const { Setup } = await import('./setup.svelte');
const { default: BackupStep } = await import('./BackupStep.svelte');
const { default: DoneStep } = await import('./DoneStep.svelte');

const none: BackupsView = {
  place: '',
  there: false,
  same_medium: false,
  time: '08:00',
  after_sign_off: true,
  last: '',
  tested: '',
  test_due: false,
  copies: [],
  daily: 30,
  monthly: 12,
};
const state = { phase: 'open', settings: {}, session: { role: 'supervisor' }, last_backup: '', saved_at: '' };
const card = { fingerprint: ['12345'], qr_svg: '' };
const refuse = (failure: object) => () => {
  throw { kind: 'invalid', field: '', args: {}, incident: '', ...failure };
};
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const names = () => program.calls.map(([name]) => name);
async function press(act: string) {
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
let setup: InstanceType<typeof Setup>;
async function shown() {
  setup = new Setup();
  Object.assign(setup, { at: 5, made: { state, card } });
  render(BackupStep, { setup });
  await settled();
}
beforeEach(() => {
  tongue.set('mn');
  Object.assign(program, { calls: [], cancels: 0 });
  program.answers = { backups: () => none, state: () => ({ ...state, last_backup: '2026-11-29 08:10' }) };
});
afterEach(cleanup);

it('a place that was chosen gets its first backup at once, and only then the step is done', async () => {
  await shown();
  for (const id of ['setup-backup-where', 'setup-backup-help', 'setup-backup-skip-text'] as const)
    expect(document.body.textContent).toContain(say(id));
  expect(one('[data-act="next"]')).toBeNull();
  await press('save-backups');
  expect(one('#backup-place-err').textContent).toContain(refusal('text-empty').what);
  expect(names()).toEqual(['backups']);
  program.answers.set_backups = ({ place, understood }: { place: string; understood: boolean }) =>
    understood
      ? { ...none, place, there: true, same_medium: true }
      : refuse({ code: 'backup-same-disk', field: 'place' })();
  program.answers.back_up = refuse({ code: 'backup-medium-read-only', field: 'place' });
  await fireEvent.input(one('#backup-place'), { target: { value: '/media/stick' } });
  await press('save-backups');
  expect(one('#backup-place-err').textContent).toContain(refusal('backup-same-disk').what);
  expect(names()).not.toContain('back_up');
  await press('understand-backup');
  // The place cannot be written: that is said, and the step is not done.
  expect(one('[data-failure="backup-medium-read-only"]')).not.toBeNull();
  expect(one('[data-same-disk]')).not.toBeNull();
  expect(one('[data-act="next"]')).toBeNull();
  // It was understood of this place, and is not asked again.
  program.answers.set_backups = ({ place }: { place: string }) => ({ ...none, place, there: true, same_medium: true });
  program.answers.back_up = () => ({ last: '2026-11-29 08:10', saved_at: '08:10' });
  program.answers.backups = () => ({ ...none, place: '/media/stick', there: true, time: '08:00' });
  await press('save-backups');
  expect(one('[data-backup-made]').textContent).toContain(say('setup-backup-tested'));
  expect(one('[data-backup-made]').textContent).toContain(say('setup-backup-when', { time: '08:00', after: 'yes' }));
  expect(one('[data-without]')).toBeNull();
  await press('next');
  expect([setup.step, setup.made?.state.last_backup]).toEqual(['finish', '2026-11-29 08:10']);
  cleanup();
  render(DoneStep, { setup, made: setup.made! });
  expect([one('[data-done="backup"]') !== null, one('[data-todo="backup"]')]).toEqual([true, null]);
});

it('may be left for later, and is then still to do', async () => {
  await shown();
  await Promise.all([press('skip-backup'), press('skip-backup')]);
  expect([setup.step, setup.backedUp]).toEqual(['finish', false]);
  expect(names()).toEqual(['backups', 'state']);
  cleanup();
  render(DoneStep, { setup, made: setup.made! });
  expect([one('[data-done="backup"]'), one('[data-todo="backup"]') !== null]).toEqual([null, true]);
});
