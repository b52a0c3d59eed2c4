import { beforeEach, expect, it, vi } from 'vitest';

let dialog: () => Promise<string | undefined> = () => Promise.resolve(undefined);
const asked: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string) => (asked.push(name), new Promise(() => undefined)),
    pickFile: () => dialog(),
    pickFolder: () => dialog(),
    cancel: () => Promise.reject('gone'),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { app, call } = await import('./app.svelte');
const { pickedFile, pickedFolder, stopWork, watchUncaught } = await import('./outside');
watchUncaught();

beforeEach(() => (app.trouble = undefined));

it('a file dialog gives what was chosen, and nothing when it was closed', async () => {
  dialog = () => Promise.resolve('/media/stick');
  expect(await pickedFolder('')).toBe('/media/stick');
  dialog = () => Promise.resolve(undefined);
  expect([await pickedFile('', []), app.trouble]).toEqual([undefined, undefined]);
});

it('what breaks there is said, and throws at nobody', async () => {
  dialog = () => Promise.reject('no portal');
  expect([await pickedFile('', []), app.trouble?.code]).toEqual([undefined, 'bridge-trouble']);
  app.trouble = undefined;
  stopWork();
  await vi.waitFor(() => expect(app.trouble?.code).toBe('bridge-trouble'));
});

it('what nobody caught is said, but for what somebody cancelled', () => {
  const uncaught = (reason: unknown) =>
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  uncaught({ kind: 'cancelled', code: 'cancelled' });
  expect(app.trouble).toBeUndefined();
  uncaught(new TypeError('x'));
  expect(app.trouble?.code).toBe('bridge-trouble');
});

it('whoever stops a work and asks for it again gets one of its own; a second press alone does not', () => {
  dialog = () => Promise.resolve(undefined);
  const again = () => void call('rebuild', {});
  again();
  again();
  expect(asked).toEqual(['rebuild']);
  stopWork('rebuild');
  again();
  expect(asked).toEqual(['rebuild', 'rebuild']);
});
