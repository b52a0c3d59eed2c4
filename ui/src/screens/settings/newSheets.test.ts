import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({
  answers: {} as Record<string, (request: never) => unknown>,
  calls: [] as [string, object][],
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      program.calls.push([name, request]);
      const answer = program.answers[name];
      return answer ? Promise.resolve().then(() => answer(request as never)) : new Promise(() => undefined);
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
const { app } = await import('../../state/app.svelte');
const { refusal } = await import('../../state/failure');
const { say, tongue } = await import('../../state/words.svelte');
const { default: RecoverySheets } = await import('./RecoverySheets.svelte');

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const asked = (name: string) => program.calls.filter(([called]) => called === name).map(([, request]) => request);
async function press(act: string) {
  await fireEvent.click(one(`[data-act="${act}"]`));
  await settled();
}
const type = (selector: string, value: string) => fireEvent.input(one(selector), { target: { value } });
const refuse =
  (code: string, field = '') =>
  () => {
    throw { kind: field ? 'invalid' : 'broken', code, field, args: {}, incident: '' };
  };
const sheet = (keeper: number) => ({
  keeper,
  groups: Array.from({ length: 16 }, (_, n) => `${keeper}00${String(n).padStart(2, '0')}-${keeper}`),
  secret: `AGE-SECRET-KEY-1-${keeper}`,
  qr_svg: '<svg/>',
});
const view = (confirmed: number[]) => ({
  sheets: [1, 2, 3].map(sheet),
  ask: [
    [2, 9],
    [1, 16],
    [4, 5],
  ],
  confirmed,
});
const state = { phase: 'open', room: 'Өрөө 1', settings: {}, session: { role: 'supervisor' } };

/** As far as the sheets, one read back after the other. */
async function shown() {
  const { unmount } = render(RecoverySheets);
  await press('new-sheets');
  await type('#new-sheets-reason', 'Хуудас алдагдсан байж магадгүй');
  await type('#new-sheets-passphrase', 'дөрвөн сайхан үг');
  await press('begin-new-sheets');
  return unmount;
}
async function readBack(keeper: number) {
  expect(one('[data-sheet]').dataset.sheet).toBe(String(keeper));
  await type('#sheet-group-0', '111111');
  await type('#sheet-group-1', '222222');
  await press('confirm-sheet');
}
beforeEach(() => {
  tongue.set('mn');
  let confirmed: number[] = [];
  Object.assign(program, { calls: [] });
  program.answers = {
    state: () => state,
    begin_new_sheets: () => view((confirmed = [])),
    confirm_new_sheet: ({ keeper }: { keeper: number }) => {
      confirmed.push(keeper);
      return view([...confirmed]);
    },
    finish_new_sheets: () => ({ saved_at: '' }),
    cancel_new_sheets: () => ({ saved_at: '' }),
  };
  app.progress = app.trouble = undefined;
  app.state = state as never;
});
afterEach(cleanup);

it('are good only once all three are read back, and then the page says what the old ones still open', async () => {
  await shown();
  for (const keeper of [1, 2, 3]) {
    expect(asked('finish_new_sheets')).toEqual([]);
    await readBack(keeper);
  }
  expect(asked('finish_new_sheets')).toEqual([]);
  await press('finish-new-sheets');
  expect(asked('begin_new_sheets')).toEqual([
    { reason: 'Хуудас алдагдсан байж магадгүй', passphrase: 'дөрвөн сайхан үг' },
  ]);
  expect(asked('confirm_new_sheet')).toEqual([1, 2, 3].map((keeper) => ({ keeper, groups: ['111111', '222222'] })));
  expect(asked('finish_new_sheets')).toHaveLength(1);
  const said = one('[data-new-sheets="good"]').textContent;
  for (const id of ['upkeep-sheets-done', 'upkeep-sheets-old'] as const) expect(said).toContain(say(id));
  expect(document.body.textContent).not.toContain('AGE-SECRET-KEY');
});

it('what is wrong is said at its field: the reason, the passphrase, a group', async () => {
  for (const [field, code] of [
    ['reason', 'reason-too-short'],
    ['passphrase', 'wrong-passphrase'],
  ] as const) {
    cleanup();
    program.answers.begin_new_sheets = refuse(code, field);
    await shown();
    expect(one(`#new-sheets-${field}-err`).textContent).toContain(refusal(code).what);
    expect(one('[data-sheet]')).toBeNull();
    // A passphrase that was sent is in no field any more.
    expect(one<HTMLInputElement>('#new-sheets-passphrase').value).toBe('');
  }
  cleanup();
  program.answers.begin_new_sheets = () => view([]);
  await shown();
  program.answers.confirm_new_sheet = refuse('sheet-group-differs', 'group-9');
  await readBack(1);
  expect(one('#sheet-group-1-err')).not.toBeNull();
  expect(one('#sheet-group-0-err')).toBeNull();
  expect(one('[data-sheet]').dataset.sheet).toBe('1');
});

it('whoever leaves them, or the page, leaves the old ones good', async () => {
  await shown();
  await readBack(1);
  await press('leave-new-sheets');
  expect(asked('cancel_new_sheets')).toHaveLength(1);
  expect(one('[data-new-sheets="left"]').textContent).toContain(say('upkeep-sheets-left'));
  cleanup();
  const unmount = await shown();
  unmount();
  await settled();
  expect(asked('cancel_new_sheets')).toHaveLength(2);
  cleanup();
  render(RecoverySheets);
  expect(one('[data-sheet]')).toBeNull();
});

it('whoever goes away while they are made sees none of them, and they are forgotten', async () => {
  let answer: (view: object) => void = () => undefined;
  program.answers.begin_new_sheets = () => new Promise((give) => (answer = give));
  const unmount = await shown();
  // Nothing but the answer leads on meanwhile.
  await press('leave-asking');
  expect(one('#new-sheets-reason')).not.toBeNull();
  unmount();
  answer(view([]));
  await settled();
  expect(asked('cancel_new_sheets')).toHaveLength(1);
  expect(document.body.textContent).not.toContain('AGE-SECRET-KEY');
});

const stopped = () => {
  throw { kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' };
};

it('whoever stops it, or is refused, has the new sheets still, and the old ones are good', async () => {
  await shown();
  for (const keeper of [1, 2, 3]) await readBack(keeper);
  program.answers.finish_new_sheets = stopped;
  await press('finish-new-sheets');
  expect(one('[data-stopped]').textContent).toContain(say('rec-cancelled'));
  await press('leave-new-sheets');
  expect(one('[data-new-sheets="left"]')).not.toBeNull();
  await press('new-sheets');
  // Of the next ones nothing was stopped.
  expect(one('[data-stopped]')).toBeNull();
});

it('whoever looks at another page while they are put in place hears there what came of it', async () => {
  for (const [outcome, told, trouble] of [
    [() => ({ saved_at: '' }), 'upkeep-sheets-done', undefined],
    [refuse('new-sheets-unsure'), undefined, 'new-sheets-unsure'],
    [stopped, 'upkeep-sheets-left', undefined],
  ] as const) {
    let go: () => void = () => undefined;
    const unmount = await shown();
    for (const keeper of [1, 2, 3]) await readBack(keeper);
    program.answers.finish_new_sheets = async () => {
      await new Promise<void>((give) => (go = give));
      return outcome();
    };
    await press('finish-new-sheets');
    unmount();
    app.told = app.trouble = undefined;
    go();
    await settled();
    const { told: said, trouble: failed } = app as { told?: string; trouble?: { code: string } };
    expect([said, failed?.code]).toEqual([told, trouble]);
    cleanup();
  }
  app.told = app.trouble = undefined;
});

it('says of which day the good ones are', () => {
  app.state = { ...state, sheets_since: '2026-11-29' } as never;
  render(RecoverySheets);
  expect(one('[data-sheets-since]').textContent).toContain('2026.11.29');
});

it('what the disk refuses at the end is tried again with the same sheets', async () => {
  await shown();
  program.answers.finish_new_sheets = refuse('disk-full');
  for (const keeper of [1, 2, 3]) await readBack(keeper);
  await press('finish-new-sheets');
  expect(one('[data-failure="disk-full"]')).not.toBeNull();
  program.answers.finish_new_sheets = refuse('new-sheets-unsure');
  await press('finish-new-sheets');
  // Which of them are good is not known then, and not made up.
  await press('leave-new-sheets');
  expect(one('[data-new-sheets="unknown"]').textContent).toContain(say('upkeep-sheets-unknown'));
  cleanup();
  await shown();
  for (const keeper of [1, 2, 3]) await readBack(keeper);
  program.answers.finish_new_sheets = () => ({ saved_at: '' });
  await press('finish-new-sheets');
  expect(asked('begin_new_sheets')).toHaveLength(2);
  expect(one('[data-new-sheets="good"]')).not.toBeNull();
});
