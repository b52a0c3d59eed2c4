import type { ScheduledView } from '../../bindings/commands';

const REST_MINUTES = 30;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Whether somebody's interviews of today have the half hour between them that is promised: a note advises it, and it can be
 * booked away. Where there is only one there is nothing between.
 */
export function pausesLeft(schedule: ScheduledView[], interviewer: string | undefined): boolean {
  const own = schedule
    .filter((one) => one.appointment.interviewer === interviewer)
    .sort((a, b) => a.appointment.time.localeCompare(b.appointment.time));
  const ends = own.map((one) => minutes(one.appointment.time) + Math.max(one.appointment.minutes, one.lasted));
  return own.length > 1 && own.slice(1).every((one, n) => minutes(one.appointment.time) - ends[n]! >= REST_MINUTES);
}
