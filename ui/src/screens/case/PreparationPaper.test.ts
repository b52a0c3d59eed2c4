import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { say } from '../../state/words.svelte';
import PreparationPaper from './PreparationPaper.svelte';

it('keeps a name and how it stands apart', () => {
  const cards = [{ card: 1, done: true, answers: {} }];
  const { container } = render(PreparationPaper, { view: { cards, appointments: [], attendees: [] } as never });
  const heads = [...container.querySelectorAll('h2')].map((one) => one.textContent);
  expect(heads).toContain(`${say('preparation-card-1')} · ${say('preparation-done')}`);
  for (const n of [2, 4, 6] as const)
    expect(heads).toContain(`${say(`preparation-card-${n}`)} · ${say('preparation-open')}`);
});
