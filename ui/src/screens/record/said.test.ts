import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveLine, SignOffView } from '../../bindings/commands';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ view: {} as object, asked: [] as Record<string, unknown>[] }));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      host.asked.push({ name, ...request });
      if (name === 'record' || name === 'correct_tap') return Promise.resolve(structuredClone(host.view));
      return name === 'kept_form' ? Promise.resolve({ typed: '' }) : new Promise(() => undefined);
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
const { label, say, tongue } = await import('../../state/words.svelte');
const { default: RecordScreen } = await import('./RecordScreen.svelte');
const { default: RecordPaper } = await import('./RecordPaper.svelte');
const { default: SignOffSummary } = await import('./SignOffSummary.svelte');

const line = (more: Partial<LiveLine>) => ({
  tap: 'one',
  clock: '10:00:00',
  at_ms: 0,
  kind: 'prompt',
  word: 'directive',
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
  ...more,
});
const record = (more: object = {}) =>
  ({
    case: 'c',
    interview: 'i',
    code: { region: 'УБ', year: '2026', number: '1', check: '1' },
    card: {
      number: 1,
      status: 'signed',
      day: '2026-11-21',
      from: '10:00',
      to: '10:40',
      interviewer: 'Д. Тэст',
      own: true,
      minutes: 40,
      breaks: 0,
      open_prompts: 1,
      prompts: 2,
      ribbon: [],
    },
    phases: [],
    lines: [],
    attendees: [],
    recordings: [],
    attachments: [],
    items_open: [],
    bagged: [],
    childs_end: null,
    phones: [],
    note: '',
    observers: null,
    questions: null,
    notes: [],
    risk: null,
    open_points: [],
    left_open: [],
    signed: true,
    as_found: false,
    as_found_from: '',
    signed_by: 'Д. Тэст',
    signed_at: '2026-11-21 12:00',
    amendments: [],
    may_amend: false,
    amendable: [],
    holders: [],
    signature_ok: true,
    ...more,
  }) as unknown as SignOffView;
const screen = async (view: SignOffView) => {
  host.view = view;
  const shown = render(RecordScreen, { case: 'c', interview: 'i' });
  await settled();
  return shown.container;
};
const paper = (view: SignOffView) => render(RecordPaper, { view }).container;

beforeEach(() => {
  host.asked = [];
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  tongue.set('en');
});
afterEach(cleanup);

describe('a signature that does not hold', () => {
  const wrong = record({ signature_ok: false });
  it.each([
    ['on the screen', () => screen(wrong)],
    ['on paper', () => Promise.resolve(paper(wrong))],
  ])('is not shown as one %s', async (_, shown) => {
    const page = await shown();
    const said = page.querySelector('[data-signature="wrong"]')!.textContent.replace(/\s+/g, ' ');
    expect(said).toContain(`${say('signoff-does-not-hold')} ${say('signoff-does-not-hold-do')}`);
    expect(page.textContent).not.toContain('Signed off by');
  });
});

it('a record that was sealed as found says so on paper too, with what stays open in it', () => {
  const recording = { number: 'R-1', from: '10:00', to: '10:40', operator: '', medium: '', gap: false, gaps: [] };
  const page = paper(
    record({
      as_found: true,
      recordings: [{ ...recording, child_told: false, sha256: '' }],
      childs_end: { end: 'calm', told_next: 'no', transport_safe: 'yes', snack: 'yes', follow_up: '2026-12-21' },
      lines: [
        line({ tap: 'f', kind: 'feeling', word: '', signs: ['tears'], intensity: 3, outcome: 'calmed' }),
        line({ tap: 'b', kind: 'break', word: '', asked_by: 'child', break_reason: 'tired' }),
      ],
    }),
  ).textContent;
  expect(page).toContain('Sealed as found by the supervisor: Д. Тэст, 2026.11.21 12:00');
  for (const said of [
    say('wrapup-recording-untold-short'),
    '2026.12.21',
    label('signoff-strength', '3'),
    label('feeling-outcome', 'calmed'),
    label('break-asker', 'child'),
    label('break-reason', 'tired'),
  ])
    expect(page).toContain(said);
});

