import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';

let refused: object | undefined;
vi.mock('#host', () => ({
  host: {
    call: () => (refused ? Promise.reject(refused) : Promise.resolve({})),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
// The engine of these tests knows no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
const { Wizard } = await import('./wizard.svelte');
const { default: CaseStep } = await import('./CaseStep.svelte');
const { default: HandOverStep } = await import('./HandOverStep.svelte');

const code = { mn: 'Хус 4127', en: 'Birch 4127' };
const row = (id: string) => ({ case: id, code, status: 'signed_off', unsigned: [] });
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
afterEach(() => {
  cleanup();
  refused = undefined;
});

it('a case that is chosen instead of another begins with nothing of it', async () => {
  const wizard = new Wizard();
  wizard.cases = [row('a'), row('b')] as never;
  render(CaseStep, { wizard, onagain: () => undefined });
  await fireEvent.click(one('input[value="a"]'));
  wizard.taken = { r: ['identity'] };
  wizard.sealing = { r: { request: '1', sealed: {} as never } };
  await fireEvent.click(one('input[value="b"]'));
  expect([wizard.case, wizard.taken, wizard.sealing]).toEqual(['b', {}, {}]);
});

it('says that there is no case only when that is known', async () => {
  const wizard = new Wizard();
  const onagain = vi.fn();
  render(CaseStep, { wizard, onagain });
  expect(one('.empty')).toBeNull();
  wizard.failure = { kind: 'broken', code: 'database-trouble', field: '', args: {}, incident: '1' };
  await tick();
  await fireEvent.click(one('[data-act="try-again"]'));
  expect([one('.empty'), onagain.mock.calls.length]).toEqual([null, 1]);
  wizard.failure = undefined;
  wizard.listed = true;
  await tick();
  expect(one('.empty')).not.toBeNull();
});

it('that one bundle was destroyed is not said of the next; what is refused stands in the question', async () => {
  const wizard = new Wizard();
  const bundle = { status: 'sealed', kind: 'police', recipient: 'Р', file: 'f', bytes: '1', sealed_at: '', sha256: '' };
  wizard.bundles = ['x', 'y'].map((id) => ({ ...bundle, bundle: id })) as never;
  render(HandOverStep, { wizard });
  const ask = (n: number) => fireEvent.click(document.querySelectorAll('[data-act="cancel-bundle"]')[n]!);
  await ask(0);
  await fireEvent.click(one('dialog input[type="checkbox"]'));
  await fireEvent.input(one('#cancel-reason'), { target: { value: 'lost' } });
  await fireEvent.click(one('dialog .btn:not(.p)'));
  await ask(1);
  expect([
    one<HTMLInputElement>('dialog input[type="checkbox"]').checked,
    one<HTMLTextAreaElement>('#cancel-reason').value,
  ]).toEqual([false, '']);
  refused = { kind: 'broken', code: 'disk-trouble', field: '', args: {}, incident: '1' };
  await fireEvent.click(one('dialog input[type="checkbox"]'));
  await fireEvent.click(one('[data-act="confirm-cancel"]'));
  await vi.waitFor(() => expect(one('dialog [data-failure="disk-trouble"]')).not.toBeNull());
});
