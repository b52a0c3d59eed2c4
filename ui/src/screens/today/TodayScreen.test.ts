import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

let view: object = {};
vi.mock('#host', () => ({
  host: {
    call: () => Promise.resolve(view),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.mock('./RoomCard.svelte', () => ({ default: () => undefined }));
const { app } = await import('../../state/app.svelte');
const { say, tongue } = await import('../../state/words.svelte');
const { default: TodayScreen } = await import('./TodayScreen.svelte');
afterEach(cleanup);

const planned = (time: string, minutes: number, interviewer = 'Б. Сарнай', lasted = 0) => ({
  appointment: { appointment: time, case: 'c', code: { mn: 'Хус 4127', en: 'Birch 4127' }, time, minutes, interviewer },
  state: 'next',
  interview: '',
  lasted,
  mine: true,
  led: false,
});
async function shown(more: object) {
  cleanup();
  tongue.set('mn');
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer', name: 'Б. Сарнай' } } as never;
  view = {
    day: '2026-11-29',
    weekday: 7,
    time: '12:00',
    cases: 1,
    waiting: [],
    waiting_in_all: 0,
    schedule: [],
    ...more,
  };
  render(TodayScreen);
  await settled();
}
const care = () => document.querySelector('[data-care]')!.textContent;

it('says that half an hour was left only where it was', async () => {
  const hard = (...schedule: object[]) => shown({ was_hard: true, schedule });
  await hard(planned('10:00', 60), planned('11:30', 60));
  expect(care()).toContain(say('today-care'));
  expect(care()).toContain(say('today-care-pause'));
  for (const day of [
    [planned('10:00', 60), planned('11:15', 60)],
    // It took longer than it was planned for.
    [planned('10:00', 60, 'Б. Сарнай', 80), planned('11:30', 60)],
    [planned('10:00', 60)],
    [planned('10:00', 60), planned('12:00', 60, 'Д. Оюун')],
  ]) {
    await hard(...day);
    expect(care()).toContain(say('today-care'));
    expect(care()).not.toContain(say('today-care-pause'));
  }
});

it('says of which case an interview was interrupted', async () => {
  const code = { mn: 'Хус 4127', en: 'Birch 4127' };
  await shown({ interrupted: { case: 'c', interview: 'i', code, began: '10:00', last: '10:20:00' } });
  expect(document.querySelector('.note')!.textContent).toContain('Хус 4127');
});

it('opens an interview under way as the live screen for whoever leads it, and for everybody else as its record', async () => {
  for (const [led, screen] of [
    [true, 'live'],
    [false, 'record'],
  ] as const) {
    await shown({ schedule: [{ ...planned('10:00', 60), state: 'running', interview: 'i', led }] });
    document.querySelector<HTMLElement>('[data-scheduled="running"] button')!.click();
    expect(app.place).toEqual({ screen, case: 'c', interview: 'i' });
  }
});
