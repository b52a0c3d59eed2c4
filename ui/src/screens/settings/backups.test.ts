import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';
import type { BackupCopy, BackupsView } from '../../bindings/commands';
import type { Told } from '../../host/host';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, (request: never) => unknown>,
  calls: [] as [string, object][],
  cancels: 0,
  tell: (() => undefined) as (progress: Told) => void,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      program.calls.push([name, request]);
      return Promise.resolve().then(() => program.answers[name]!(request as never));
    },
    cancel: () => Promise.resolve(void (program.cancels += 1)),
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
const { app } = await import('../../state/app.svelte');
const { refusal } = await import('../../state/failure');
const { say, tongue } = await import('../../state/words.svelte');
const { default: BackupsSection } = await import('./BackupsSection.svelte');

const copy = (name: string, more: Partial<BackupCopy> = {}): BackupCopy => ({
  name,
  made: '2026-11-21 08:10',
  signed: true,
  entries: 412,
  bytes: '52000000',
  ...more,
});
const kept: BackupsView = {
  place: '/media/disk',
  there: true,
  same_medium: false,
  time: '08:00',
  after_sign_off: true,
  last: '2026-11-21 08:10',
  tested: '',
  test_due: false,
  copies: [copy('b'), copy('a', { made: '2026-11-20 08:00' })],
  daily: 30,
  monthly: 12,
};
const refuse = (failure: object) => () => {
  throw { kind: 'invalid', field: '', args: {}, incident: '', ...failure };
};
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const field = (id: string) => one<HTMLInputElement>(`#${id}`);
const asked = (name: string) => program.calls.filter(([called]) => called === name).map(([, request]) => request);
async function press(act: string) {
  one(`[data-act="${act}"]`).focus();
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
const type = (id: string, value: string) => fireEvent.input(field(id), { target: { value } });
async function shown(view: Partial<BackupsView> = {}, settings: Record<string, string> = {}, more: object = {}) {
  const state = { phase: 'open', settings, session: { role: 'supervisor' }, last_backup: '', saved_at: '', ...more };
  program.answers = { backups: () => ({ ...kept, ...view }), state: () => state };
  app.state = state as never;
  render(BackupsSection);
  await settled();
}
beforeEach(() => {
  tongue.set('mn');
  Object.assign(program, { calls: [], cancels: 0 });
  app.progress = undefined;
});
afterEach(cleanup);

it('a place on the disk of the records is kept only after it was said that it is understood', async () => {
  await shown({ place: '', copies: [], there: false, last: '' });
  program.answers.set_backups = ({ understood, place }: { understood: boolean; place: string }) =>
    understood
      ? { ...kept, place, same_medium: true, time: '07:30' }
      : refuse({ code: 'backup-same-disk', field: 'place' })();
  await type('backup-place', '/home/room/copies');
  await type('backup-time', '0730');
  await press('save-backups');
  expect(one('#backup-place-err').textContent).toContain(refusal('backup-same-disk').what);
  expect(document.activeElement?.id).toBe('backup-place');
  expect([field('backup-place').value, field('backup-time').value]).toEqual(['/home/room/copies', '0730']);
  // Of another place nothing was understood.
  await type('backup-place', '/home/room/other');
  expect(one('[data-act="understand-backup"]')).toBeNull();
  await type('backup-place', '/home/room/copies');
  await press('understand-backup');
  const sent = { place: '/home/room/copies', time: '0730', after_sign_off: true };
  expect(asked('set_backups')).toEqual([
    { ...sent, understood: false },
    { ...sent, understood: true },
  ]);
  expect(one('[data-backups-saved]')).not.toBeNull();
  expect(field('backup-time').value).toBe('07:30');
  expect(one('[data-same-disk]').textContent).toContain(say('setup-backup-same-disk'));
  // The button that was pressed is gone, and the focus is not.
  expect(document.activeElement?.getAttribute('data-act')).toBe('save-backups');
  await type('backup-time', '09');
  expect(one('[data-backups-saved]')).toBeNull();
});

it('what was understood of a place is not asked again with another time, and asked of another place', async () => {
  await shown({ same_medium: true }, { backup_same_medium: 'on' });
  program.answers.set_backups = () => kept;
  await type('backup-time', '09:00');
  await press('save-backups');
  await type('backup-place', '/home/room/other');
  await press('save-backups');
  expect(asked('set_backups').map((request) => (request as { understood: boolean }).understood)).toEqual([true, false]);
});

it('says beside its field what is wrong, and of a folder that is not there nothing that holds for a kept one', async () => {
  await shown();
  program.answers.set_backups = refuse({ code: 'time-malformed', field: 'time' });
  await type('backup-time', '25');
  await press('save-backups');
  expect(one('#backup-time-err').textContent).toContain(refusal('time-malformed').what);
  program.answers.set_backups = refuse({ code: 'backup-place-missing', field: 'place' });
  for (const folder of ['/media/typo', '/media/tipo']) {
    await type('backup-place', folder);
    await press('save-backups');
    expect(one('#backup-place-err').textContent.trim()).toBe(say('backup-no-folder'));
  }
  expect(document.querySelector('[data-failure]')).toBeNull();
});

it('shows how far a backup is, stops it, and leaves what is typed as it stands', async () => {
  await shown();
  let done: (problem?: object) => void = () => undefined;
  program.answers.back_up = () =>
    new Promise((made, cut) => {
      done = (problem) => (problem ? cut(problem as Error) : made({ last: '2026-11-29 10:24', saved_at: '' }));
    });
  await type('backup-place', '/media/half-ty');
  await press('back-up');
  expect(one('[data-backup-work]').textContent).toContain(say('step-backing-up'));
  program.tell({ command: 'test_backup', step: 'reading-back', permille: 640 });
  await settled();
  expect(one('[data-backup-work]').textContent).toContain(say('step-reading-back'));
  expect(one('[role="progressbar"]').getAttribute('aria-valuenow')).toBe('64');
  // A second press is no second backup.
  await press('back-up');
  one('[data-backup-work] .btn').focus();
  await fireEvent.click(one('[data-backup-work] .btn'));
  expect(program.cancels).toBe(1);
  done({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  expect(one('[data-backup-stopped]').textContent).toContain(say('backup-stopped'));
  expect(document.activeElement?.getAttribute('data-act')).toBe('back-up');
  expect(asked('back_up')).toHaveLength(1);

  program.answers.backups = () => ({ ...kept, last: '2026-11-29 10:24', copies: [copy('c'), ...kept.copies] });
  await press('back-up');
  done();
  await settled();
  expect(one('[data-backup-made]').textContent).toContain(say('settings-backup-made'));
  expect(one('[data-last-backup]').dataset.lastBackup).toBe('2026-11-29 10:24');
  expect(document.querySelectorAll('[data-copy]')).toHaveLength(3);
  expect(app.lastBackup).toBe('2026-11-29 10:24');
  expect(field('backup-place').value).toBe('/media/half-ty');

  // One that was stopped after it is not the one that was made.
  await press('back-up');
  done({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  expect(one('[data-backup-stopped]')).not.toBeNull();
  expect(one('[data-backup-made]')).toBeNull();

  program.answers.back_up = refuse({ code: 'backup-medium-short', field: 'place', args: { missing: '12' } });
  await press('back-up');
  const short = refusal('backup-medium-short', { missing: '12' });
  expect(one('[data-failure]').textContent).toContain(short.what);
  expect(one('[data-backup-made]')).toBeNull();
});

it('what is not done when the page goes is stopped, and who comes back reads what came of it', async () => {
  await shown();
  let cut: (problem: object) => void = () => undefined;
  const long = () => new Promise((_, no) => (cut = no));
  program.answers.test_backup = long;
  await press('test-backup');
  cleanup();
  expect(program.cancels).toBe(1);
  await shown();
  expect(one('[data-backup-work]').textContent).toContain(say('step-reading-back'));
  expect(one('[data-act="back-up"]').getAttribute('aria-disabled')).toBe('true');
  cut({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  expect(one('[data-backup-stopped]').textContent).toContain(say('backup-stopped'));
  cleanup();
  await shown();
  expect([one('[data-backup-stopped]'), program.cancels]).toEqual([null, 1]);
});

it('says how many entries of which copy are whole; the newest is the newest that may be restored', async () => {
  const cut = copy('c', { made: '2026-11-22 08:00', signed: false, entries: 0, bytes: '0' });
  await shown({ copies: [cut, ...kept.copies], test_due: true });
  expect(one('[data-copy="c"]').textContent).toContain(say('backup-copy-unsigned'));
  expect(one('[data-copy="c"] .btn')).toBeNull();
  expect(one('[data-copy="b"]').textContent).toContain(say('backup-copy-entries', { count: 412 }));
  expect(one('[data-test-due]').textContent).toContain(say('backup-test-due'));
  program.answers.test_backup = ({ name }: { name: string }) => ({
    name,
    made: '2026-11-20 08:00',
    entries: 407,
    attachments: 3,
    backups: { ...kept, tested: '2026-11-26 10:30' },
  });
  await press('test-backup');
  await fireEvent.click(one('[data-copy="a"] .btn'));
  await settled();
  expect(asked('test_backup')).toEqual([{ name: 'b' }, { name: 'a' }]);
  const answer = one('[data-backup-tested="a"]').textContent;
  expect(answer).toContain(say('settings-backup-tested', { count: 407 }));
  expect(answer).toContain('2026.11.20 08:00');
  expect(one('[data-test-due]')).toBeNull();
  expect(one('[data-last-test]').textContent).toBe('2026.11.26 10:30');

  program.answers.test_backup = refuse({ code: 'backup-does-not-open', field: 'name' });
  await press('test-backup');
  expect(one('[data-failure]').textContent).toContain(refusal('backup-does-not-open').what);
  expect(one('[data-backup-tested]')).toBeNull();
});

it('a place that is not there is said, with what becomes of it, and nothing of copies that cannot be seen', async () => {
  await shown({ there: false, copies: [] });
  const { what, todo } = refusal('backup-place-missing');
  expect(one('[data-place-away]').textContent).toContain(what);
  expect(one('[data-place-away]').textContent).toContain(todo);
  expect(one('[data-copies]')).toBeNull();
  expect(one('[data-act="back-up"]')).not.toBeNull();
});

it('without a place it says what to do, and offers nothing that could only be refused', async () => {
  await shown({ place: '', there: false, copies: [], last: '' });
  expect(one('.empty').textContent).toContain(say('backup-none-yet'));
  expect(one('[data-act="back-up"]')).toBeNull();
  expect(one('[data-act="test-backup"]')).toBeNull();
  expect(one('[data-kept-for]').textContent).toBe(say('settings-backup-keep', { days: 30, months: 12 }));
});

it('in training there is nothing to set, and it says why', async () => {
  await shown({}, {}, { training: { minutes: 0 } });
  expect(one('[data-no-backup]').textContent).toContain(refusal('training-no-backup').what);
  expect(document.querySelector('input, button')).toBeNull();
  expect(program.calls).toEqual([]);
});
