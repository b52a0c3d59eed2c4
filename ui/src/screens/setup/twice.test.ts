import { expect, it, vi } from 'vitest';

const waiting: { name: string; answer: (view: unknown) => void }[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string) => new Promise((answer) => waiting.push({ name, answer })),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { app } = await import('../../state/app.svelte');
app.state = { begun: null, people: [] } as unknown as NonNullable<typeof app.state>;
const { Setup } = await import('./setup.svelte');

/** Answers what is asked, until all that was pressed is done. */
async function answered(pressed: Promise<void>[], view: (name: string) => unknown) {
  let done = false;
  void Promise.all(pressed).then(() => (done = true));
  while (!done) {
    for (const one of waiting.splice(0)) one.answer(view(one.name));
    await new Promise((go) => setTimeout(go, 1));
  }
}
const sheets = { sheets: [1, 2, 3].map((keeper) => ({ keeper })), ask: [] };

it('a second press goes past no step of set-up', async () => {
  const setup = new Setup();
  Object.assign(setup, { at: 1, room: 'Өрөө 3', organisation: 'Төв' });
  await answered([setup.leaveRoom(), setup.leaveRoom()], () => ({}));
  expect(setup.step).toBe('supervisor');
  Object.assign(setup, { name: 'Ч. Ганбат', passphrase: 'x', repeat: 'x', pin: '4821' });
  await answered([setup.leaveSupervisor(), setup.leaveSupervisor()], () => ({}));
  expect(setup.step).toBe('quiet');
  await answered([setup.begin('mn'), setup.begin('mn')], () => sheets);
  expect([setup.step, setup.sheet]).toEqual(['recovery', 0]);
  await answered([setup.confirmSheet(), setup.confirmSheet()], () => sheets);
  expect([setup.step, setup.sheet]).toEqual(['recovery', 1]);
});
