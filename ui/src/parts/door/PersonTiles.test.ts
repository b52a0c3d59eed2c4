import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('#host', () => ({ host: {} }));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { label, say } = await import('../../state/words.svelte');
const { default: PersonTiles } = await import('./PersonTiles.svelte');
afterEach(cleanup);

it('whoever the list of the store no longer names is told apart by a number, and has no role made up', () => {
  const people = [
    { id: 'a', name: 'Д. Оюун', role: 'supervisor' },
    { id: 'b', name: '', role: null },
    { id: 'c', name: '', role: null },
  ] as const;
  const { container } = render(PersonTiles, { people: [...people], person: 'b', nobody: false });
  const said = [...container.querySelectorAll('label')].map((tile) => tile.textContent.replace(/\s+/g, ' ').trim());
  expect(said).toEqual([
    `ДО Д. Оюун${label('role', 'supervisor')}`,
    say('unlock-name-unreadable', { n: 1 }),
    say('unlock-name-unreadable', { n: 2 }),
  ]);
});
