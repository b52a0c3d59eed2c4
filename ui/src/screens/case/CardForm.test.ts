import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({
  asked: [] as { card: number; answers: Record<string, string> }[],
  kept: {} as Record<string, string>,
  refuses: false,
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: { form: string; typed: string; card: number; answers: Record<string, string> }) => {
      if (name === 'kept_form') return Promise.resolve({ typed: host.kept[request.form] ?? '' });
      if (name === 'keep_form') return Promise.resolve((host.kept[request.form] = request.typed));
      host.asked.push({ card: request.card, answers: request.answers });
      return host.refuses
        ? Promise.reject({ kind: 'broken', code: 'disk-trouble', field: '', args: {} } as never)
        : Promise.resolve(view);
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
vi.mock('./AppointmentCard.svelte', () => ({ default: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { papers } = await import('../../paper/paper.svelte');
const { default: PreparationTab } = await import('./PreparationTab.svelte');

const view = { case: 'case', code: {}, cards: [], notes: [], changed_cards: [], attendees: [], usual_minutes: 40 };
const aim = () => document.querySelector<HTMLInputElement>('#card-aim');
const key = (code: string) => fireEvent.keyDown(document.body, { code, ctrlKey: true });
const show = async () => {
  render(PreparationTab, { view: view as never, onchanged: () => undefined, onask: () => undefined });
  await settled();
};

beforeEach(() => {
  Object.assign(host, { asked: [], kept: {}, refuses: false });
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
});
afterEach(cleanup);

it('saves a card that is left by its key while somebody types, as the card it was typed on', async () => {
  await show();
  await fireEvent.input(aim()!, { target: { value: 'Зорилго' } });
  await key('Digit2');
  await settled();
  expect(host.asked).toEqual([{ card: 0, answers: { aim: 'Зорилго' } }]);
  expect(Object.values(host.kept).join('')).toBe('');
});

it('goes to no other card under sheets that are to be printed', async () => {
  await show();
  papers.open({ kind: 'preparation', documents: [] });
  await key('Digit2');
  papers.close();
  expect(document.querySelector('[data-sheet="0"]')).not.toBeNull();
});

it('keeps what was refused, says of which card it is, and has it again there', async () => {
  await show();
  host.refuses = true;
  await fireEvent.input(aim()!, { target: { value: 'Зорилго' } });
  await key('Digit2');
  await settled();
  expect(document.querySelector('[data-refused="0"] [data-failure]')).not.toBeNull();
  await fireEvent.click(document.querySelector('[data-card="0"]')!);
  await settled();
  expect([aim()?.value, document.querySelector('[data-refused]')]).toEqual(['Зорилго', null]);
  expect(document.querySelector('[data-kept]')).not.toBeNull();
  await fireEvent.click(document.querySelector('[data-act="forget-kept"]')!);
  expect(aim()?.value).toBe('');
});

it('shows nothing that was only typed to whoever only reads', async () => {
  host.kept['card.0'] = JSON.stringify({ changed: [['aim', 'Дутуу бодол']] });
  app.state!.session!.role = 'case_officer';
  await show();
  expect(document.body.textContent).not.toContain('Дутуу бодол');
});
