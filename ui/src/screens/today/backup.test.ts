import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, () => unknown>,
  calls: [] as string[],
  cancels: 0,
  backedUp: (() => undefined) as (at: string) => void,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      program.calls.push(name);
      return Promise.resolve().then(() => program.answers[name]!());
    },
    cancel: () => Promise.resolve(void (program.cancels += 1)),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: (hears: typeof program.backedUp) => void (program.backedUp = hears),
    onWaits: () => undefined,
  },
}));
const { today } = await import('../../components/clock');
const { app } = await import('../../state/app.svelte');
const { refusal } = await import('../../state/failure');
const { say, tongue } = await import('../../state/words.svelte');
const { default: TodayScreen } = await import('./TodayScreen.svelte');

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const read = { day: '2026-11-29', weekday: 7, time: '12:00', cases: 1, schedule: [], free_bytes: '41000000000' };
/** Today as somebody finds it, with the last backup as the program says it. */
async function shown(last: string, old = 0, waiting: string[] = [], more: object = {}) {
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer', name: 'Б. Сарнай' }, ...more } as never;
  app.lastBackup = last;
  const lines = waiting.map((code) => ({ code, case: '', case_code: null, target: '', day: '', who: '' }));
  program.answers.today = () => ({
    ...read,
    waiting: lines,
    waiting_in_all: lines.length,
    last_backup: last,
    backup_old_days: old,
  });
  render(TodayScreen);
  await settled();
}
beforeEach(() => {
  tongue.set('mn');
  Object.assign(program, { answers: {}, calls: [], cancels: 0 });
});
afterEach(cleanup);

it('says when the last backup was, and in larch how old it is where that is too long ago', async () => {
  await shown('2026-11-20 08:10', 9);
  expect(one('[data-last-backup]').textContent).toBe('2026.11.20 08:10');
  expect(one('[data-last-backup]').className).toContain('at');
  expect(one('[data-backup-old]').textContent).toBe(say('today-backup-old', { days: 9 }));
  cleanup();
  await shown(`${today()} 08:10`);
  expect(one('[data-last-backup]').textContent).toBe('Өнөөдөр 08:10');
  expect(one('[data-last-backup]').className).not.toContain('at');
  expect(one('[data-backup-old]')).toBeNull();
  cleanup();
  await shown('');
  expect(one('[data-last-backup]').textContent).toBe(say('shell-none'));
});

it('one that was made by itself is said at once, and nothing is old any more', async () => {
  await shown('2026-11-20 08:10', 9, ['backup']);
  const before = program.calls.filter((name) => name === 'today').length;
  let answer: (view: object) => void = () => undefined;
  program.answers.today = () => new Promise((come) => (answer = come));
  program.backedUp('2026-11-27 08:00');
  await settled();
  expect(program.calls.filter((name) => name === 'today')).toHaveLength(before + 1);
  expect(one('[data-last-backup]').textContent).toBe('2026.11.27 08:00');
  expect(one('[data-backup-old]')).toBeNull();
  answer({ ...read, waiting: [], waiting_in_all: 0, last_backup: '2026-11-27 08:00', backup_old_days: 0 });
  await settled();
  expect(one('[data-waiting="backup"]')).toBeNull();
});

it('anybody may make one where a place is known, may stop it, and is told why there is none', async () => {
  await shown('');
  expect(one('[data-act="back-up"]')).toBeNull();
  cleanup();
  await shown('', 0, [], { settings: { backup_place: '/media/disk' } });
  let cut: (problem: object) => void = () => undefined;
  program.answers.back_up = () => new Promise((_, no) => (cut = no));
  await fireEvent.click(one('[data-act="back-up"]'));
  await settled();
  expect(one('[data-backup-work]').textContent).toContain(say('step-backing-up'));
  await fireEvent.click(one('[data-backup-work] .btn'));
  expect(program.cancels).toBe(1);
  cut({ kind: 'refused', code: 'backup-no-place', field: '', args: {}, incident: '' });
  await settled();
  expect(one('[data-failure="backup-no-place"]').textContent).toContain(refusal('backup-no-place').what);
  program.answers.back_up = () => ({ last: `${today()} 10:24`, saved_at: '10:24:31' });
  await fireEvent.click(one('[data-act="back-up"]'));
  await settled();
  expect(one('[data-backup-made]').textContent).toContain(say('settings-backup-made'));
  expect(one('[data-last-backup]').textContent).toBe('Өнөөдөр 10:24');
  cleanup();
  await shown('2026-11-20 08:10', 0, [], { training: { minutes: 0 } });
  expect(one('[data-act="back-up"]')).toBeNull();
});

it('one that is not done when the page goes is stopped; who comes back sees it, may stop it, and reads what came of it', async () => {
  await shown('', 0, [], { settings: { backup_place: '/media/disk' } });
  let cut: (problem: object) => void = () => undefined;
  program.answers.back_up = () => new Promise((_, no) => (cut = no));
  await fireEvent.click(one('[data-act="back-up"]'));
  await settled();
  expect(program.cancels).toBe(0);
  cleanup();
  expect(program.cancels).toBe(1);
  await shown('', 0, [], { settings: { backup_place: '/media/disk' } });
  expect(one('[data-backup-work]').textContent).toContain(say('step-backing-up'));
  expect(one('[data-act="back-up"]').getAttribute('aria-disabled')).toBe('true');
  await fireEvent.click(one('[data-backup-work] .btn'));
  expect(program.cancels).toBe(2);
  cleanup();
  cut({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  await shown('', 0, [], { settings: { backup_place: '/media/disk' } });
  expect(one('[data-backup-stopped]').textContent).toContain(say('backup-stopped'));
  // It was read, and nothing is being done: nothing is stopped, and next time nothing is said.
  const before = program.cancels;
  cleanup();
  await shown('', 0, [], { settings: { backup_place: '/media/disk' } });
  expect([one('[data-backup-stopped]'), program.cancels]).toEqual([null, before]);
  expect(program.calls.filter((name) => name === 'back_up')).toHaveLength(1);
});

it('what waits of the room leads to its section of Settings', async () => {
  const leads = {
    backup: 'backups',
    'backup-without-files': 'backups',
    'backup-without-recovery': 'backups',
    'restore-test': 'backups',
    'key-ends': 'recipients',
    'wording-comes': 'wording',
    'wording-draft': 'wording',
  };
  // One by one: of many the page shows the first.
  for (const [code, section] of Object.entries(leads)) {
    cleanup();
    await shown('', 0, [code]);
    await fireEvent.click(one(`[data-waiting="${code}"]`));
    expect(app.place, code).toEqual({ screen: 'settings', section });
  }
});