describe('what was left open under a signature', () => {
  const left = record({
    left_open: [
      { code: 'implicated-not-settled', reason: 'Дараа тодруулна', must: false, count: 1 },
      { code: 'childs-end-open', reason: '', must: false, count: 1 },
    ],
  });
  it.each([
    ['on the screen', () => screen(left)],
    ['on paper', () => Promise.resolve(paper(left))],
  ])('is said with its reason, and with no count that nobody signed, %s', async (_, shown) => {
    const page = await shown();
    const rows = [...page.querySelectorAll('dl > div')].map((row) => [...row.children].map((part) => part.textContent));
    expect(rows).toContainEqual([label('report-open-point', 'implicated-not-settled'), 'Дараа тодруулна']);
    expect(rows).toContainEqual([label('report-open-point', 'childs-end-open'), say('shell-none')]);
    expect(page.textContent).not.toContain('1 person');
  });
  it('has no place where nothing was', async () => {
    for (const page of [await screen(record()), paper(record())])
      expect(page.textContent).not.toContain(say('report-open-points'));
  });
});

it('a signature closes what is seen in its summary: danger, who was told, the next day, who came and went', () => {
  const risk = { immediate_danger: 'yes', contact: 'none', safe_tonight: 'no', self_harm: 'yes', siblings: 'no' };
  const page = render(SignOffSummary, {
    view: record({
      risk: { ...risk, level: 'high', why: '', told: 'Police', told_at: '12:40' },
      childs_end: { end: 'calm', told_next: 'no', transport_safe: 'yes', snack: 'yes', follow_up: '2026-12-21' },
      recordings: [{ number: 'R-1', child_told: false }],
      lines: [line({ kind: 'moved', word: '', clock: '10:11:12' })],
    }),
  }).container.textContent;
  for (const said of ['risk-safe-tonight', 'risk-self-harm', 'wrapup-recording-untold-short'] as const)
    expect(page).toContain(say(said));
  for (const said of ['Police, 12:40', '2026.12.21', `10:11:12 ${say('wrapup-move-open')}`])
    expect(page).toContain(said);
});

describe('an entry that was corrected twice', () => {
  const twice = line({
    corrected: [
      ['10:00:00', 'open'],
      ['10:00:00', 'suggestive'],
    ],
  });
  // Also what stood twice at the same time, which is what happens when only the kind is corrected.
  it('says each time what it was and what it became, on the screen', async () => {
    const page = await screen(record({ lines: [twice] }));
    expect([...page.querySelectorAll('[data-was]')].map((was) => was.textContent)).toEqual([
      `10:00:00 Open → 10:00:00 Suggestive`,
      `10:00:00 Suggestive → 10:00:00 Directive`,
    ]);
  });
  it('says the same on paper', () => {
    const page = paper(
      record({ lines: [twice, line({ tap: 'two', kind: 'feeling', word: '', corrected: [['09:59:00', '']] })] }),
    );
    const notes = [...page.querySelectorAll('td.small')].map((one) => one.textContent);
    expect(notes).toEqual([
      `10:00:00 Open → 10:00:00 Suggestive, 10:00:00 Suggestive → 10:00:00 Directive`,
      '09:59:00 → 10:00:00',
    ]);
  });
});

it('a correction of the kind leaves the instant of the tap, and one of the time its kind', async () => {
  const signed = { ...record({ lines: [line({})] }), signed: false };
  const page = await screen(signed);
  const correct = async (id: string, value: string) => {
    await fireEvent.click(page.querySelector('[data-correct]')!);
    await settled();
    const field = document.getElementById(id)! as HTMLInputElement;
    await (field.tagName === 'SELECT' ? fireEvent.change : fireEvent.input)(field, { target: { value } });
    await fireEvent.click(page.querySelector('[data-act="correct-entry"]')!);
    await settled();
  };
  await correct('entry-word', 'open');
  await correct('entry-time', '10:01:02');
  const sent = host.asked.filter((one) => one.name === 'correct_tap').map(({ clock, word }) => [clock, word]);
  expect(sent).toEqual([
    ['', 'open'],
    ['10:01:02', ''],
  ]);
});

it('two gaps of a recording that begin in the same minute are both shown', async () => {
  const gaps = ['SD', 'USB'].map((reason) => ({ from: '10:05', to: '10:06', reason }));
  const one = {
    number: 'R-1',
    from: '10:00',
    to: '10:40',
    operator: '',
    medium: '',
    child_told: true,
    gap: true,
    gaps,
  };
  const page = await screen(record({ recordings: [{ ...one, sha256: '', bytes: '' }] }));
  expect(page.querySelector('[data-recording]')!.textContent).toMatch(/SD[^]*USB/);
});
