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
const { Look } = await import('./look.svelte');
const { default: IdentityStrip } = await import('../../screens/case/IdentityStrip.svelte');
const { default: PreviewStep } = await import('../../screens/export/PreviewStep.svelte');

const name = 'Үлгэр';
const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const left = () => document.querySelector('[role="timer"]')?.textContent;
const remains = (seconds: number) => say('case-reveal-left', { seconds });
/** Anywhere in the page: as text, or in a frame. */
const somewhere = () => document.documentElement.outerHTML.includes(name);

async function press(act: string) {
  await fireEvent.click(document.querySelector(`[data-act="${act}"]`)!);
  await after(0);
}
async function reveal() {
  await press('reveal');
  await fireEvent.click(document.querySelector('input[name="reveal-reason"][value="contact"]')!);
  await press('confirm-reveal');
}

/** Sixty seconds, said one by one; then nothing of it is there, and who looks again is asked for a reason again. */
async function forSixtySeconds(command: string) {
  expect([somewhere(), left()]).toEqual([false, undefined]);
  await reveal();
  expect([somewhere(), left()]).toEqual([true, remains(60)]);
  await after(1);
  expect(left()).toBe(remains(59));
  await after(58);
  expect([somewhere(), left()]).toEqual([true, remains(1)]);
  await after(1);
  expect([somewhere(), left()]).toEqual([false, undefined]);
  await after(120);
  expect(somewhere()).toBe(false);
  const times = () => host.asked.filter((one) => one === command).length;
  expect(times()).toBe(1);
  await reveal();
  expect([times(), somewhere(), left()]).toEqual([2, true, remains(60)]);
  // Hidden before its time and shown anew, it is sixty seconds again, not what was left of them.
  await after(30);
  await press('hide-identity');
  expect(somewhere()).toBe(false);
  await reveal();
  expect(left()).toBe(remains(60));
  await after(59);
  expect(somewhere()).toBe(true);
  await after(1);
  expect([somewhere(), left()]).toEqual([false, undefined]);
}

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
  await forSixtySeconds('reveal_identity');
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
  await forSixtySeconds('preview_bundle');
  expect(document.querySelector('iframe')!.srcdoc).toBe(barred.html);
});

it('forgets what was shown when the time is over, and counts no further', async () => {
  const look = new Look<{ seconds: number; name: string }>();
  await look.at(() => Promise.resolve({ seconds: 2, name }));
  const tick = async () => {
    look.tick();
    await after(1);
  };
  await tick();
  expect([look.left, look.shown?.name]).toEqual([1, name]);
  await tick();
  expect(look.left).toBe(0);
  look.tick();
  expect([look.left, look.shown]).toEqual([0, undefined]);
  await tick();
  expect([look.left, look.shown]).toEqual([0, undefined]);
  // An answer that comes after it was hidden shows nothing.
  let give: (answer: { seconds: number; name: string }) => void = () => undefined;
  const asked = look.at(() => new Promise((answer) => (give = answer)));
  look.hide();
  give({ seconds: 60, name });
  expect([await asked, look.left, look.shown]).toEqual([undefined, 0, undefined]);
});
