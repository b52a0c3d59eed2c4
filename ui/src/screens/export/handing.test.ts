import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const host = vi.hoisted(() => ({
  asked: [] as [string, Record<string, unknown>][],
  answer: (() => ({})) as (name: string, request: Record<string, unknown>) => unknown,
}));
vi.mock('#host', () => ({
  host: {
    call: async (name: string, request: Record<string, unknown>) => {
      host.asked.push([name, request]);
      return await host.answer(name, request);
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
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
const { app } = await import('../../state/app.svelte');
const { papers } = await import('../../paper/paper.svelte');
const { default: JournalPaper } = await import('../../parts/journal/JournalPaper.svelte');
const { default: HandOverStep } = await import('./HandOverStep.svelte');
const { default: RecipientsStep } = await import('./RecipientsStep.svelte');
const { Wizard } = await import('./wizard.svelte');

beforeEach(() => {
  host.asked = [];
  papers.close();
  app.state = { phase: 'open', settings: {}, session: { role: 'case_officer' } } as unknown as typeof app.state;
});
afterEach(cleanup);

/** The last step, with one bundle that was handed over. */
function handed() {
  const wizard = new Wizard();
  const code = { region: 'У', year: '2026', number: '1', check: '1' };
  wizard.cases = [{ case: 'c', code }] as never;
  wizard.case = 'c';
  const bundle = { bundle: 'b', kind: 'prosecutor', recipient: 'П', file: 'f', bytes: '1', sealed_at: '', parts: [] };
  wizard.bundles = [{ ...bundle, sha256: '', status: 'handed_over', handed_at: '', how: 'post', seal: '' }] as never;
  render(HandOverStep, { wizard });
  return wizard;
}
const print = async () => {
  await fireEvent.click(document.querySelector('[data-act="receipt"]')!);
  await vi.waitFor(() => expect(papers.shown).toBeDefined());
  return papers.shown!.documents;
};

it('with the two copies of the receipt comes the custody page, with every entry of the case', async () => {
  handed();
  const rest = { code: [], places: [], size: '3', whole: true, checked_at: '', about: null };
  host.answer = (_, { before }) =>
    before
      ? { ...rest, lines: [{ seq: '1' }], more: false }
      : { ...rest, lines: [{ seq: '3' }, { seq: '2' }], more: true };
  const documents = await print();
  expect(documents.map(({ props }) => props['copy'])).toEqual([1, 2, undefined]);
  expect(documents[2]!.component).toBe(JournalPaper);
  expect((documents[2]!.props['lines'] as { seq: string }[]).map(({ seq }) => seq)).toEqual(['3', '2', '1']);
  expect(host.asked.every(([name, request]) => name === 'journal' && request['case'] === 'c')).toBe(true);
});

it('who receives gets a receipt also while the journal cannot be read, and the page says so', async () => {
  const wizard = handed();
  host.answer = () => Promise.reject({ kind: 'broken', code: 'disk-trouble', field: '', args: {}, incident: '1' } as unknown as Error); // prettier-ignore
  expect(await print()).toHaveLength(2);
  expect(wizard.failure?.code).toBe('disk-trouble');
});

it('the receipt of a notice is printed for a closed file too, which stands in no list of the wizard', async () => {
  const code = { region: 'У', year: '2026', number: '1', check: '1' };
  const bundle = { bundle: 'b', kind: 'prosecutor', recipient: 'П', file: 'f', bytes: '1', sealed_at: '', parts: [] };
  const notice = { ...bundle, notice: true, sha256: '', status: 'handed_over', handed_at: '', how: 'post', seal: '' };
  host.answer = (name) =>
    name === 'case'
      ? { code, bundles: [notice] }
      : name === 'cases'
        ? { rows: [{ case: 'c', code, status: 'closed' }] }
        : { recipients: [], code: [], lines: [], more: false };
  const wizard = new Wizard();
  await wizard.start('c', 'b');
  render(HandOverStep, { wizard });
  const documents = await print();
  expect(documents.map(({ props }) => [props['of'], props['copy']]).slice(0, 2)).toEqual([
    [code, 1],
    [code, 2],
  ]);
  expect(papers.shown!.code).toEqual(code);
});

it('a key that nobody compared is compared where the recipient is chosen, by whoever may', async () => {
  const one = {
    kind: 'police',
    organisation: 'Ц',
    contact: '',
    fingerprint: [],
    expires: '',
    revoked_at: '',
    usable: false,
    checked_by: '',
    checked_at: '',
  };
  const open = { ...one, why_not: 'recipient-key-unchecked', compare_why_not: '' };
  const wizard = new Wizard();
  wizard.recipients = [
    { ...open, id: 'a' },
    { ...open, id: 'mine', compare_why_not: 'key-entered-by-you' },
    { ...open, id: 'old', why_not: 'recipient-key-expired' },
  ] as never;
  render(RecipientsStep, { wizard });
  const buttons = document.querySelectorAll('[data-act="compare"]');
  expect(buttons).toHaveLength(1);
  expect(document.querySelectorAll('[data-compare-why="key-entered-by-you"]')).toHaveLength(1);
  const card = () => document.querySelector<HTMLInputElement>('#recipient-a')!;
  expect(card().disabled).toBe(true);
  host.answer = () => ({ recipients: [{ ...open, id: 'a', usable: true, why_not: '', checked_how: 'known_phone' }] });
  await fireEvent.click(buttons[0]!);
  await fireEvent.click(document.querySelector('input[name="key-check"][value="known_phone"]')!);
  await fireEvent.click(document.querySelector('[data-act="confirm-compare"]')!);
  await vi.waitFor(() => expect(card().disabled).toBe(false));
  expect(host.asked).toEqual([
    ['check_recipient_key', { recipient: 'a', how: 'known_phone', groups: ['', '', '', '', '', ''] }],
  ]);
  await vi.waitFor(() => expect(document.activeElement).toBe(card()));
  expect(document.querySelector('dialog')).toBeNull();
});
