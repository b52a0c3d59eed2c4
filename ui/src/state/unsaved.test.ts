import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Failure } from '../bindings/commands';

const full: Failure = { kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '1' };
let answers: (Failure | object)[] = [];
const asked: unknown[] = [];
vi.mock('#host', () => ({
  host: {
    call: async (name: string, request: unknown) => {
      asked.push([name, request]);
      const answer = answers.shift()!;
      if ('kind' in answer) throw answer;
      return answer;
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { app, call } = await import('./app.svelte');
const { default: SaveAgain } = await import('../parts/SaveAgain.svelte');

beforeEach(() => {
  asked.length = 0;
  app.trouble = undefined;
});
afterEach(cleanup);

const request = { case: 'a' } as never;
const settled = async () => {
  for (let n = 0; n < 6; n += 1) await tick();
};

it('a change that the disk did not take waits for «Save again», and goes on by itself then', async () => {
  const { container } = render(SaveAgain);
  const button = () => container.querySelector<HTMLButtonElement>('[data-act="save-again"]');
  expect(button()).toBeNull();
  answers = [full, full, { saved_at: '10:24:31' }];
  const seen = vi.fn();
  void call('confirm_consent', request).then(seen);
  await settled();
  expect(container.textContent).toContain('Дискэнд бичиж чадсангүй');
  expect(app.trouble?.code).toBe('disk-full');
  button()!.click();
  await settled();
  expect(seen).not.toHaveBeenCalled();
  button()!.click();
  await settled();
  expect(seen).toHaveBeenCalledWith({ saved_at: '10:24:31' });
  expect([button(), app.trouble, app.savedAt]).toEqual([null, undefined, '10:24:31']);
  expect(asked).toEqual(Array(3).fill(['confirm_consent', request]));
});

it('whoever leaves the page gives it up, and other failures never wait', async () => {
  const { container, unmount } = render(SaveAgain);
  answers = [full];
  const left = call('confirm_consent', request).catch((failure: Failure) => failure.code);
  await settled();
  app.go({ screen: 'today' });
  expect(await left).toBe('disk-full');
  answers = [{ ...full, code: 'disk-trouble' }];
  await expect(call('confirm_consent', request)).rejects.toMatchObject({ code: 'disk-trouble' });
  expect(container.querySelector('[data-unsaved]')).toBeNull();
  // Without the card, in set-up and while an interview runs, the failure is the asker's own.
  unmount();
  answers = [full];
  await expect(call('confirm_consent', request)).rejects.toMatchObject({ code: 'disk-full' });
});

it('behind a dialog nothing waits: its own button saves again', async () => {
  render(SaveAgain);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  answers = [full];
  await expect(call('confirm_consent', request)).rejects.toMatchObject({ code: 'disk-full' });
  dialog.remove();
});
