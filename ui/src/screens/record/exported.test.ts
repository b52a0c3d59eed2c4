import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

vi.mock('#host', () => ({
  host: {
    call: () => Promise.resolve({ typed: '' }),
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
const { InterviewRecord } = await import('./record.svelte');
const { default: Amendments } = await import('./Amendments.svelte');
const { default: AmendForm } = await import('./AmendForm.svelte');

const holders = [
  { organisation: 'Прокурорын газар', sections: ['timeline', 'risk'], owed: true },
  { organisation: 'Цагдаагийн газар', sections: ['risk'], owed: true },
  { organisation: 'Хүүхдийн байр', sections: ['attachments'], owed: false },
];
const amendable = ['timeline.begun', 'risk.level', 'wrapup.process_note'].map((item) => ({
  item,
  value: '',
  second: false,
}));
const record = (more: object = {}) =>
  Object.assign(new InterviewRecord('case', 'interview'), {
    view: { holders, amendable, amendments: [], lines: [], may_amend: true, card: { interviewer: 'Д. Тэст' }, ...more },
  } as object);
const words = (mark: string) => document.querySelector(`[${mark}]`)?.textContent.trim();
const says = (...who: string[]) => say('signoff-amend-exported', { who: who.join(', ') });
const choose = async (item: string) => {
  await fireEvent.change(document.getElementById('amend-item')!, { target: { value: item } });
  await settled();
};

beforeEach(() => {
  app.state = { phase: 'open', settings: {}, people: [], session: { role: 'interviewer' } } as never;
  tongue.set('mn');
});
afterEach(cleanup);

it('names who has the record as it was before it was amended, and nobody else, until an amendment is written', async () => {
  render(Amendments, { record: record() });
  await settled();
  expect(words('data-owed')).toBe(says('Прокурорын газар', 'Цагдаагийн газар'));
  await fireEvent.click(document.querySelector('[data-act="add-amendment"]')!);
  await settled();
  expect(words('data-owed')).toBeUndefined();
  cleanup();
  render(Amendments, { record: record({ holders: holders.slice(2) }) });
  await settled();
  expect(words('data-owed')).toBeUndefined();
});

it('names who has the very part that is about to be amended, before it is signed', async () => {
  render(AmendForm, { record: record(), ondone: () => undefined });
  await settled();
  expect(words('data-exported')).toBeUndefined();
  for (const [item, who] of [
    ['timeline.begun', ['Прокурорын газар']],
    ['risk.level', ['Прокурорын газар', 'Цагдаагийн газар']],
    // An entry that was forgotten belongs to the timeline, and a file to the attachments.
    ['missing', ['Прокурорын газар']],
    ['file', ['Хүүхдийн байр']],
  ] as const) {
    await choose(item);
    expect([item, words('data-exported')]).toEqual([item, says(...who)]);
  }
  await choose('wrapup.process_note');
  expect([document.getElementById('amend-reason') !== null, words('data-exported')]).toEqual([true, undefined]);
});
