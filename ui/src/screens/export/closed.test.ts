import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const code = (n: string) => ({ mn: `Хус ${n}`, en: `Birch ${n}` });
const host = vi.hoisted(() => ({ closed: [] as string[], asked: [] as string[] }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      host.asked.push(name);
      const status = (id: string) => (host.closed.includes(id) ? 'closed' : 'signed_off');
      const rows = ['4127', '5238'].map((id) => ({ case: id, code: code(id), status: status(id), unsigned: [] }));
      const answers: Record<string, object> = { cases: { rows }, recipients: { recipients: [] }, draft: {} };
      return Promise.resolve(name === 'unfinished' ? { rows: [] } : (answers[name] ?? {}));
    },
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
const { refusal } = await import('../../state/failure');
const { tongue } = await import('../../state/words.svelte');
const { default: ExportScreen } = await import('./ExportScreen.svelte');
const { wizard: resume } = await import('./wizard.svelte');

const note = () => document.querySelector('[data-closed-case]');
const open = async (asked?: string) => {
  cleanup();
  render(ExportScreen, { case: asked });
  await settled();
};

beforeEach(() => {
  Object.assign(host, { closed: ['4127'], asked: [] });
  // What one test began is none of the next.
  resume(undefined).at = 5;
  app.refresh = () => Promise.resolve();
  app.state = { phase: 'open', settings: {}, session: { role: 'case_officer' } } as unknown as typeof app.state;
  tongue.set('mn');
});
afterEach(cleanup);

it('says of a closed file that nothing leaves of it, and leads to where it is opened again', async () => {
  await open('4127');
  const { what, todo } = refusal('case-is-closed');
  for (const words of ['4127', what, todo]) expect(note()?.textContent).toContain(words);
  expect(document.querySelector('input:checked')).toBeNull();
  await fireEvent.click(note()!.querySelector('[data-act="open-case"]')!);
  expect(app.place).toEqual({ screen: 'case', case: '4127' });
});

it('keeps what was begun for another file, and goes on with that one', async () => {
  await open('5238');
  resume(undefined).purpose = 'Эрүүгийн хэрэг';
  await open('4127');
  expect([note() !== null, resume(undefined).case, resume(undefined).purpose]).toEqual([
    true,
    '5238',
    'Эрүүгийн хэрэг',
  ]);
  await open();
  expect(note()).toBeNull();
});

it('goes no step on with a file that was closed meanwhile, and loses nothing of its draft', async () => {
  await open('5238');
  Object.assign(resume(undefined), { at: 1, purpose: 'Эрүүгийн хэрэг' });
  host.closed = ['5238'];
  await open();
  expect([note()?.textContent.includes('5238'), resume(undefined).step]).toEqual([true, 'case']);
  await fireEvent.click(document.querySelector('[data-act="next"]')!);
  await settled();
  expect([resume(undefined).step, resume(undefined).failure?.code]).toEqual(['case', 'case-is-closed']);
  host.closed = [];
  await open();
  expect([note(), resume(undefined).purpose]).toEqual([null, 'Эрүүгийн хэрэг']);
});
