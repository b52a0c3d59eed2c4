import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({
  asked: [] as string[],
  refuses: false,
  view: {} as object,
  journal: [] as ((page: object) => void)[],
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      host.asked.push(name);
      if (name === 'journal') return new Promise((answer) => host.journal.push(answer));
      if (host.refuses) return Promise.reject({ kind: 'broken', code: 'disk-trouble', field: '', args: {} } as never);
      return Promise.resolve(structuredClone(host.view));
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
// What stands in the tabs is not looked at here.
vi.mock('./consent/ConsentTab.svelte', () => ({ default: () => undefined }));
vi.mock('./OverviewTab.svelte', () => ({ default: () => undefined }));
vi.mock('./IdentityStrip.svelte', () => ({ default: () => undefined }));
vi.mock('./PreparationTab.svelte', () => ({ default: () => undefined }));
vi.mock('./InterviewsTab.svelte', () => ({ default: () => undefined }));
vi.mock('./ReferralsTab.svelte', () => ({ default: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { default: CaseScreen } = await import('./CaseScreen.svelte');
const { default: JournalTab } = await import('./JournalTab.svelte');
const { default: MeetingsCard } = await import('./MeetingsCard.svelte');

const times = () => host.asked.filter((name) => name === 'case').length;
const line = (seq: string) => ({
  seq,
  day: '2025-11-28',
  clock: '10:00:00',
  act: 'case_opened',
  who: '',
  code: null,
  case: 'case',
  detail: [],
});

beforeEach(() => {
  Object.assign(host, { asked: [], refuses: false, journal: [] });
  host.view = {
    case: 'case',
    code: { mn: 'Хус 4127', en: 'Birch 4127' },
    next_step: 'prepare',
    orders: [],
    interviews: [],
  };
});
afterEach(cleanup);

it('asks for the case anew whenever somebody comes out of a conversation, and shows nothing older', async () => {
  render(CaseScreen, { case: 'case', tab: 'consent' });
  await settled();
  expect(times()).toBe(1);
  await fireEvent.click(document.querySelector('[data-act="back-to-case"]')!);
  await settled();
  expect(times()).toBe(2);
  expect(document.querySelector('[data-tab="overview"]')).not.toBeNull();
  await fireEvent.click(document.querySelector('[data-tab="consent"]')!);
  host.refuses = true;
  await fireEvent.click(document.querySelector('[data-act="back-to-case"]')!);
  await settled();
  expect(document.querySelector('[data-failure="disk-trouble"]')).not.toBeNull();
  expect(document.querySelector('[data-tab="overview"]')).toBeNull();
  host.refuses = false;
  await fireEvent.click(document.querySelector('[data-act="try-again"]')!);
  await settled();
  expect(document.querySelector('[data-failure]')).toBeNull();
  expect(document.querySelector('[data-tab="overview"]')).not.toBeNull();
});

it('shows orders with the conversation only to those who hold none: a guardian sits beside the interviewer', async () => {
  const order = { order: 'o', body: 'Шүүх', number: '1', danger: null, parts: [], kind: 'ngo', date: '', ended_on: '' };
  host.view = { ...host.view, orders: [{ ...order, child_told: false }] };
  for (const [role, seen] of [
    ['interviewer', false],
    ['case_officer', true],
    ['supervisor', true],
  ] as const) {
    app.state = { phase: 'open', settings: {}, session: { role } } as unknown as typeof app.state;
    render(CaseScreen, { case: 'case', tab: 'consent' });
    await settled();
    expect([role, document.querySelector('[data-orders]') !== null]).toEqual([role, seen]);
    cleanup();
  }
  app.state = undefined;
});

it('leads into a running interview only whoever leads it; another interviewer comes to its record', async () => {
  for (const [role, own, place] of [
    ['interviewer', true, 'live'],
    ['interviewer', false, 'record'],
    ['case_officer', false, undefined],
  ] as const) {
    host.view = {
      ...host.view,
      next_step: 'finish_interview',
      interviews: [{ interview: 'i', status: 'live', own }],
    };
    app.state = { phase: 'open', settings: {}, session: { role } } as unknown as typeof app.state;
    render(CaseScreen, { case: 'case', tab: 'overview' });
    await settled();
    const next = document.querySelector<HTMLElement>('[data-act="next-step"]');
    next?.click();
    expect(next ? app.place : undefined).toEqual(place && { screen: place, case: 'case', interview: 'i' });
    cleanup();
  }
  app.state = undefined;
});

it('puts a page of the journal under the others once, however often it was asked for', async () => {
  render(JournalTab, { case: 'case' });
  await settled();
  host.journal.shift()!({ lines: [line('3'), line('2')], places: [], more: true });
  await settled();
  const seqs = () => [...document.querySelectorAll('[data-seq]')].map((one) => one.getAttribute('data-seq'));
  expect(seqs()).toHaveLength(2);
  const older = document.querySelector('[data-act="older"]')!;
  await fireEvent.click(older);
  await fireEvent.click(older);
  for (const answer of host.journal.splice(0)) answer({ lines: [line('1')], places: [], more: false });
  await settled();
  expect(seqs()).toHaveLength(3);
});

it('shows of a decision what is stored, where another state was refused', async () => {
  const view = {
    case: 'case',
    meetings: [
      {
        meeting: 'm',
        held_on: '2025-11-20',
        next: '',
        attendees: [],
        decisions: [{ code: 'c', responsible: 'r', due: '2025-11-29', status: 'open', overdue: false }],
      },
    ],
  };
  render(MeetingsCard, { view: view as never, mayWrite: true, onchanged: () => undefined });
  host.refuses = true;
  const select = document.querySelector('select')!;
  await fireEvent.change(select, { target: { value: 'done' } });
  await settled();
  expect(document.querySelector('[data-failure]')).not.toBeNull();
  expect(select.value).toBe('open');
});

describe('the tabs by keys', () => {
  const stand = () => {
    const all = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    const of = (is: (one: HTMLElement) => boolean) =>
      all
        .filter(is)
        .map((one) => one.dataset['tab'])
        .join();
    return [of((one) => one.getAttribute('aria-selected') === 'true'), of((one) => one === document.activeElement)];
  };
  const press = async (code: string, more: object = {}) => {
    await fireEvent.keyDown(document.activeElement!, { code, ...more });
    await settled();
  };

  beforeEach(async () => {
    render(CaseScreen, { case: 'case', tab: 'overview' });
    await settled();
    document.getElementById('tab-overview')!.focus();
  });

  it('goes from tab to tab and round at both ends; one tab alone is reached by Tab', async () => {
    for (const [code, tab] of [
      ['ArrowRight', 'preparation'],
      ['ArrowLeft', 'overview'],
      ['ArrowLeft', 'journal'],
      ['ArrowLeft', 'referrals'],
      ['ArrowRight', 'journal'],
      ['ArrowRight', 'overview'],
    ] as const) {
      await press(code);
      expect(stand()).toEqual([tab, tab]);
      const reached = [...document.querySelectorAll<HTMLElement>('[role="tab"][tabindex="0"]')];
      expect(reached.map((one) => one.dataset['tab'])).toEqual([tab]);
      expect(document.getElementById('panel')!.getAttribute('aria-labelledby')).toBe(`tab-${tab}`);
    }
  });

  it('passes the conversation by: it has no tabs to come back to, so it opens by its own press', async () => {
    await press('ArrowRight');
    await press('ArrowRight');
    expect(stand()).toEqual(['preparation', 'consent']);
    await press('ArrowRight');
    expect(stand()).toEqual(['interviews', 'interviews']);
    await press('ArrowLeft');
    expect(stand()).toEqual(['interviews', 'consent']);
    await press('ArrowLeft');
    expect(stand()).toEqual(['preparation', 'preparation']);
    await press('ArrowRight');
    await fireEvent.click(document.activeElement!);
    await settled();
    expect(document.querySelector('[role="tablist"]')).toBeNull();
    expect(document.querySelector('[data-act="back-to-case"]')).not.toBeNull();
  });
});
