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
const { Recovery } = await import('./recovery.svelte');

/** Answers what is asked, until all that was pressed is done. */
async function answered(pressed: Promise<void>[], view: (name: string) => unknown) {
  let done = false;
  void Promise.all(pressed).then(() => (done = true));
  while (!done) {
    for (const one of waiting.splice(0)) one.answer(view(one.name));
    await new Promise((go) => setTimeout(go, 1));
  }
}

it('a second press goes past no sheet of the recovery, and nobody’s passphrase is set who is not seen', async () => {
  const recovery = new Recovery();
  recovery.sheets[0] = Array<string>(16).fill('123456');
  await answered([recovery.next(), recovery.next()], () => ({}));
  expect(recovery.step).toBe('second');
  Object.assign(recovery, { at: 2, person: 'p', passphrase: 'x', repeat: 'x', nobody: true });
  await recovery.open(false);
  expect(waiting).toEqual([]);
});

it('nobody leaves while the store is being opened: it would stand open behind the door', async () => {
  const recovery = new Recovery();
  let left = 0;
  const leave = () => recovery.leave(() => (left += 1));
  Object.assign(recovery, { at: 2, person: 'p', passphrase: 'x', repeat: 'x' });
  const opening = recovery.open(false);
  for (let press = 0; press < 3; press += 1) leave();
  expect([recovery.step, left]).toEqual(['passphrase', 0]);
  // Nor does a second try beside the first let anybody out.
  await recovery.open(false);
  leave();
  expect([recovery.step, left, waiting.length]).toEqual(['passphrase', 0, 1]);
  await answered([opening], () => ({}));
  for (let press = 0; press < 3; press += 1) leave();
  expect([recovery.step, left]).toEqual(['first', 1]);
});
