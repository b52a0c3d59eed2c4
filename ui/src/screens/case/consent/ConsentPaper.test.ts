import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { ConsentPapersView } from '../../../bindings/commands';

vi.mock('#host', () => ({
  host: {
    call: () => Promise.resolve({}),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { label, say } = await import('../../../state/words.svelte');
const { default: ConsentPaper } = await import('./ConsentPaper.svelte');
afterEach(cleanup);

const decider = {
  decider: 'mother',
  implicated: 'no',
  proof: 'identity_card',
  proof_note: '',
  channel: 'in_person',
  witness: '',
  language: 'mn',
  mismatch_reason: '',
};
const paper = {
  code: { mn: 'Хус 4127', en: 'Birch 4127' },
  version: 1,
  decider,
  discounted: false,
  child_cannot: '',
  answers: [],
  withdrawals: [],
  confirmed_at: '2026-03-12 10:24',
  confirmed_by: 'Б. Сараа',
  confirmed_seq: '7',
  paper_number: '12',
  strokes: [],
  valid_until: '2027-03-12',
  notices: [],
};
/** The sheet, with what differs from it; as it is read. */
function printed(more: object = {}): string {
  cleanup();
  render(ConsentPaper, { view: { ...paper, ...more } as unknown as ConsentPapersView });
  return document.body.textContent.replace(/\s+/g, ' ');
}

it('has the signature of who decided, signed or still to be signed: a child alone signs for no guardian', () => {
  const [guardian, child] = [say('consent-guardian-signature'), say('consent-child-signature')];
  for (const confirmed_at of [paper.confirmed_at, '']) {
    const signed = (who: string) => {
      const text = printed({ confirmed_at, decider: { ...decider, decider: who } });
      return [text.includes(guardian), text.includes(child)];
    };
    expect(signed('mother')).toEqual([true, false]);
    expect(signed('child_alone')).toEqual([false, true]);
  }
});

const answer = { purpose: 'police', answer: 'yes', turned: null, at: '2026-03-12 10:20', teach_back: false };
const answers = [
  { ...answer, giver: 'guardian' },
  { ...answer, giver: 'child' },
];

it('says of an adult who may be implicated that what they answered does not count, and until no day', () => {
  const [not, until] = [say('report-not-counted'), say('paper-consent-valid-until')];
  const counted = printed({ answers });
  expect([counted.includes(not), counted.includes(until)]).toEqual([false, true]);
  const text = printed({ answers, discounted: true });
  expect([text.split(not).length - 1, text.includes(until)]).toEqual([2, false]);
  // At each of their answers too; the child's own stands as it was.
  const cells = [...document.querySelectorAll('td')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  expect(cells).toEqual([
    `${label('answer', 'yes')}, 2026.03.12 10:20${label('consent-state', 'invalidated')}`,
    `${label('answer', 'yes')}, 2026.03.12 10:20`,
  ]);
  expect(printed({ answers, discounted: true, confirmed_at: '' })).toContain(not);
});

it('has beside an answer what an amendment turned it into', () => {
  printed({ answers: [{ ...answers[0], turned: 'no' }, answers[1]] });
  const cells = [...document.querySelectorAll('td')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  expect(cells).toEqual([
    `${label('answer', 'yes')}, 2026.03.12 10:20; ${say('report-amended')}: ${label('answer', 'no')}`,
    `${label('answer', 'yes')}, 2026.03.12 10:20`,
  ]);
});
