import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, it, vi } from 'vitest';

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
const { app } = await import('../../state/app.svelte');
const { tongue } = await import('../../state/words.svelte');
const { after, forSixtySeconds, name } = await import('../../parts/identity/sixty');
const { default: IdentityStrip } = await import('./IdentityStrip.svelte');

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

it('shows identity for sixty seconds, and then not at all', async () => {
  const birth = { precision: 'not_known', year: '', month: '', day: '', about: '' };
  host.answer = {
    identity: { given: name, birth, phone: '', phone_safe: 'not_known', phone_hours: '', aimag: '', district: '' },
    birth: null,
    people: [],
    seconds: 60,
    saved_at: '',
  };
  const view = { case: 'c', identity_known: true, people: [], revealed_at: '', revealed_reason: null, closed: false };
  render(IdentityStrip, { view: view as never, tab: 'overview', onchanged: () => undefined });
  await after(0);
  await forSixtySeconds(() => asked('reveal_identity'));
});
