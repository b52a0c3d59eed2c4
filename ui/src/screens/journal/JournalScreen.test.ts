import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Question = Record<'filter' | 'search' | 'from' | 'until' | 'before', string> & { limit: number };
const host = vi.hoisted(() => ({
  asked: [] as Question[],
  answer: (() => new Promise(() => undefined)) as (asked: Question) => Promise<unknown>,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: Question) => {
      if (name !== 'journal') return new Promise(() => undefined);
      host.asked.push(request);
      return host.answer(request);
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { papers } = await import('../../paper/paper.svelte');
const { tongue } = await import('../../state/words.svelte');
const { filterWords } = await import('../../parts/journal/pages.svelte');
const { default: JournalScreen } = await import('./JournalScreen.svelte');
beforeEach(() => {
  Object.assign(host, { asked: [], answer: () => new Promise(() => undefined) });
  papers.close();
  tongue.set('en');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const type = (id: string, value: string) => fireEvent.input(document.getElementById(id)!, { target: { value } });
const searches = () => host.asked.map((one) => one.search);
/** A journal of three entries, of which each answer has one; what is looked for has its own numbers. */
const threes = ({ search, before }: Question) => {
  const seq = (n: number) => `${search}${n}`;
  const n = before === '' ? 3 : Number(before.at(-1)) - 1;
  const line = { seq: seq(n), act: 'case.opened', day: '2026-11-21', clock: '10:00:00', who: '', detail: [] };
  const rest = { code: ['1', '2'], places: [], size: '3', whole: true, checked_at: '', about: null };
  return Promise.resolve({ ...rest, lines: [line], more: n > 1 });
};
const printed = () => papers.shown!.documents[0]!.props as { lines: { seq: string }[]; filter: string };

it('looks for what was typed after a pause, and not at every letter', async () => {
  vi.useFakeTimers();
  render(JournalScreen);
  for (const value of ['D', 'Do', 'Dor']) await type('journal-search', value);
  expect(searches()).toEqual(['']);
  vi.advanceTimersByTime(600);
  expect(searches()).toEqual(['', 'Dor']);
});

it('prints what stands in the fields, also where nobody waited for it to be looked for', async () => {
  host.answer = threes;
  render(JournalScreen);
  await vi.waitFor(() => expect(document.querySelectorAll('.entry')).toHaveLength(1));
  await type('journal-search', 'D');
  papers.print();
  await vi.waitFor(() => expect(papers.shown).toBeDefined());
  expect(printed().lines.map(({ seq }) => seq)).toEqual(['D3', 'D2', 'D1']);
  expect(printed().filter).toBe('D');
});

it('prints no entry of another filter, also while the first answer to this one is on its way', async () => {
  host.answer = threes;
  render(JournalScreen);
  await vi.waitFor(() => expect(document.querySelectorAll('.entry')).toHaveLength(1));
  const late: (() => void)[] = [];
  host.answer = (asked) =>
    new Promise((answer) => late.push(() => void threes({ ...asked, search: asked.filter }).then(answer)));
  await fireEvent.click(document.querySelector('[data-filter="opened"]')!);
  papers.print();
  await vi.waitFor(() => {
    late.shift()?.();
    expect(papers.shown).toBeDefined();
  });
  expect(printed().lines.map(({ seq }) => seq)).toEqual(['opened3', 'opened2', 'opened1']);
  expect(printed().filter).toBe(filterWords('opened'));
});

it('what is older of a question that was not answered yet is its first page, and a day that is none is printed not at all', async () => {
  host.answer = threes;
  render(JournalScreen);
  await vi.waitFor(() => expect(document.querySelectorAll('.entry')).toHaveLength(1));
  await type('journal-search', 'D');
  await fireEvent.click(document.querySelector('[data-act="older"]')!);
  const seqs = () => [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => entry.dataset['seq']);
  await vi.waitFor(() => expect(seqs()).toEqual(['D3']));
  expect(host.asked.filter(({ search }) => search === 'D').map(({ before }) => before)).toEqual(['']);
  host.answer = () => Promise.reject({ kind: 'invalid', code: 'date-impossible', field: 'from', args: {} } as never);
  await type('journal-from', '2026.02.30');
  papers.print();
  await vi.waitFor(() => expect(document.getElementById('journal-from-err')).not.toBeNull());
  expect(papers.shown).toBeUndefined();
});
