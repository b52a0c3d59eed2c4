import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';

const answers: ((view: unknown) => void)[] = [];
vi.mock('#host', () => ({
  host: {
    call: () => new Promise((answer) => answers.push(answer)),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.mock('./Verdict.svelte', async () => ({ default: (await import('../../components/Mark.svelte')).default }));
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
  await new Promise((go) => setTimeout(go, 5));
  expect(marks()).toBe(0);
});
