import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// What is behind the reason is given as the program gives it: with how long it may be seen.
const host = vi.hoisted(() => ({ asked: [] as string[], answer: {} as object }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      host.asked.push(name);
      return Promise.resolve(structuredClone(host.answer));
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
// No page is scrolled here; a frame has what stands in it, and no window.
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null });
const { app, call } = await import('../../state/app.svelte');
const { say, tongue } = await import('../../state/words.svelte');
const { after, forSixtySeconds, name } = await import('../../parts/identity/sixty');
const { default: PreviewStep } = await import('./PreviewStep.svelte');

const asked = (command: string) => host.asked.filter((one) => one === command).length;

beforeEach(() => {
  vi.useFakeTimers();
  host.asked = [];
  tongue.set('mn');
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('shows the page of an export with identity for sixty seconds, and then behind bars again', async () => {
  host.answer = { html: `<p>${name}</p>`, seconds: 60 };
  const barred = { html: '<p>▇▇▇</p>', hidden: true, seconds: 0, notes: [], found: [], bytes: '1' };
  const wizard = {
    gate: undefined,
    going: [],
    read: [],
    previews: { r: barred },
    showing: 'r',
    page: () => call('preview_bundle', {} as never),
  };
  render(PreviewStep, { wizard: wizard as never });
  await after(0);
  await forSixtySeconds(() => asked('preview_bundle'));
  expect(document.querySelector('iframe')!.srcdoc).toBe(barred.html);
});

it('lists what looks like a name or a telephone number in the page of this recipient, and stops nothing', async () => {
  const page = (found: string[]) => ({ html: '<p></p>', hidden: false, seconds: 0, notes: [], found, bytes: '1' });
  const toggled: string[] = [];
  const columns = ['a', 'b', 'c'].map((recipient) => ({ recipient, kind: 'police', cells: [] }));
  const show = async (showing: string) => {
    cleanup();
    const previews = { a: page(['Дорж', '9911 2233']), b: page(['Сараа']), c: page([]) };
    const wizard = { gate: { columns }, going: columns, previews, showing, page: () => undefined };
    const read = { get: () => [] as string[], set: (now: string[]) => toggled.push(...now) };
    render(PreviewStep, { wizard: Object.defineProperty(wizard, 'read', read) as never });
    await after(0);
    return [...document.querySelectorAll('[data-found]')].map((one) => one.textContent);
  };
  expect(await show('a')).toEqual(['Дорж', '9911 2233']);
  const list = document.querySelector('.found')!;
  expect([list.getAttribute('aria-label'), list.querySelector('h2')?.textContent]).toEqual([
    say('export-found-hint'),
    say('export-found'),
  ]);
  await fireEvent.click(document.querySelector('input[type="checkbox"]')!);
  expect(toggled).toEqual(['a']);
  expect(await show('b')).toEqual(['Сараа']);
  expect(await show('c')).toEqual([]);
  expect(document.querySelector('.found')).toBeNull();
});
