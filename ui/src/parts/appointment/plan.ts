import { dashed, dotted } from '../../state/words.svelte';

/** An appointment as it is being planned. */
export interface Plan {
  day: string;
  time: string;
  minutes: string;
  interviewer: string;
}

/** The quarters of a day, `HH:MM`: appointments begin on one (ux.md 4.3). */
export const quarters = Array.from({ length: 96 }, (_, n) => {
  const text = (value: number) => String(value).padStart(2, '0');
  const value = `${text(Math.floor(n / 4))}:${text((n % 4) * 15)}`;
  return { value, label: value };
});

/** The next full hour after `HH:MM`; in the last hour of a day its last quarter. */
export function nextFullHour(now: string): string {
  const hour = Number(now.slice(0, 2)) + 1;
  return hour > 23 ? '23:45' : `${String(hour).padStart(2, '0')}:00`;
}

/** What stands in the fields at first: the day, the next full hour, an hour's length. */
export function newPlan(day: string, now: string): Plan {
  return { day: dotted(day), time: nextFullHour(now), minutes: '60', interviewer: '' };
}

/** The same, from the clock of this computer. */
export function newPlanNow(at: Date): Plan {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return newPlan(day, `${two(at.getHours())}:${two(at.getMinutes())}`);
}

/** As it goes over. */
export function asAsked(plan: Plan) {
  return { ...plan, day: dashed(plan.day), minutes: Number(plan.minutes) || 0 };
}
