import { cleanup, render } from '@testing-library/svelte';
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
const { tongue } = await import('../../state/words.svelte');
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
