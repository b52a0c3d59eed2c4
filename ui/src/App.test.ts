import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';

const state = {
  phase: 'open',
  settings: { language: 'mn' },
  session: { person: 'p', name: 'Ч. Ганбат', role: 'case_officer' },
  people: [],
  free_bytes: '',
  saved_at: '',
};
vi.mock('#host', () => {
  const nothing = () => undefined;
  const host = {
    onProgress: nothing,
    onLock: nothing,
    onQuiet: nothing,
    onSaved: nothing,
    onWaits: nothing,
    onClockSet: nothing,
  };
  const done = () => Promise.resolve();
  const call = (name: string) =>
    name === 'today'
      ? new Promise(() => undefined)
      : Promise.resolve(name === 'state' ? state : { rows: [], recipients: [], draft: null, total: 0, bundles: [] });
  return { host: { ...host, call, setTitle: done, setZoom: done, noteActivity: done } };
});
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
// The engine of these tests knows no dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
  this.querySelector('button')?.focus();
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
const { papers } = await import('./paper/paper.svelte');
const { app } = await import('./state/app.svelte');
const { default: App } = await import('./App.svelte');
afterEach(cleanup);
const settled = () => new Promise((go) => setTimeout(go, 20));
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

it('whoever comes back from the picture goes on where they were, on the page and in a dialog', async () => {
  render(App);
  await settled();
  app.go({ screen: 'training' });
  await settled();
  const there = async (element: HTMLElement) => {
    element.focus();
    app.quiet = true;
    await tick();
    // A page that is asleep keeps no focus.
    (document.activeElement as HTMLElement).blur();
    app.quiet = false;
    await settled();
    expect(document.activeElement).toBe(element);
  };
  await there(one('main button'));
  app.help = true;
  await settled();
  await there([...document.querySelectorAll<HTMLElement>('dialog button, dialog [tabindex]')].at(-1)!);
  app.help = false;
});

it('«Export» in the menu begins with the next bundle once the last one was handed over', async () => {
  render(App);
  await settled();
  app.go({ screen: 'export', case: 'c', bundle: 'b' });
  await settled();
  expect(one('[data-act="to-case"]')).not.toBeNull();
  app.go({ screen: 'export' });
  await settled();
  expect(one('[data-act="to-case"]')).toBeNull();
});

it('the page behind the sheets is not seen, and the focus is where it was when they are put away', async () => {
  Object.assign(document, { fonts: { ready: new Promise(() => undefined) } });
  render(App);
  await settled();
  app.go({ screen: 'training' });
  await settled();
  const button = one('main button');
  button.focus();
  papers.open({ kind: 'p', documents: [] });
  await settled();
  expect(one('.behind').style.visibility).toBe('hidden');
  papers.close();
  await settled();
  expect([one('.behind').style.visibility, document.activeElement]).toEqual(['', button]);
});
