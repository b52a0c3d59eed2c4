import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const refused = vi.hoisted(() => ({ kind: 'refused', code: 'reason-too-short', field: '', args: {}, incident: '' }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => (name.includes('form') ? Promise.resolve({ typed: '' }) : Promise.reject(refused as never)),
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
const { tongue } = await import('../../state/words.svelte');
const { default: BirthSettle } = await import('./BirthSettle.svelte');
const { default: ClosingCard } = await import('./ClosingCard.svelte');
const { default: PersonForm } = await import('./PersonForm.svelte');
const { default: ReferralCard } = await import('./ReferralCard.svelte');
const { default: ResponsibleRow } = await import('./ResponsibleRow.svelte');

const press = async (act: string) => {
  await fireEvent.click(document.querySelector(`[data-act="${act}"]`)!);
  await settled();
};
const back = async (within: string) => {
  await fireEvent.click(document.querySelector(`${within} .btn:not([data-act])`)!);
  await settled();
};
const said = () => document.querySelectorAll('[data-failure], .err').length;

beforeEach(() => {
  tongue.set('mn');
  app.state = { phase: 'open', settings: {}, session: { role: 'supervisor' } } as unknown as typeof app.state;
});
afterEach(cleanup);

const question = { registration: '2015-01-01', holds: null, source: null, by: '', at: '' };
for (const [name, part, props, opens, does, within] of [
  [
    'closing',
    ClosingCard,
    { view: { case: 'a', closed: false, aftercare_due: [] } },
    'close-case',
    'confirm-closing',
    'dialog',
  ],
  ['birth', BirthSettle, { case: 'a', entered: '', question, mayWrite: true }, 'settle-birth', 'confirm-birth', 'dialog'], // prettier-ignore
  ['referral', ReferralCard, { of: 'a', one: { referral: 'r', status: 'asked', moves: [], follow_up: '', made: '', service: 'health', urgency: 'today' }, mayWrite: true, today: '2025-11-29', onmove: () => Promise.resolve(refused) }, 'move-referral', 'save-move', 'li'], // prettier-ignore
] as const)
  it(`begins without what was refused before: ${name}`, async () => {
    render(part as typeof ClosingCard, props as never);
    await settled();
    await press(opens);
    await press(does);
    expect(said()).toBe(1);
    await back(within);
    await press(opens);
    expect(said()).toBe(0);
  });

it('says in the row why nobody can be chosen, where the question does not open', async () => {
  const view = { case: 'a', closed: false, responsible: 'p', responsible_name: 'Б', responsible_planned: 0, handovers: [] }; // prettier-ignore
  render(ResponsibleRow, { view: view as never, onchanged: () => undefined });
  await press('hand-case-on');
  expect([said(), document.querySelector('dialog')]).toEqual([1, null]);
});

it('has its answers in the language of the page, also when that changes', async () => {
  render(PersonForm, { case: 'a', before: undefined, onclose: () => undefined, onsaved: () => undefined });
  const words = () => document.querySelector('fieldset .tiles')!.textContent;
  const mn = words();
  tongue.set('en');
  await settled();
  expect(words()).not.toBe(mn);
});
