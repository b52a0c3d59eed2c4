import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('#host', () => {
  const nothing = () => undefined;
  const host = {
    call: () => Promise.resolve({}),
    onProgress: nothing,
    onLock: nothing,
    onQuiet: nothing,
    onSaved: nothing,
    onBackedUp: nothing,
  };
  return { host: { ...host, onWaits: nothing, onClockSet: nothing, setTitle: () => Promise.resolve() } };
});
const { app } = await import('../state/app.svelte');
const { say } = await import('../state/words.svelte');
const { default: Dropped } = await import('./Dropped.svelte');

// The engine of these tests knows no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

/** Drops something of a media type; whether the page would have given way to it. */
async function drop(type: string, types = ['Files']) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, items: [{ kind: 'file', type }], dropEffect: 'copy' } });
  window.dispatchEvent(event);
  await tick();
  return !event.defaultPrevented;
}
const said = () => document.querySelector('[data-dropped]')?.textContent;

afterEach(() => {
  cleanup();
  app.go({ screen: 'today' });
});

it('a dropped file never takes the place of the page, and it is said what to do', async () => {
  render(Dropped);
  expect(await drop('application/pdf')).toBe(false);
  expect(said()).toBe(say('shell-dropped-choose'));
});

it('a recording is answered as everywhere', async () => {
  render(Dropped);
  await drop('video/mp4');
  expect(said()).not.toBe(say('shell-dropped-choose'));
  expect(document.querySelector('h2')?.textContent).not.toBe(say('shell-dropped'));
});

it('where a child may look nothing is said, and text that is dragged goes its way', async () => {
  render(Dropped);
  expect(await drop('', ['text/plain'])).toBe(true);
  app.go({ screen: 'live', case: 'a', interview: '' });
  expect(await drop('application/pdf')).toBe(false);
  expect(said()).toBeUndefined();
});
