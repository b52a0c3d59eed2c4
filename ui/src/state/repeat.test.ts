import { beforeEach, expect, it, vi } from 'vitest';
import type { Failure } from '../bindings/commands';

const answers: { answer: (view: unknown) => void; refuse: (failure: unknown) => void }[] = [];
const asked: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: unknown) => {
      asked.push(`${name} ${JSON.stringify(request)}`);
      return new Promise((answer, refuse) => answers.push({ answer, refuse }));
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { call } = await import('./app.svelte');

beforeEach(() => {
  asked.length = answers.length = 0;
});

it('a second press before the answer is the same call, and after it a new one', async () => {
  const press = () => call('set_pin', { pin: '4821' });
  const both = [press(), press()];
  expect(asked).toHaveLength(1);
  answers[0]!.answer({ saved_at: '10:00:01' });
  expect(await Promise.all(both)).toEqual([{ saved_at: '10:00:01' }, { saved_at: '10:00:01' }]);
  void press();
  expect(asked).toHaveLength(2);
  answers[1]!.answer({});
});

it('a refusal is told to both and not kept', async () => {
  const press = () => call('set_pin', { pin: '1111' }).catch((failure: Failure) => failure.code);
  const both = [press(), press()];
  answers[0]!.refuse({ kind: 'refused', code: 'pin-wrong', field: 'pin', args: {}, incident: '' });
  expect(await Promise.all(both)).toEqual(['pin-wrong', 'pin-wrong']);
  void press();
  expect(asked).toHaveLength(2);
  answers[1]!.answer({});
});

it('one thing, another and the first again are three calls in their order', async () => {
  const all = ['dark', 'light', 'dark'].map((value) => call('set_setting', { key: 'theme', value }));
  expect(asked.map((one) => JSON.parse(one.slice(12)).value)).toEqual(['dark', 'light', 'dark']);
  for (const one of answers) one.answer({});
  await Promise.all(all);
});
