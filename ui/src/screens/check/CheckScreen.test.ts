import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const answers: ((view: unknown) => void)[] = [];
const refusals: ((why: unknown) => void)[] = [];
const stopped: string[] = [];
/** What the dialog of each file was asked for. */
const picked: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: () =>
      new Promise((answer, refuse) => {
        answers.push(answer);
        refusals.push(refuse);
      }),
    cancel: (commands: string[]) => {
      stopped.push(...commands);
      return Promise.resolve();
    },
    pickFile: (title: string) => Promise.resolve(`/stick/file-${picked.push(title)}`),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.mock('./Verdict.svelte', async () => ({ default: (await import('../../components/Mark.svelte')).default }));
const { say } = await import('../../state/words.svelte');
const { default: CheckScreen } = await import('./CheckScreen.svelte');
afterEach(cleanup);

const of = (path: string) => fireEvent.input(document.getElementById('check-path')!, { target: { value: path } });

it('a verdict goes with the path that it is of, also where that was changed while it was being made', async () => {
  const { container } = render(CheckScreen);
  const marks = () => container.querySelectorAll('.page > :not(section)').length;
  const press = () => fireEvent.click(container.querySelector('[data-act="check"]')!);
  await of('/stick/a.age');
  await press();
  answers.shift()!({ accepted: false });
  await vi.waitFor(() => expect(marks()).toBe(1));
  await of('/stick/b.age');
  await tick();
  expect(marks()).toBe(0);
  await press();
  await of('/stick/c.age');
  answers.shift()!({ accepted: false });
  await settled();
  expect(marks()).toBe(0);
});

it('a file is chosen for each key, each under a name in words', async () => {
  const { container } = render(CheckScreen);
  await fireEvent.click(container.querySelector('[data-act="other-keys"]')!);
  for (const id of ['check-identity', 'check-signers', 'check-log-key']) {
    const field = document.getElementById(id) as HTMLInputElement;
    expect(field.labels![0]!.textContent).toMatch(/^\p{Script=Cyrillic}/u);
    await fireEvent.click(field.closest('.path')!.querySelector('button')!);
    await vi.waitFor(() => expect(field.value).toBe(`/stick/file-${picked.length}`));
  }
  expect(new Set(picked).size).toBe(3);
});

it('a check that is stopped says so, and of another file that is not said', async () => {
  const { container } = render(CheckScreen);
  await of('/stick/a.age');
  await fireEvent.click(container.querySelector('[data-act="check"]')!);
  await settled();
  await fireEvent.click(container.querySelector('[data-work] button')!);
  refusals.at(-1)!({ kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' });
  await settled();
  expect(stopped).toEqual(['check_bundle']);
  expect(container.querySelector('[data-stopped]')?.textContent).toContain(say('err-cancelled'));
  expect(container.querySelector('[data-failure]')).toBeNull();
  await of('/stick/b.age');
  await settled();
  expect(container.querySelector('[data-stopped]')).toBeNull();
});
