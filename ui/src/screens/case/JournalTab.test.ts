import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Question = Record<'case' | 'filter' | 'search' | 'from' | 'until' | 'before', string>;
const host = vi.hoisted(() => ({ asked: [] as Question[] }));
const about = { mn: 'Хус 4127', en: 'Birch 4127' };
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: Question) => {
      if (name !== 'journal') return new Promise(() => undefined);
      host.asked.push(request);
      const seq = request.before === '' ? '2' : '1';
      const line = { seq, act: 'case.opened', day: '2026-11-21', clock: '10:00:00', who: '', code: about, detail: [] };
      const lines = request.search === 'nobody' ? [] : [line];
      const rest = { code: ['1', '2'], places: [], size: '9', whole: true, checked_at: '', about };
      return Promise.resolve({ ...rest, lines, more: lines.length > 0 && seq === '2' });
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { app } = await import('../../state/app.svelte');
const { papers } = await import('../../paper/paper.svelte');
const { tongue } = await import('../../state/words.svelte');
const { filterWords } = await import('../../parts/journal/pages.svelte');
const { default: JournalPaper } = await import('../../parts/journal/JournalPaper.svelte');
const { default: JournalTab } = await import('./JournalTab.svelte');

beforeEach(async () => {
  host.asked = [];
  papers.close();
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  tongue.set('mn');
  render(JournalTab, { case: 'c' });
  await vi.waitFor(() => expect(document.querySelectorAll('.entry')).toHaveLength(1));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const last = () => host.asked.at(-1);
const type = (id: string, value: string) => fireEvent.input(document.getElementById(id)!, { target: { value } });

it('is looked through by filter, number or person, and days, always of this case', async () => {
  await fireEvent.click(document.querySelector('[data-filter="consent"]')!);
  expect(last()).toMatchObject({ case: 'c', filter: 'consent', search: '' });
  vi.useFakeTimers();
  await fireEvent.keyDown(document.body, { code: 'Slash' });
  expect(document.activeElement?.id).toBe('journal-search');
  await type('journal-search', 'nobody');
  await type('journal-from', '2026.11.01');
  await vi.advanceTimersByTimeAsync(600);
  vi.useRealTimers();
  expect(last()).toMatchObject({ case: 'c', filter: 'consent', search: 'nobody', from: '2026-11-01' });
  await vi.waitFor(() => expect(document.querySelector('.entry')).toBeNull());
  await fireEvent.click(document.querySelector('[data-act="everything"]')!);
  await vi.waitFor(() => expect(document.querySelector('.entry')).not.toBeNull());
  expect(last()).toMatchObject({ case: 'c', filter: 'all', search: '', from: '' });
});

it('is printed by Ctrl+P and by its button, with every entry of the filter and the code of the case', async () => {
  expect(papers.offers).toBe(true);
  papers.print();
  await vi.waitFor(() => expect(papers.shown).toBeDefined());
  const [document_] = papers.shown!.documents;
  expect(document_!.component).toBe(JournalPaper);
  expect((document_!.props['lines'] as { seq: string }[]).map(({ seq }) => seq)).toEqual(['2', '1']);
  expect([document_!.props['filter'], papers.shown!.code]).toEqual(['', about]);
  papers.close();
  await fireEvent.click(document.querySelector('[data-filter="opened"]')!);
  await fireEvent.click(document.querySelector('[data-act="print"]')!);
  await vi.waitFor(() => expect(papers.shown?.documents[0]?.props['filter']).toBe(filterWords('opened')));
  cleanup();
  expect(papers.offers).toBe(false);
});
