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
