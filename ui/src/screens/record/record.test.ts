import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ asked: [] as { name: string; request: object; go: (answer?: object) => void }[] }));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) =>
      name === 'kept_form' || name === 'keep_form'
        ? Promise.resolve({ typed: '' })
        : new Promise((resolve, reject) =>
            host.asked.push({
              name,
              request,
              go: (answer = {}) => ('kind' in answer ? reject(answer as unknown as Error) : resolve(answer)),
            }),
          ),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { app, call } = await import('../../state/app.svelte');
const { say, tongue } = await import('../../state/words.svelte');
const { InterviewRecord } = await import('./record.svelte');
const { default: RiskForm } = await import('./RiskForm.svelte');
const { default: Entries } = await import('./Entries.svelte');

const answer = async (more?: object) => {
  host.asked.shift()!.go(more);
  await settled();
};
const full = { kind: 'broken', code: 'disk-trouble', field: '', args: {}, incident: '1' };
const view = {
  lines: ['one', 'two'].map((tap) => ({
    tap,
    kind: 'marker',
    word: '',
    clock: '10:00:00',
    corrected: [],
    undone: false,
    added_later: false,
    signs: [],
    responses: [],
  })),
};
const record = () => Object.assign(new InterviewRecord('case', 'interview'), { view: structuredClone(view) });

beforeEach(() => {
  host.asked = [];
  app.state = { phase: 'open', settings: {} } as unknown as typeof app.state;
  tongue.set('mn');
});
afterEach(cleanup);

it('saves what was left without holding a button down; that button waits for it and goes no further when it is refused', async () => {
  const one = record();
  const note = () => one.left('note', () => call('note_process', {} as never));
  note();
  expect(one.busy).toBe(false);
  const signed = one.act('sign', () => call('sign_off', {} as never));
  await settled();
  expect([one.busy, host.asked.map(({ name }) => name)]).toEqual([true, ['note_process']]);
  await answer(view);
  expect(host.asked.map(({ name }) => name)).toEqual(['sign_off']);
  await answer(view);
  await signed;
  note();
  const again = one.act('sign', () => call('sign_off', {} as never));
  await settled();
  await answer(full);
  await again;
  expect([host.asked, one.busy, one.failureOf('note')?.code]).toEqual([[], false, 'disk-trouble']);
  // What was refused has been said; the next press is an answer to it.
  void one.act('sign', () => call('sign_off', {} as never));
  await settled();
  expect(host.asked.map(({ name }) => name)).toEqual(['sign_off']);
});

it('names what was not sent once, in the language of the page, and only while its form is there', async () => {
  const one = record();
  const { unmount } = render(RiskForm, { record: one, readonly: false, onDanger: () => undefined });
  await settled();
  expect(one.notSent).toEqual([]);
  await fireEvent.input(document.getElementById('record-why')!, { target: { value: 'Шалтгаан' } });
  await settled();
  const mn = one.notSent;
  expect(mn).toHaveLength(1);
  tongue.set('en');
  await settled();
  expect(one.notSent).toHaveLength(1);
  expect(one.notSent).not.toEqual(mn);
  unmount();
  expect(one.notSent).toEqual([]);
});

it('says nothing of one entry at another, and gives the focus to what opens and back', async () => {
  const one = record();
  render(Entries, { record: one, readonly: false });
  const buttons = () => document.querySelectorAll<HTMLButtonElement>('[data-correct]');
  await fireEvent.click(buttons()[0]!);
  await settled();
  expect(document.activeElement?.id).toBe('entry-time');
  await fireEvent.click(document.querySelector('[data-act="correct-entry"]')!);
  await settled();
  await answer({ kind: 'refused', code: 'time-malformed', field: 'clock', args: {} });
  expect(document.querySelector('#entry-time-err')).not.toBeNull();
  await fireEvent.click(buttons()[0]!);
  await settled();
  expect(document.querySelector('#entry-time-err')).toBeNull();
  // What is saved elsewhere brings the list anew; whoever is in another field of the line stays there.
  document.querySelector<HTMLElement>('[data-act="correct-entry"]')!.focus();
  one.view = structuredClone(view) as never;
  await settled();
  expect(document.activeElement?.getAttribute('data-act')).toBe('correct-entry');
  await fireEvent.click(document.querySelector('[data-act="keep-entry"]')!);
  await settled();
  expect(document.querySelector('#entry-time')).toBeNull();
  expect(document.activeElement).toBe(buttons()[1]);
});

it('takes an entry back and brings it back, by the same button, which keeps the focus', async () => {
  const one = record();
  render(Entries, { record: one, readonly: false });
  const button = () => document.querySelectorAll<HTMLButtonElement>('[data-act="undo-entry"]')[1]!;
  const corrects = () => document.querySelectorAll('[data-correct]').length;
  const undone = { lines: view.lines.map((line, n) => ({ ...line, undone: n === 1 })) };
  button().focus();
  await fireEvent.click(button());
  await settled();
  expect(host.asked[0]).toMatchObject({ name: 'undo_entry', request: { tap: 'two', bring_back: false } });
  await answer(undone);
  expect([document.activeElement, button().textContent, corrects()]).toEqual([button(), say('live-redo'), 1]);
  await fireEvent.click(button());
  await settled();
  expect(host.asked[0]).toMatchObject({ name: 'undo_entry', request: { tap: 'two', bring_back: true } });
  await answer({ kind: 'refused', code: 'tap-not-undone', field: '', args: {} });
  expect(document.querySelector('[data-failure="tap-not-undone"]')).not.toBeNull();
  await fireEvent.click(button());
  await settled();
  await answer(view);
  expect([button().dataset.undone, corrects()]).toEqual(['no', 2]);
});

it('offers nothing of an entry where it is only read', () => {
  render(Entries, { record: record(), readonly: true });
  expect(document.querySelector('ol button')).toBeNull();
});
