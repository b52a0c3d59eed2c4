import { tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { inPlaceOf } from './back';
import { modal } from './modal';

// The engine of these tests knows no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

beforeEach(() => {
  document.body.innerHTML =
    '<main><h1 tabindex="-1">People</h1><button data-act="ask">Ask</button></main><dialog><input /></dialog>';
});

it('where the pressed button is gone when its dialog closes, the title of the page takes the focus', async () => {
  one('button').focus();
  const close = modal(one<HTMLDialogElement>('dialog')) as () => void;
  one('input').focus();
  close();
  expect(document.activeElement).toBe(one('button'));
  const again = modal(one<HTMLDialogElement>('dialog')) as () => void;
  one('button').remove();
  again();
  await tick();
  expect(document.activeElement).toBe(one('h1'));
});

it('a form in the place of its button takes the focus and gives it back', async () => {
  one('button').focus();
  const gone = inPlaceOf('[data-act="ask"]')(one('dialog')) as () => void;
  expect(document.activeElement).toBe(one('input'));
  one('dialog').remove();
  gone();
  await tick();
  expect(document.activeElement).toBe(one('button'));
});
