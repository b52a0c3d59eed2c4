import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

let refused: object | undefined;
vi.mock('#host', () => ({
  host: {
    call: (name: string, { key = '', value = '' }: { key?: string; value?: string }) =>
      name.endsWith('plan_phones')
        ? Promise.resolve({ phones: [{ code: 'other', who: 'Ч. Ганбат', number: '102' }] })
        : refused
          ? Promise.reject(refused)
          : Promise.resolve({ phase: 'open', saved_at: '', settings: { ...app.state?.settings, [key]: value } }),
    setZoom: () => Promise.resolve(),
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
const { tongue } = await import('../../state/words.svelte');
const { default: BlindSection } = await import('./BlindSection.svelte');
const { default: KeysSection } = await import('./KeysSection.svelte');
const { default: LockingSection } = await import('./LockingSection.svelte');
const { default: LookFields } = await import('./LookFields.svelte');
const { default: PlanSection } = await import('./PlanSection.svelte');
const { default: SecretFields } = await import('./SecretFields.svelte');

beforeEach(() => {
  refused = undefined;
  tongue.set('mn');
  app.state = { phase: 'open', settings: {} } as NonNullable<typeof app.state>;
});
afterEach(cleanup);
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
async function choose(selector: string, value: string) {
  one(selector).focus();
  await fireEvent.change(one(selector), { target: { value } });
  await settled();
  return one<HTMLSelectElement>(selector).value;
}

it.each([
  ['#set-theme', LookFields, 'dark', 'light'],
  ['#set-language', LookFields, 'en', 'mn'],
  ['#set-lock', LockingSection, '9', '5'],
  ['#set-blind', BlindSection, 'allegation', 'off'],
  ['#set-double-tap', KeysSection, '600', '250'],
] as const)('%s shows what is kept, also after a choice was refused', async (selector, section, chosen, usual) => {
  render(section as typeof LookFields);
  refused = { kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '1' };
  expect(await choose(selector, chosen)).toBe(usual);
  expect(await choose(selector, chosen)).toBe(usual);
  refused = undefined;
  expect(await choose(selector, chosen)).toBe(chosen);
});

it.each([
  ['#hide-names', LockingSection],
  ['#set-nudge', KeysSection],
] as const)('so does the box %s', async (selector, section) => {
  render(section as typeof LookFields);
  const press = async () => {
    await fireEvent.click(one(selector));
    await settled();
    return one<HTMLInputElement>(selector).checked;
  };
  refused = { kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '1' };
  expect([await press(), await press()]).toEqual([false, false]);
  refused = undefined;
  expect([await press(), await press()]).toEqual([true, false]);
});

it('numbers that were saved are no longer called saved when one of them is another', async () => {
  render(PlanSection);
  await settled();
  await fireEvent.click(one('[data-act="keep-plan"]'));
  await settled();
  expect(one('[data-plan-kept]')).not.toBeNull();
  await fireEvent.input(one('#plan-0-number'), { target: { value: '1020' } });
  expect(one('[data-plan-kept]')).toBeNull();
});

it('what was done is said in the language that is spoken when it is read', async () => {
  render(SecretFields);
  await fireEvent.click(one('[data-act="change-pin"]'));
  await settled();
  const before = one('[data-done]').textContent;
  tongue.set('en');
  await settled();
  expect(one('[data-done]').textContent).not.toBe(before);
});
