import { expect, it, vi } from 'vitest';
import { Conversation } from './conversation.svelte';
import { settled } from '../../testing/settled';

// The host answers only when it is told to: what matters is what a person presses meanwhile.
const host = vi.hoisted(() => ({ asked: [] as { purpose: string; go: () => void }[], broken: false }));
vi.mock('#host', () => ({
  host: {
    call: (name: string, { purpose = '' }: { purpose?: string }) =>
      name === 'answer_consent'
        ? new Promise((resolve, reject) =>
            host.asked.push({
              purpose,
              go: () =>
                host.broken ? reject({ kind: 'broken', code: 'disk-full', field: '', args: {} }) : resolve(view),
            }),
          )
        : Promise.resolve({}),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const view = {
  version: 1,
  guardian_words: ['interview', 'police', 'doctor'].map((purpose) => ({ purpose })),
  summary: { purposes: [] },
};

it('takes one answer to the question on the screen, however often a key is pressed before it was written', async () => {
  const talk = new Conversation('case');
  Object.assign(talk, { view, step: 'guardian' });
  void talk.answer('yes');
  void talk.answer('yes');
  void talk.answer('no');
  await settled();
  expect(host.asked.map((one) => one.purpose)).toEqual(['interview']);
  host.asked[0]!.go();
  await settled();
  expect(talk.at).toBe(1);
  void talk.answer('no');
  await settled();
  expect(host.asked.map((one) => one.purpose)).toEqual(['interview', 'police']);
  // What the disk did not take is answered once more.
  host.broken = true;
  host.asked[1]!.go();
  await settled();
  expect([talk.at, talk.failure?.code]).toEqual([1, 'disk-full']);
  host.broken = false;
  void talk.answer('no');
  await settled();
  expect(host.asked.map((one) => one.purpose)).toEqual(['interview', 'police', 'police']);
});

it('steps over no question, whatever is pressed while an answer is being written', async () => {
  const talk = new Conversation('case');
  Object.assign(talk, { view, step: 'guardian' });
  host.asked = [];
  void talk.answer('yes');
  for (const meanwhile of [() => talk.move(1), () => talk.move(-1), () => talk.jump(2), () => talk.show('confirm')]) {
    meanwhile();
    expect([talk.step, talk.at]).toEqual(['guardian', 0]);
  }
  await settled();
  host.asked[0]!.go();
  await settled();
  expect([talk.step, talk.at]).toEqual(['guardian', 1]);
  // All of it can be pressed again.
  talk.move(1);
  expect(talk.at).toBe(2);
  talk.show('confirm');
  expect(talk.step).toBe('confirm');
});

it('leaves the page where something else that was written has led it meanwhile', async () => {
  const talk = new Conversation('case');
  Object.assign(talk, { view: { ...view, child_words: view.guardian_words }, step: 'child' });
  host.asked = [];
  void talk.answer('later');
  await talk.childCannot('Унтаж байна');
  expect(talk.step).toBe('confirm');
  await settled();
  host.asked[0]!.go();
  await settled();
  expect([talk.step, talk.at]).toEqual(['confirm', 0]);
});
