import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import PartChecks from '../parts/orders/PartChecks.svelte';
import Problems from '../parts/Problems.svelte';
import { toTheFirstBad } from '../state/focus';
import { refusedBecauseOfAField } from '../state/problems';
import Choices from './Choices.svelte';
import DigitField from './DigitField.svelte';
import PassphraseField from './PassphraseField.svelte';
import SelectField from './SelectField.svelte';
import TextField from './TextField.svelte';
import { settled } from '../testing/settled';

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

const EMPTY = 'Хоосон байна. Бөглөнө үү.';
const said = () => [...document.querySelectorAll('.field.bad .err')].map((one) => one.textContent.trim());
const options = [
  { value: 'a', label: 'А' },
  { value: 'b', label: 'Б' },
];
const words = { show: 'харах', hide: 'нуух', caps: 'Caps', layout: (name: string) => name };
const type = (id: string, value: string) => fireEvent.input(document.getElementById(id)!, { target: { value } });

describe('what is said beside a field', () => {
  it('goes with the first letter that puts it right, and comes back only when it was refused again', async () => {
    const field = render(TextField, { id: 'f', label: 'Нэр', value: '', error: '' });
    await field.rerender({ error: EMPTY });
    expect(said()).toEqual([EMPTY]);
    await type('f', 'Б');
    expect(said()).toEqual([]);
    expect(document.getElementById('f')?.getAttribute('aria-invalid')).toBe('false');
    await type('f', 'Бат');
    expect(said()).toEqual([]);
    refusedBecauseOfAField(EMPTY);
    await settled();
    expect(said()).toEqual([EMPTY]);
    await type('f', 'Батаа');
    expect(said()).toEqual([]);
    await field.rerender({ error: 'Хэт урт байна.' });
    expect(said()).toEqual(['Хэт урт байна.']);
  });

  it('stays gone when something else was refused', async () => {
    const field = render(TextField, { id: 'f', label: 'Нэр', value: '', error: EMPTY });
    await type('f', 'Бат');
    refusedBecauseOfAField('Өдрөө сонгоно уу.');
    await settled();
    expect(said()).toEqual([]);
    await field.rerender({ error: '' });
    expect(said()).toEqual([]);
  });

  it('goes in every kind of field, and stays where the value is emptied with the refusal', async () => {
    for (const [part, more] of [
      [DigitField, {}],
      [PassphraseField, { words }],
      [SelectField, { options, empty: '–' }],
    ] as const) {
      const field = render(part as typeof TextField, { id: 'f', label: 'Талбар', value: '', error: EMPTY, ...more });
      expect(said()).toEqual([EMPTY]);
      const input = document.getElementById('f') as HTMLInputElement;
      await (input.matches('select')
        ? fireEvent.change(input, { target: { value: 'a' } })
        : fireEvent.input(input, { target: { value: '7' } }));
      expect(said()).toEqual([]);
      await field.rerender({ error: 'Таарсангүй.', value: '' });
      expect(said()).toEqual(['Таарсангүй.']);
      cleanup();
    }
    render(Choices, { name: 'c', legend: 'Сонголт', options, value: '', error: EMPTY });
    expect(said()).toEqual([EMPTY]);
    await fireEvent.click(document.querySelector('input[value=b]')!);
    expect(said()).toEqual([]);
  });

  it('counts digits as they are typed', async () => {
    const field = render(DigitField, { id: 'f', label: 'Тоо', value: 'а', odd: 'Тоо бичнэ үү.' });
    expect(said()).toEqual(['Тоо бичнэ үү.']);
    await type('f', 'аб');
    expect(said()).toEqual(['Тоо бичнэ үү.']);
    await field.rerender({ odd: '' });
    expect(said()).toEqual([]);
  });

  it('is the same as in the summary of the form', async () => {
    const main = document.body.appendChild(document.createElement('main'));
    render(Problems, { target: main });
    for (const id of ['f1', 'f2', 'f3'])
      render(TextField, { target: main, props: { id, label: id, value: '', error: EMPTY } });
    const lines = () => [...main.querySelectorAll('[data-problems] li')].map((line) => line.textContent);
    const press = async () => {
      refusedBecauseOfAField();
      await settled();
    };
    await press();
    expect(lines()).toHaveLength(3);
    await type('f1', 'Бат');
    await settled();
    expect(lines()).toEqual([`f2: ${EMPTY}`, `f3: ${EMPTY}`]);
    await type('f2', 'Бат');
    await type('f3', 'Бат');
    await settled();
    expect(lines()).toEqual([]);
    await press();
    expect(lines()).toHaveLength(3);
  });
});

describe('what is wrong with fields that are one answer', () => {
  const invalid = () => document.querySelector<HTMLInputElement>('[aria-invalid="true"]');

  it('is reached at the first radio of a choice, which is described by it', async () => {
    const choice = render(Choices, { name: 'c', legend: 'Сонголт', options, value: '', error: EMPTY });
    expect(invalid()?.value).toBe('a');
    expect(document.getElementById(invalid()!.getAttribute('aria-describedby')!)?.textContent).toBe(EMPTY);
    toTheFirstBad(document.activeElement);
    await settled();
    expect(document.activeElement).toBe(invalid());
    await fireEvent.click(document.querySelector('input[value=b]')!);
    expect(invalid()).toBeNull();
    choice.unmount();
  });

  it('calls nobody back who has gone on from there by Tab', async () => {
    const choice = render(Choices, { name: 'c', legend: 'Сонголт', options, value: '', error: EMPTY });
    const next = document.body.appendChild(document.createElement('button'));
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    toTheFirstBad(document.activeElement);
    next.focus();
    await settled();
    expect(document.activeElement).toBe(next);
    toTheFirstBad(next);
    await settled();
    expect(document.activeElement).toBe(invalid());
    next.remove();
    field.remove();
    choice.unmount();
  });

  it('stands above a group until one of its boxes is another, with the way to the first of them', async () => {
    const main = document.body.appendChild(document.createElement('main'));
    render(Problems, { target: main });
    render(PartChecks, {
      target: main,
      props: { legend: 'Хэсэг', of: ['identity', 'consent_record'], value: [], error: EMPTY },
    });
    render(TextField, { target: main, props: { id: 'f', label: 'Нэр', value: '', error: EMPTY } });
    await settled();
    expect(said()).toEqual([EMPTY, EMPTY]);
    refusedBecauseOfAField();
    await settled();
    const links = main.querySelectorAll<HTMLButtonElement>('[data-problems] li button');
    expect(links[0]?.textContent).toBe(`Хэсэг: ${EMPTY}`);
    links[0]!.click();
    const box = document.activeElement as HTMLInputElement;
    expect([box.type, box.getAttribute('aria-invalid')]).toEqual(['checkbox', 'true']);
    await fireEvent.click(box);
    await settled();
    expect(said()).toEqual([EMPTY]);
    expect(invalid()?.id).toBe('f');
  });
});
