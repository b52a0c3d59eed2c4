import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import KeysSection from './KeysSection.svelte';
import PlanSection from './PlanSection.svelte';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ answers: {} as Record<string, () => unknown> }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => Promise.resolve().then(() => host.answers[name]!()),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
afterEach(cleanup);

const refuse = (failure: object) => () => {
  throw { kind: 'invalid', field: '', args: {}, incident: '', ...failure };
};
const bad = () => [...document.querySelectorAll('.field.bad input')].map((one) => one.id);

it('says of a number that it cannot be dialled in its own row', async () => {
  const phones = ['102', '108', '12'].map((number) => ({ code: 'other', who: 'Ч. Ганбат', number }));
  host.answers = {
    plan_phones: () => ({ phones }),
    set_plan_phones: refuse({ code: 'plan-number-malformed', field: 'phones', args: { row: '3' } }),
  };
  render(PlanSection);
  await settled();
  const keep = document.querySelector('[data-act="keep-plan"]')!;
  await fireEvent.click(keep);
  await settled();
  expect(bad()).toEqual(['plan-2-number']);
  expect(document.getElementById('plan-err')).toBeNull();
  expect(document.activeElement?.id).toBe('plan-2-number');

  host.answers.set_plan_phones = refuse({ code: 'plan-who-missing', field: 'phones', args: { row: '1' } });
  await fireEvent.click(keep);
  await settled();
  expect(bad()).toEqual(['plan-0-who']);
  await fireEvent.click(document.querySelector('[data-act="add-plan"]')!);
  expect(bad()).toEqual([]);

  host.answers.set_plan_phones = refuse({ code: 'plan-empty', field: 'phones' });
  await fireEvent.click(keep);
  await settled();
  expect(bad()).toEqual([]);
  expect(document.getElementById('plan-err')?.textContent).not.toBe('');
});

it('says beside a setting of the live keys that it was not kept', async () => {
  host.answers = { set_setting: refuse({ kind: 'refused', code: 'disk-full' }) };
  render(KeysSection);
  await fireEvent.click(document.getElementById('set-nudge')!);
  await settled();
  const said = document.querySelector('[data-failure]');
  expect(said?.previousElementSibling?.querySelector('input')?.id).toBe('set-nudge');
  expect(document.querySelectorAll('[data-failure]')).toHaveLength(1);
});
