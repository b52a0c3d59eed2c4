import { cleanup, render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../testing/settled';

const program = vi.hoisted(() => ({
  state: { phase: 'open', settings: {}, session: { role: 'interviewer', name: 'Б. Сарнай' }, last_backup: '' },
  backedUp: (() => undefined) as (at: string) => void,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => Promise.resolve(name === 'state' ? { ...program.state } : { total: 0 }),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: (hears: typeof program.backedUp) => void (program.backedUp = hears),
    onWaits: () => undefined,
    setZoom: () => Promise.resolve(),
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { today } = await import('../components/clock');
const { app } = await import('../state/app.svelte');
const { day, say, sayCode } = await import('../state/words.svelte');
const { default: Shell } = await import('./Shell.svelte');
afterEach(cleanup);

it('the trust line says the last backup, of another day by its day alone, and after one that is made the new one', async () => {
  const said = () => document.querySelector('[data-backup-at]')!.textContent;
  await app.refresh();
  render(Shell, { children: createRawSnippet(() => ({ render: () => '<p></p>' })) });
  expect(said()).toBe(say('shell-backup-none'));
  program.state.last_backup = '2026-11-20 08:10';
  await app.refresh();
  await settled();
  expect(said()).toBe(say('shell-backup-at', { when: day('2026-11-20') }));
  program.backedUp(`${today()} 08:10`);
  await settled();
  expect(said()).toBe(say('shell-backup-at', { when: say('shell-today-at', { time: '08:10' }) }));
});

it('while something is checked the trust line says so, and not that it is being saved', async () => {
  await app.refresh();
  render(Shell, { children: createRawSnippet(() => ({ render: () => '<p></p>' })) });
  const said = () => document.querySelector('.trust')!.textContent;
  app.saving = true;
  await settled();
  expect(said()).toContain(say('shell-saving'));
  app.progress = { command: 'doctor', step: 'checking', permille: 60 };
  await settled();
  expect(said()).toContain(sayCode('step-checking'));
  expect(said()).not.toContain(say('shell-saving'));
  app.saving = false;
  app.progress = undefined;
});
