import { beforeEach, expect, it, vi } from 'vitest';

let code = '';
const left: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: () => Promise.reject({ kind: 'broken', code, field: '', args: {}, incident: '123456' }),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.mock('./leave', () => ({
  leave: (why: string) => left.push(why),
  blank: () => undefined,
  keepQuiet: () => undefined,
  wasQuiet: () => false,
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));

const { app, call } = await import('./app.svelte');

beforeEach(() => {
  left.length = 0;
  app.state = { phase: 'open' } as typeof app.state;
});

it('a page whose worker is gone does not stay with what was on it', async () => {
  code = 'worker-gone';
  await expect(call('state', {})).rejects.toMatchObject({ code });
  expect(left).toEqual(['worker-gone']);
});

it('a page where the fifth wrong PIN locked the store does not stay either, wherever the PIN was typed', async () => {
  code = 'pin-locked';
  const typed = { case: 'c', read_back: true, paper_number: '', strokes: [], pin: '0000' };
  await expect(call('confirm_consent', typed)).rejects.toMatchObject({ code });
  expect(left).toEqual(['pin-locked']);
});

it('any other fault leaves it where it is, and a page with nothing on it is not loaded again and again', async () => {
  code = 'store-trouble';
  await expect(call('state', {})).rejects.toMatchObject({ code });
  code = 'worker-gone';
  app.state = { phase: 'locked' } as typeof app.state;
  await expect(call('state', {})).rejects.toMatchObject({ code });
  expect(left).toEqual([]);
});
