import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

type Asked = { name: string } & Record<string, unknown>;
const host = vi.hoisted(() => ({
  view: {} as Record<string, unknown>,
  asked: [] as ({ name: string } & Record<string, unknown>)[],
  /** What the rule says of a note with these counts. */
  refuses: (() => undefined) as (request: Record<string, unknown>) => object | undefined,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: Record<string, unknown>) => {
      if (name === 'kept_form' || name === 'keep_form') return Promise.resolve({ typed: '' });
      if (name === 'record') return Promise.resolve(structuredClone(host.view));
      host.asked.push({ name, ...structuredClone(request) });
      const refusal = host.refuses(request);
      // The host throws what the command answers.
      if (refusal) return Promise.reject(refusal as Error);
      if (name === 'record_attendance') host.view['attendees'] = request['attendees'];
      if (name === 'note_process') Object.assign(host.view, { note: request.text, observers: request.observers });
      return ['note_process', 'record_attendance', 'sign_off'].includes(name)
        ? Promise.resolve(structuredClone(host.view))
        : new Promise(() => undefined);
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
const { app } = await import('../../state/app.svelte');
const { say, tongue } = await import('../../state/words.svelte');
const { default: RecordScreen } = await import('./RecordScreen.svelte');

const line = (tap: string, kind: string, word = '') => ({
  tap,
  kind,
  word,
  clock: '10:00:00',
  at_ms: 0,
  undone: false,
  signs: [],
  responses: [],
  intensity: null,
  outcome: null,
  asked_by: null,
  break_reason: null,
  person: null,
  added_later: false,
  corrected: [],
});
const record = () => ({
  case: 'c',
  interview: 'i',
  code: { region: 'УБ', year: '2026', number: '1', check: '1' },
  card: { number: 1, status: 'ended', day: '2026-11-21', interviewer: 'Д. Тэст', own: true, minutes: 40, ribbon: [] },
  lines: [line('one', 'prompt', 'open'), line('two', 'feeling'), line('three', 'moved')],
  attendees: [],
  recordings: [],
  recording_planned: '',
  attachments: [],
  items_open: [1],
  bagged: [],
  childs_end: null,
  follow_up_usual: '',
  phones: [],
  note: '',
  observers: null,
  questions: null,
  notes: [],
  risk: null,
  open_points: [],
  left_open: [],
  signed: false,
});

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = async (id: string, value: string) => {
  field(id).focus();
  await fireEvent.input(field(id), { target: { value } });
  await settled();
};
const leave = async () => {
  (document.activeElement as HTMLElement).blur();
  await settled();
};
const press = async (act: string) => {
  await fireEvent.click(find(`[data-act="${act}"]`));
  await settled();
};
const button = () => find<HTMLButtonElement>('[data-act="sign-off"]');
/** What holds the signature, and the sentence that says so. */
const held = () => [button().disabled, find('[data-unsent]')?.textContent.trim() ?? ''];
const by = (...places: string[]) => [true, say('signoff-unsent', { places: places.join(', ') })];
const free = [false, ''];
const sent = (): Asked[] => host.asked.filter(({ name }) => name === 'note_process' || name === 'sign_off');
const missing = { kind: 'refused', code: 'observer-reason-missing', field: 'reason', args: {}, incident: '' };

beforeEach(async () => {
  Object.assign(host, { view: record(), asked: [], refuses: () => undefined });
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer', name: 'Д. Тэст' } } as never;
  tongue.set('mn');
  render(RecordScreen, { case: 'c', interview: 'i' });
  await settled();
});
afterEach(cleanup);

it('a count that is no number is sent nowhere and keeps the note from nothing, and nobody signs past it', async () => {
  expect(held()).toEqual(free);
  await type('observers-asked', 'гурав');
  expect(held()).toEqual(by(say('wrapup-observers')));
  await type('record-note', 'Тэмдэглэл');
  await leave();
  expect(sent()).toMatchObject([{ text: 'Тэмдэглэл', observers: null }]);
  expect([...held(), !!field('observers-asked-err')]).toEqual([...by(say('wrapup-observers')), true]);
  await type('observers-asked', '3');
  await leave();
  expect(sent()[1]).toMatchObject({ text: 'Тэмдэглэл', observers: { asked: 3, declined: 0 } });
  expect(held()).toEqual(free);
});

it('counts that are refused hold the signature, by every press, and the note is saved beside them', async () => {
  host.refuses = ({ observers }) => ((observers as { declined?: number } | null)?.declined ? missing : undefined);
  await type('observers-asked', '1');
  await type('observers-declined', '1');
  await leave();
  await type('record-note', 'Тэмдэглэл');
  // Somebody is at it: the press that leaves the note sends it, and finds the button alive.
  expect(held()).toEqual(by(say('wrapup-observers')));
  await leave();
  expect(host.view).toMatchObject({ note: 'Тэмдэглэл', observers: null });
  // What was refused is still said where it is.
  expect([...held(), !!field('observers-reason-err')]).toEqual([...by(say('wrapup-observers')), true]);
  host.asked = [];
  field('observers-reason').focus();
  await settled();
  await press('sign-off');
  expect(sent().map(({ name }) => name)).toEqual(['note_process']);
  await type('observers-reason', 'Дахиж асуусан');
  host.refuses = () => undefined;
  await leave();
  expect(host.view).toMatchObject({ note: 'Тэмдэглэл', observers: { declined: 1, reason: 'Дахиж асуусан' } });
  expect(held()).toEqual(free);
});

it('a note that was not left is sent before the signature, once', async () => {
  await type('record-note', 'Тэмдэглэл');
  expect(held()).toEqual(free);
  await press('sign-off');
  await settled();
  expect(sent().map(({ name }) => name)).toEqual(['note_process', 'sign_off']);
});

it('numbers from the taps are sent with nothing before somebody was at them', async () => {
  cleanup();
  const questions = { asked: 2, relayed: 1, declined: 0, reason: '' };
  Object.assign(host.view, { questions });
  render(RecordScreen, { case: 'c', interview: 'i' });
  await settled();
  await type('record-note', 'Тэмдэглэл');
  field('observers-asked').focus();
  await leave();
  expect([sent(), held()]).toMatchObject([[{ observers: null }], free]);
  await press('keep-counts');
  expect(sent()[1]).toMatchObject({ text: 'Тэмдэглэл', observers: questions });
});

it('what stands in the row of who attends holds the signature', async () => {
  await type('record-initials', 'Б.Б');
  expect(held()).toEqual(by(say('wrapup-attendance')));
  await type('record-initials', '');
  expect(held()).toEqual(free);
  // A role that was tried means nobody yet, neither of those at work here nor of those of whom more is asked.
  for (const role of ['guardian', 'lawyer']) {
    await fireEvent.change(field('record-role'), { target: { value: role } });
    await settled();
    expect(held(), role).toEqual(free);
  }
  await fireEvent.change(field('record-implicated'), { target: { value: 'yes' } });
  await settled();
  expect(held()).toEqual(by(say('wrapup-attendance')));
  await fireEvent.change(field('record-implicated'), { target: { value: 'no' } });
  await settled();
  expect(held()).toEqual(free);
  await fireEvent.click(find('.add input[type="checkbox"]'));
  await settled();
  expect(held()).toEqual(by(say('wrapup-attendance')));
  await press('record-add-attendee');
  await settled();
  // The role stays for the next one, and nobody is meant by it yet.
  expect([field('record-role').value, ...held()]).toEqual(['lawyer', ...free]);
});

it('so do a bag, a description and a file that was chosen, and a bag only where one is asked for', async () => {
  for (const id of ['file-bag', 'file-description', 'file-path']) {
    await type(id, '17');
    expect(held()).toEqual(by(say('wrapup-attachments')));
    await type(id, '');
    expect(held()).toEqual(free);
  }
  await type('file-bag', '17');
  await fireEvent.change(field('file-of'), { target: { value: '0' } });
  await settled();
  expect(held()).toEqual(free);
});

it('and whatever was changed in a form that is open, until it is closed', async () => {
  const back = (within: string) => [...document.querySelectorAll<HTMLElement>(`${within} .btn.q`)].at(-1)!;
  for (const [open, change, within, heading] of [
    ['[data-act="complete"]', 'complete-outcome', '[data-complete]', say('wrapup-feelings')],
    ['[data-act="complete-move"]', 'move-place', '[data-move]', say('wrapup-moves')],
    ['[data-correct]', 'entry-time', 'li.editing', say('wrapup-entries')],
    ['[data-act="open-add-entry"]', 'add-entry-time', '.add:has(#add-entry-kind)', say('wrapup-entry-add')],
  ] as const) {
    await fireEvent.click(find(open));
    await settled();
    expect(held()).toEqual(free);
    if (field(change).tagName === 'SELECT')
      await fireEvent.change(field(change), { target: { value: change === 'move-place' ? 'observation' : 'calmed' } });
    else await type(change, '9');
    await settled();
    expect(held()).toEqual(by(heading));
    await fireEvent.click(back(within));
    await settled();
    expect(held()).toEqual(free);
  }
});
