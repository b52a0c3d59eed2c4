import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BackupFound } from '../../bindings/commands';
import type { Told } from '../../host/host';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, (request: never) => unknown>,
  calls: [] as [string, object][],
  cancels: 0,
  picked: undefined as string | undefined,
  tell: (() => undefined) as (progress: Told) => void,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      program.calls.push([name, request]);
      return Promise.resolve().then(() => program.answers[name]!(request as never));
    },
    cancel: () => Promise.resolve(void (program.cancels += 1)),
    pickFolder: () => Promise.resolve(program.picked),
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
const { default: GoneScreen } = await import('./GoneScreen.svelte');
const { default: SetupScreen } = await import('./SetupScreen.svelte');

const oyun = { id: 'p1', name: 'Д. Оюун', role: 'supervisor' as const };
const sarnai = { id: 'p2', name: 'Б. Сарнай', role: 'interviewer' as const };
const copies: BackupFound[] = [
  { copy: '/media/stick/new', made: '2026-11-21 08:10', room: 'Өрөө 1', people: [oyun, sarnai] },
  { copy: '/media/stick/old', made: '2026-11-20 08:00', room: 'Өрөө 1', people: [sarnai] },
];
const opened = {
  phase: 'open',
  settings: {},
  session: { role: 'supervisor', name: oyun.name },
  saved_at: '10:24',
  last_backup: '',
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
const typed = { passphrase: 'намар цэнхэр морь гүүр зам', reason: 'Диск эвдэрсэн тул сэргээж байна' };

/** At the list of backups, by way of the page that says that a store is gone. */
async function looked() {
  render(GoneScreen);
  await press('restore');
  await type('restore-folder', ' /media/stick ');
  await press('look-for-backups');
}
async function filled() {
  await looked();
  await type('restore-passphrase', typed.passphrase);
  await type('restore-reason', typed.reason);
}

beforeEach(() => {
  tongue.set('mn');
  Object.assign(program, { calls: [], cancels: 0, picked: undefined });
  program.answers = { find_backups: () => ({ copies }) };
  app.progress = app.trouble = app.told = undefined;
  app.state = { phase: 'none', settings: {}, people: [], begun: null, gone_from: '/srv/itgel' } as never;
});
afterEach(cleanup);

it('looks into a folder, and shows what is there with the newest first; each backup has its own people', async () => {
  await looked();
  expect(asked('find_backups')).toEqual([{ folder: '/media/stick' }]);
  const rows = [...document.querySelectorAll<HTMLInputElement>('input[name="restore-copy"]')];
  expect(rows.map((row) => row.value)).toEqual(copies.map((copy) => copy.copy));
  expect(rows[0]!.closest('label')!.textContent).toContain('2026.11.21 08:10, Өрөө 1');
  expect(rows[0]!.checked).toBe(true);
  expect(document.querySelectorAll('[data-person]')).toHaveLength(2);
  await fireEvent.click(rows[1]!);
  await settled();
  expect([...document.querySelectorAll('[data-person] b')].map((name) => name.textContent)).toEqual([sarnai.name]);
  for (const id of ['upkeep-restore-lost', 'upkeep-restore-people'] as const)
    expect(one('[data-restore]').textContent).toContain(say(id));
  // Of another folder nothing is known yet.
  await type('restore-folder', '/media/other');
  expect(one('[data-act="restore-backup"]')).toBeNull();
});

it('says that a folder has none, and beside the field that there is no such folder', async () => {
  program.answers.find_backups = () => ({ copies: [] });
  await looked();
  expect(one('.empty').textContent).toContain(say('upkeep-none'));
  expect(one('[data-act="restore-backup"]')).toBeNull();
  program.answers.find_backups = refuse({ code: 'backup-place-missing', field: 'folder' });
  await press('look-for-backups');
  expect(one('#restore-folder-err').textContent.trim()).toBe(say('backup-no-folder'));
  expect(document.querySelector('[data-failure], .empty')).toBeNull();
  // A folder that is chosen is looked into at once.
  program.answers.find_backups = () => ({ copies });
  program.picked = '/media/disk';
  await fireEvent.click(one('.where .btn'));
  await settled();
  expect(asked('find_backups').at(-1)).toEqual({ folder: '/media/disk' });
  expect(document.querySelectorAll('input[name="restore-copy"]')).toHaveLength(2);
});

it('a wrong passphrase is said beside its field, and nothing that was typed is lost; a short reason too', async () => {
  await filled();
  await fireEvent.click(document.querySelectorAll('input[name="person"]')[1]!);
  program.answers.restore_backup = refuse({ code: 'wrong-passphrase', field: 'passphrase', args: { seconds: '0' } });
  await press('restore-backup');
  expect(one('#restore-passphrase-err').textContent).toContain(refusal('wrong-passphrase').what);
  expect(document.activeElement?.id).toBe('restore-passphrase');
  const stands = () => [
    field('restore-folder').value,
    field('restore-passphrase').value,
    field('restore-reason').value,
  ];
  expect(stands()).toEqual([' /media/stick ', typed.passphrase, typed.reason]);
  program.answers.restore_backup = refuse({ code: 'reason-too-short', field: 'reason' });
  await press('restore-backup');
  expect(one('#restore-reason-err').textContent).toContain(refusal('reason-too-short').what);
  program.answers.restore_backup = refuse({ code: 'backup-does-not-open', kind: 'broken' });
  await press('restore-backup');
  expect(one('[data-failure]').textContent).toContain(refusal('restore-does-not-open').what);
  expect(stands()[1]).toBe(typed.passphrase);
  const wanted = { copy: '/media/stick/new', person: 'p2', name: '', ...typed };
  expect(asked('restore_backup')).toEqual([wanted, wanted, wanted]);
});

it('pressed twice is one restore; it says how far it is, stops, and then opens at Today with its sentence', async () => {
  await filled();
  let done: (problem?: object) => void = () => undefined;
  program.answers.restore_backup = () =>
    new Promise((made, cut) => (done = (problem) => (problem ? cut(problem as Error) : made(opened))));
  await press('restore-backup');
  await press('restore-backup');
  expect(asked('restore_backup')).toHaveLength(1);
  expect(one('[data-restoring]').textContent).toContain(say('upkeep-restoring'));
  program.tell({ command: 'restore_backup', step: 'checking', permille: 640 });
  await settled();
  expect(one('[data-restoring]').textContent).toContain(say('step-checking'));
  expect(one('[role="progressbar"]').getAttribute('aria-valuenow')).toBe('64');
  // Nobody leaves what goes on.
  await press('leave-restore');
  expect(one('[data-restoring]')).not.toBeNull();
  await fireEvent.click(one('[data-restoring] .btn'));
  expect(program.cancels).toBe(1);
  done({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  expect(one('[data-restore-stopped]').textContent).toContain(say('upkeep-stopped'));
  expect(field('restore-passphrase').value).toBe(typed.passphrase);
  expect(app.state?.phase).toBe('none');

  await press('restore-backup');
  done();
  await settled();
  expect([app.state?.phase, app.place.screen, app.told]).toEqual(['open', 'today', 'upkeep-restored']);
  expect(field('restore-passphrase').value).toBe('');
});

it('leaving forgets the passphrase; a page that goes while it works stops it', async () => {
  await filled();
  await press('leave-restore');
  expect(one('[data-gone]')).not.toBeNull();
  await press('restore');
  await type('restore-folder', '/media/stick');
  await press('look-for-backups');
  expect(field('restore-passphrase').value).toBe('');
  await type('restore-passphrase', typed.passphrase);
  program.answers.restore_backup = () => new Promise(() => undefined);
  await press('restore-backup');
  cleanup();
  expect(program.cancels).toBe(1);
});

it('is offered at set-up, in whose name is asked for where the backup shows nobody, and what was typed there waits', async () => {
  app.state = { ...app.state, begun: { language: 'mn', room: 'Өрөө 3', organisation: 'Төв' } } as never;
  program.answers.find_backups = () => ({ copies: [{ ...copies[0], people: [] }] });
  render(SetupScreen);
  await type('setup-organisation', 'Шинэ төв');
  await press('restore');
  await type('restore-folder', '/media/stick');
  await press('look-for-backups');
  await type('restore-name', oyun.name);
  await type('restore-passphrase', typed.passphrase);
  await type('restore-reason', typed.reason);
  program.answers.restore_backup = refuse({ code: 'wrong-name-or-passphrase', field: 'passphrase' });
  await press('restore-backup');
  expect(asked('restore_backup')).toEqual([{ copy: '/media/stick/new', person: '', name: oyun.name, ...typed }]);
  await press('leave-restore');
  expect(field('setup-organisation').value).toBe('Шинэ төв');
  expect(document.activeElement?.getAttribute('data-act')).toBe('restore');
});
