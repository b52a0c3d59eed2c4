import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from './testing/settled';

const state = {
  phase: 'open',
  settings: { language: 'mn' },
  session: { person: 'p', name: 'Ч. Ганбат', role: 'case_officer' },
  people: [],
  free_bytes: '',
  saved_at: '',
};
/** Case files as the program answers. */
const shown = vi.hoisted(() => ({ rows: [] as object[], state: {} as object, full: [] as boolean[] }));
vi.mock('#host', () => {
  const nothing = () => undefined;
  const host = {
    onProgress: nothing,
    onLock: nothing,
    onQuiet: nothing,
    onSaved: nothing,
    onBackedUp: nothing,
    onWaits: nothing,
    onClockSet: nothing,
  };
  const done = () => Promise.resolve();
  const call = (name: string) =>
    name === 'today'
      ? new Promise(() => undefined)
      : Promise.resolve(
          name === 'state'
            ? { ...state, ...shown.state }
            : { rows: shown.rows, recipients: [], draft: null, total: 0, bundles: [] },
        );
  const setFullscreen = (on: boolean) => Promise.resolve(void shown.full.push(on));
  return { host: { ...host, call, setTitle: done, setZoom: done, noteActivity: done, setFullscreen } };
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
const { say } = await import('./state/words.svelte');
const { default: App } = await import('./App.svelte');
afterEach(cleanup);
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

it('a page that cannot be drawn says so, without a word of what went wrong, and any other page is drawn', async () => {
  render(App);
  await settled();
  const code = { region: 'У', year: '2026', number: '1', check: '1' };
  const row = { case: 'Дорж', code, status: 'open', age_band: '', next_step: '', touched: '', unsigned: [] };
  shown.rows = [row, row];
  const undrawn = () => vi.waitFor(() => expect(one('[data-undrawn]')).not.toBeNull());
  const drawn = () => vi.waitFor(() => expect(one('[data-undrawn]')).toBeNull());
  app.go({ screen: 'cases' });
  await undrawn();
  const said = one('[data-undrawn]').textContent;
  expect(said).toContain(say('shell-undrawn'));
  expect(said).not.toMatch(/each_key|svelte|Дорж/);
  app.go({ screen: 'training' });
  await drawn();
  app.go({ screen: 'cases' });
  await undrawn();
  // Whoever tries again comes to the page as soon as it can be drawn.
  shown.rows = [];
  one('[data-undrawn] [data-act="try-again"]').click();
  await drawn();
  expect(one('h1').textContent).toBe(say('shell-cases'));
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

it('the window is given back after a lock behind the child’s screen, once the picture is gone', async () => {
  const pages = { pages: [], language: 'mn', at: 0 };
  render(App);
  await settled();
  app.go({ screen: 'child', case: 'c', pages });
  await settled();
  expect(shown.full).toEqual([true]);
  // A lock: the picture stays, and another page is loaded, which knows of this one only what crosses to it.
  cleanup();
  shown.full = [];
  Object.assign(app, { quiet: true, state: undefined, place: { screen: 'today' } });
  shown.state = { phase: 'locked' };
  render(App);
  await settled();
  expect(shown.full).toEqual([]);
  app.quiet = false;
  await settled();
  expect(shown.full).toEqual([false]);
  shown.state = {};
});

it('the window stays as it is where nobody but its owner made it full', async () => {
  shown.full = [];
  render(App);
  await settled();
  app.quiet = true;
  await settled();
  app.quiet = false;
  app.go({ screen: 'training' });
  await settled();
  expect(shown.full).toEqual([]);
});
