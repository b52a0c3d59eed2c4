import { describe, expect, it } from 'vitest';
import { asAsked, newPlanNow, nextFullHour, quarters } from './plan';

describe('the quarters of a day', () => {
  it('are ninety-six, in order and each once', () => {
    const values = quarters.map((one) => one.value);
    expect(values.length).toBe(96);
    expect([values[0], values[1], values[95]]).toEqual(['00:00', '00:15', '23:45']);
    expect([...new Set(values)].sort()).toEqual(values);
  });
  it('begin with the next full hour, and stay within the day', () => {
    expect(['00:00', '08:59', '09:00', '22:30', '23:10'].map(nextFullHour)).toEqual([
      '01:00',
      '09:00',
      '10:00',
      '23:00',
      '23:45',
    ]);
  });
});

it('begins today with the next full hour, and goes over as days and numbers', () => {
  const plan = newPlanNow(new Date(2026, 10, 3, 9, 20));
  expect(plan).toEqual({ day: '2026.11.03', time: '10:00', minutes: '60', interviewer: '' });
  expect(asAsked({ ...plan, minutes: 'x' })).toEqual({ ...plan, day: '2026-11-03', minutes: 0 });
});
