import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const program = vi.hoisted(() => ({ answers: {} as Record<string, () => unknown> }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => Promise.resolve().then(() => program.answers[name]!()),
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
const { say } = await import('../../state/words.svelte');
const { Setup } = await import('./setup.svelte');
const { default: MakingStep } = await import('./MakingStep.svelte');
const { default: DoneStep } = await import('./DoneStep.svelte');

const refuse = (code: string) => () => {
  throw { kind: 'broken', code, field: '', args: {}, incident: '' };
};
const opened = { phase: 'open', settings: {}, session: { role: 'supervisor' }, saved_at: '' };
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
let setup: InstanceType<typeof Setup>;
beforeEach(() => {
  app.state = { begun: null, people: [] } as never;
  setup = new Setup();
  Object.assign(setup, { at: 5, passphrase: 'x', repeat: 'x', pin: '4821', quietKey: 'F4' });
});
afterEach(cleanup);

it('a room that is made is never called not ready: it is unlocked', async () => {
  program.answers = { finish_setup: refuse('made-locked'), state: () => ({ ...opened, phase: 'locked' }) };
  await setup.finish();
  render(MakingStep, { setup });
  expect(one('h2')?.textContent).toBe(say('setup-made-locked'));
  expect(one('[data-act="finish-again"]')).toBeNull();
  // What was typed has no use any more.
  expect([setup.passphrase, setup.pin]).toEqual(['', '']);
  // Also where the way to the door fails, on the same disk.
  program.answers.state = refuse('disk-trouble');
  await fireEvent.click(one('[data-act="to-the-door"]')!);
  await settled();
  expect([one('h2')?.textContent, one('[data-act="finish-again"]')]).toEqual([say('setup-made-locked'), null]);
  program.answers.state = () => ({ ...opened, phase: 'locked' });
  await fireEvent.click(one('[data-act="to-the-door"]')!);
  await settled();
  expect(app.state?.phase).toBe('locked');
});

it('where it is not made it is tried again with all that was entered', async () => {
  program.answers = { finish_setup: refuse('disk-full') };
  await setup.finish();
  render(MakingStep, { setup });
  expect(one('h2')?.textContent).toBe(say('setup-not-made'));
  expect([setup.passphrase, one('[data-act="finish-again"]') !== null]).toEqual(['x', true]);
});

it('what the disk does not take after it is left for Settings, and the room is ready', async () => {
  program.answers = {
    finish_setup: () => opened,
    set_setting: refuse('disk-full'),
    public_card: refuse('disk-trouble'),
  };
  await setup.finish();
  expect(setup.failure).toBeUndefined();
  // A quiet key that is not kept is not told as one.
  expect([setup.made?.state.phase, setup.quietKey]).toEqual(['open', '']);
  render(DoneStep, { setup, made: setup.made! });
  expect(one('h2')?.textContent).toBe(say('setup-done'));
  expect(one('.key')).toBeNull();
});
