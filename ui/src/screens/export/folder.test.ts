import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import FolderField from '../../parts/handing/FolderField.svelte';

afterEach(cleanup);

it('says of a folder only what was found in it', async () => {
  const stick = { name: 'STICK', read_only: false, free: '1000000', other_files: 2 };
  const field = render(FolderField, {
    folder: '/media/a',
    stick,
    error: '',
    busy: false,
    onpick: () => undefined,
    onlook: () => undefined,
  });
  const line = () => document.querySelector('[data-stick]')!;
  expect(line().textContent).toContain('STICK');
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: '/media/b' } });
  expect(line().getAttribute('data-stick')).toBe('no');
  expect(line().textContent?.trim()).toBe('');
  await field.rerender({ stick: { ...stick, name: 'OTHER' } });
  expect(line().textContent).toContain('OTHER');
});
