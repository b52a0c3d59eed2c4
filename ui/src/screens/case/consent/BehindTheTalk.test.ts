import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../../testing/settled';

const due = {
  seq: '1',
  recipient: 'r',
  kind: 'prosecutor',
  organisation: 'П',
  purpose: 'prosecutor',
  said_at: '',
  state: 'due',
};
vi.mock('#host', () => ({
  host: {
    call: (name: string) =>
      Promise.resolve(name === 'consent_papers' ? { notices: [due] } : { alike_implicated: true, rows: [] }),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { app } = await import('../../../state/app.svelte');
const { say } = await import('../../../state/words.svelte');
vi.mock('../facts/LinksCard.svelte', () => ({ default: () => undefined }));
vi.mock('../PeopleCard.svelte', () => ({ default: () => undefined }));
vi.mock('../ResponsibleRow.svelte', () => ({ default: () => undefined }));
vi.mock('../ClosingCard.svelte', () => ({ default: () => undefined }));
const { default: OverviewTab } = await import('../OverviewTab.svelte');
afterEach(cleanup);

it('has on the overview, for the interviewer, what is kept from whoever sits beside during the conversation', async () => {
  const order = { order: 'o', body: 'Шүүх', number: '1', danger: null, parts: [], kind: 'ngo', date: '', ended_on: '' };
  const view = {
    case: 'case',
    withheld: [],
    early_openings: [],
    may_open: [],
    cards: [],
    appointments: [],
    interviews: [],
    referrals: [],
    sessions: { here: 0, elsewhere: 0 },
    age_band: '10-12',
    orders: [{ ...order, child_told: false }],
    consent: { version: 1, confirmed_on: '', purposes: [], talk_again: ['prosecutor'] },
  };
  const seen = async (role: string) => {
    cleanup();
    app.state = { phase: 'open', settings: {}, session: { role } } as unknown as typeof app.state;
    render(OverviewTab, { view: view as never, nextWords: '', onnext: undefined, onchanged: () => undefined });
    await settled();
    return ['[data-orders]', '[data-act="order-tell"]', '[data-notices]', '[data-divided]', '[data-alike]'].map(
      (one) => document.querySelector(one) !== null,
    );
  };
  expect(await seen('interviewer')).toEqual([true, true, true, true, true]);
  expect(document.querySelector('[data-alike]')?.textContent).toContain(say('consent-alike'));
  // The others have them with the conversation, which they only read.
  expect(await seen('case_officer')).toEqual([false, false, false, false, false]);
});
