import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BackupFound } from '../../bindings/commands';
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
const { default: GoneScreen } = await import('./GoneScreen.svelte');

const oyun = { id: 'p1', name: 'Д. Оюун', role: 'supervisor' as const };
const copies: BackupFound[] = [
  { copy: '/media/stick/new', made: '2026-11-21 08:10', room: 'Өрөө 1', people: [oyun] },
  { copy: '/media/stick/old', made: '2026-11-20 08:00', room: 'Өрөө 1', people: [] },
];
const opened = { phase: 'open', settings: {}, session: { role: 'supervisor', name: oyun.name }, saved_at: '' };
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
const fresh = 'цасан шувуу долоон зам нэг өвөө';
const reason = 'Диск эвдэрсэн тул сэргээж байна';
const line = (n: number) => `AGE-SECRET-KEY-1SHEET${n}`;

/** At the first sheet, by way of the list. */
async function atTheSheets() {
  render(GoneScreen);
  await press('restore');
  await type('restore-folder', '/media/stick');
  await press('look-for-backups');
  await fireEvent.click(one('input[name="restore-door"][value="sheets"]'));
  await settled();
  await press('enter-sheets');
}
/** Both sheets by a reader of their code, and the last step filled in. */
async function filled() {
  await atTheSheets();
  await toTheLast();
}
async function toTheLast() {
  await type('sheet-line', line(1));
  await press('sheets-next');
  await type('sheet-line', line(2));
  await press('sheets-next');
  await type('recovery-passphrase', fresh);
  await type('recovery-repeat', fresh);
  await type('sheets-reason', reason);
}

beforeEach(() => {
  tongue.set('mn');
  Object.assign(program, { calls: [], cancels: 0 });
  program.answers = { find_backups: () => ({ copies }), check_sheet_group: () => ({}) };
  app.progress = app.trouble = app.told = undefined;
  app.state = { phase: 'none', settings: {}, people: [], begun: null, gone_from: '/srv', laid_aside: '' } as never;
});
afterEach(cleanup);

it('two sheets stand for the passphrase of then, and what was restored opens at Today with its sentence', async () => {
  await filled();
  program.answers.restore_by_sheets = () => opened;
  await Promise.all([press('restore-by-sheets'), press('restore-by-sheets')]);
  const sheets = { first: [line(1)], second: [line(2)] };
  const who = { copy: '/media/stick/new', person: 'p1', name: '' };
  expect(asked('restore_by_sheets')).toEqual([{ ...who, ...sheets, passphrase: fresh, reason }]);
  expect([app.state?.phase, app.place.screen, app.told]).toEqual(['open', 'today', 'upkeep-restored-by-sheets']);
});

it('a sheet that is refused is shown again with its sentence, and nothing that was typed is lost', async () => {
  await filled();
  program.answers.restore_by_sheets = refuse({ code: 'sheet-group-differs', field: 'second-5', args: { group: '5' } });
  await press('restore-by-sheets');
  expect(one('[data-by-sheets]').dataset.bySheets).toBe('second');
  expect(one('#sheet-group-5-err').textContent).toContain(refusal('sheet-group-differs', { group: '5' }).what);
  expect(field('sheet-line').value).toBe(line(2));
  await press('sheets-next');
  expect([field('recovery-passphrase').value, field('sheets-reason').value]).toEqual([fresh, reason]);
  program.answers.restore_by_sheets = refuse({ code: 'recovery-other-store', field: 'second' });
  await press('restore-by-sheets');
  expect(one('#sheet-line-err').textContent).toContain(refusal('recovery-other-store').what);
  await press('sheets-next');
  for (const [code, at] of [
    ['reason-too-short', 'sheets-reason'],
    ['passphrase-too-short', 'recovery-passphrase'],
  ] as const) {
    program.answers.restore_by_sheets = refuse({ code, field: at.split('-')[1] });
    await press('restore-by-sheets');
    expect(one(`#${at}-err`).textContent).toContain(refusal(code).what);
  }
  // What tells elsewhere to make another backup tells here to choose another.
  program.answers.restore_by_sheets = refuse({ code: 'backup-does-not-open', field: 'name' });
  await press('restore-by-sheets');
  expect(one('[data-failure]').textContent).toContain(refusal('restore-does-not-open').todo);
  expect(field('recovery-repeat').value).toBe(fresh);
});

it('another passphrase the second time restores nothing', async () => {
  await filled();
  await type('recovery-repeat', 'өөр үгс');
  await press('restore-by-sheets');
  expect(one('#recovery-repeat-err').textContent).toContain(refusal('passphrase-differs').what);
  expect(asked('restore_by_sheets')).toEqual([]);
});

it('whoever goes back to the list finds the sheets as they were typed, also for another backup, which shows nobody', async () => {
  await atTheSheets();
  await type('sheet-group-1', '123456');
  await press('sheets-back');
  await fireEvent.click(document.querySelectorAll('input[name="restore-copy"]')[1]!);
  await settled();
  await press('enter-sheets');
  expect(field('sheet-group-1').value).toBe('123456');
  await toTheLast();
  await type('recovery-name', oyun.name);
  program.answers.restore_by_sheets = refuse({ code: 'restore-unknown-name', field: 'name' });
  await press('restore-by-sheets');
  expect(asked('restore_by_sheets')[0]).toMatchObject({ copy: '/media/stick/old', person: '', name: oyun.name });
  expect(one('#recovery-name-err').textContent).toContain(refusal('restore-unknown-name').what);
});

it('whoever leaves the page leaves no sheet and no passphrase behind', async () => {
  await filled();
  for (let steps = 0; steps < 3; steps += 1) await press('sheets-back');
  await press('leave-restore');
  await press('restore');
  await type('restore-folder', '/media/stick');
  await press('look-for-backups');
  await fireEvent.click(one('input[name="restore-door"][value="sheets"]'));
  await settled();
  await press('enter-sheets');
  expect([field('sheet-group-1').value, field('sheet-line').value]).toEqual(['', '']);
});

it('is stopped by who waits for it, and by a page that goes', async () => {
  await filled();
  let cut: (problem: object) => void = () => undefined;
  program.answers.restore_by_sheets = () => new Promise((_, no) => (cut = no));
  await press('restore-by-sheets');
  expect(one('[data-restoring]').textContent).toContain(say('upkeep-restoring'));
  await press('sheets-back');
  expect(one('[data-restoring]')).not.toBeNull();
  cut({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  expect(one('[data-restore-stopped]').textContent).toContain(say('upkeep-stopped'));
  expect(field('recovery-passphrase').value).toBe(fresh);
  await press('restore-by-sheets');
  cleanup();
  expect(program.cancels).toBe(1);
});
