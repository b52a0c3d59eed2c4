import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const refused = { kind: 'invalid', code: 'text-empty', args: {}, incident: '' };
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
const { default: PeopleSection } = await import('./PeopleSection.svelte');
const { default: RecipientsSection } = await import('./RecipientsSection.svelte');
afterEach(cleanup);

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const refuse = (field: string) => () => {
  throw { ...refused, field };
};

it('a form that is opened again has neither what was refused nor the passphrase, and takes and gives back the focus', async () => {
  host.answers = { people: () => ({ people: [] }), add_person: refuse('passphrase') };
  render(PeopleSection);
  await settled();
  one('[data-act="add-person"]').focus();
  await fireEvent.click(one('[data-act="add-person"]'));
  expect(document.activeElement?.id).toBe('person-name');
  await fireEvent.click(one('input[type="radio"]'));
  await fireEvent.input(one('#person-passphrase'), { target: { value: 'duu nuur uul' } });
  await fireEvent.click(one('[data-act="save-person"]'));
  await settled();
  expect(one('.field.bad')).not.toBeNull();
  await fireEvent.click(one('.form .row .btn:not(.p)'));
  await tick();
  expect(document.activeElement).toBe(one('[data-act="add-person"]'));
  await fireEvent.click(one('[data-act="add-person"]'));
  expect([one('.field.bad'), one<HTMLInputElement>('#person-passphrase').value]).toEqual([null, '']);
});

it('nor has that of a recipient', async () => {
  host.answers = { recipients: () => ({ recipients: [] }), add_recipient: refuse('organisation') };
  render(RecipientsSection);
  await settled();
  await fireEvent.click(one('[data-act="add-recipient"]'));
  await fireEvent.click(one('[data-act="save-recipient"]'));
  await settled();
  expect(one('.field.bad')).not.toBeNull();
  await fireEvent.click(one('.row .btn:not(.p)'));
  await fireEvent.click(one('[data-act="add-recipient"]'));
  expect(one('.field.bad')).toBeNull();
});
