import { beforeEach, expect, it, vi } from 'vitest';

const asked: string[] = [];
let answer: () => Promise<unknown>;
vi.mock('#host', () => ({
  host: {
    call: (name: string) => (asked.push(name), answer()),
    setZoom: () => Promise.resolve(),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false }));

beforeEach(() => {
  asked.length = 0;
  vi.resetModules();
});

it('the first page takes the answer that was asked for before it, and the next asks anew', async () => {
  answer = () => Promise.resolve({ phase: 'locked', saved_at: `${asked.length}`, last_backup: '', settings: {} });
  await import('./first');
  const { app } = await import('./state/app.svelte');
  expect(asked).toEqual(['state']);
  await app.refresh();
  expect([asked.length, app.savedAt]).toEqual([1, '1']);
  await app.refresh();
  expect([asked.length, app.savedAt]).toEqual([2, '2']);
});

it('where it was refused whoever wants it hears so, and asks again', async () => {
  answer = () => Promise.reject({ kind: 'broken', code: 'disk-trouble' });
  await import('./first');
  const { app } = await import('./state/app.svelte');
  await expect(app.refresh()).rejects.toMatchObject({ code: 'disk-trouble' });
  answer = () => Promise.resolve({ phase: 'locked', saved_at: '', last_backup: '', settings: {} });
  await app.refresh();
  expect([asked.length, app.state?.phase]).toEqual([2, 'locked']);
});
