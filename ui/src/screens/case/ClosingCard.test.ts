import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const host = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('#host', () => ({
  host: {
    call: (name: string) => {
      if (!name.includes('form')) host.asked.push(name);
      return Promise.resolve({ typed: '' });
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
const { app } = await import('../../state/app.svelte');
const { day, say, tongue } = await import('../../state/words.svelte');
const { default: ClosingCard } = await import('./ClosingCard.svelte');

const onchanged = vi.fn();
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const ask = async (aftercare_due: object[]) => {
  render(ClosingCard, { view: { case: 'a', closed: false, aftercare_due } as never, onchanged });
  await fireEvent.click(find('[data-act="close-case"]')!);
  await tick();
};

beforeEach(() => {
  host.asked = [];
  onchanged.mockClear();
  tongue.set('mn');
  app.state = { phase: 'open', settings: {}, session: { role: 'case_officer' } } as unknown as typeof app.state;
});
afterEach(cleanup);

it.each([
  [false, 'wrapup-aftercare-waits'],
  [true, 'wrapup-aftercare-waits-now'],
] as const)(
  'says of a child who is still to be asked after on which day, before the file is closed',
  async (due, words) => {
    await ask([
      { interview: 'i', day: '2026-12-21', due },
      { interview: 'j', day: '2027-01-05', due: false },
    ]);
    const note = find('dialog [data-still-waits="2026-12-21"]')!.textContent;
    expect(note).toContain(say(words, { day: day('2026-12-21') }));
    expect(note).toContain(say('case-close-aftercare'));
    // It is said, and the file is closed all the same by whoever wants that.
    await fireEvent.input(find('#closing-reason')!, { target: { value: 'Шийдвэрлэсэн' } });
    await fireEvent.click(find('[data-act="confirm-closing"]')!);
    await vi.waitFor(() => expect(onchanged).toHaveBeenCalled());
    expect(host.asked).toEqual(['close_case']);
  },
);

it('says nothing where nobody is to be asked after', async () => {
  await ask([]);
  expect([find('dialog') !== null, find('[data-still-waits]')]).toEqual([true, null]);
});
