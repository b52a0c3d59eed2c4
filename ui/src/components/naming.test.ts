import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { remarkNames } from './naming';
import TextField from './TextField.svelte';

it('remarks beside the field what looks like a name, when it is left, until the text is another', async () => {
  const asked: string[] = [];
  remarkNames((text) => {
    asked.push(text);
    return Promise.resolve(text.includes('Дорж') ? 'look again' : '');
  });
  render(TextField, { id: 'why', label: 'Why', value: '', mayLeave: true });
  const field = screen.getByLabelText('Why');
  await fireEvent.input(field, { target: { value: 'Д. Дорж' } });
  expect(screen.queryByRole('status')).toBeNull();
  await fireEvent.blur(field);
  expect((await screen.findByRole('status')).textContent).toContain('look again');
  expect(field.getAttribute('aria-describedby')).toBe('why-soft');
  await fireEvent.input(field, { target: { value: 'Амарсан' } });
  expect(screen.queryByRole('status')).toBeNull();
  await fireEvent.blur(field);
  await fireEvent.input(field, { target: { value: '  ' } });
  await fireEvent.blur(field);
  expect(asked).toEqual(['Д. Дорж', 'Амарсан']);
});

it('asks nothing about a field that does not leave, and a failure of the question stands in nobody’s way', async () => {
  let asked = 0;
  remarkNames(() => {
    asked += 1;
    return Promise.reject(new Error('broken'));
  });
  render(TextField, { id: 'stays', label: 'Stays', value: 'Д. Дорж' });
  render(TextField, { id: 'goes', label: 'Goes', value: 'Д. Дорж', mayLeave: true });
  await fireEvent.blur(screen.getByLabelText('Stays'));
  expect(asked).toBe(0);
  await fireEvent.blur(screen.getByLabelText('Goes'));
  expect(asked).toBe(1);
  expect(screen.queryByRole('status')).toBeNull();
});
