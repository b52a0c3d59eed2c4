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
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { say } = await import('../../../state/words.svelte');
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
