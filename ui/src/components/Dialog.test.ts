import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import Dialog from './Dialog.svelte';

// The engine of these tests knows no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
afterEach(cleanup);

/** How often Enter in the first field of a dialog with these contents presses the main answer. */
async function entered(fields: string, button = '<button class="btn p">Go</button>') {
  let pressed = 0;
  const snippet = (html: string) => createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));
  const { container, unmount } = render(Dialog, {
    title: 'Why',
    onsafe: () => undefined,
    children: snippet(fields),
    actions: snippet(button),
  });
  container.querySelector('.actions button')!.addEventListener('click', () => (pressed += 1));
  await fireEvent.keyDown(container.querySelector('input, textarea')!, { code: 'Enter' });
  unmount();
  return pressed;
}

it('Enter in the only field is the main answer, and nowhere else', async () => {
  expect(await entered('<input type="text" /><input type="checkbox" />')).toBe(1);
  expect(await entered('<input type="password" />')).toBe(1);
  expect(await entered('<input /><input />')).toBe(0);
  expect(await entered('<textarea></textarea>')).toBe(0);
  expect(await entered('<input />', '<button class="btn">End</button>')).toBe(0);
  expect(await entered('<input />', '<button class="btn p" disabled>Go</button>')).toBe(0);
});
