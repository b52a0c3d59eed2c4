/**
 * Days and times as people type them. The rule that reads them is `casefile::dates`; what a page has to read itself, because
 * it is signed as it stands, is read in the same way: both are held against tests/typed.json.
 */

/** What stands between separators: the Windows Mongolian layout has none beside its digits but the space. */
function groups(text: string): string[] {
  const seen = text.replaceAll(/\s/g, ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  return seen.split(/[.\-/:, ]+/).filter(Boolean);
}

/** A time of day as `HH:MM:SS`; seconds may be left out, and so may what stands between. */
export function typedClock(text: string): string | undefined {
  const found = groups(text);
  const whole = found.length === 1 && /^(\d\d)(\d\d)(\d\d)?$/.exec(found[0] ?? '');
  const parts = whole ? whole.slice(1).filter(Boolean) : found;
  if (parts.length < 2 || parts.length > 3) return undefined;
  const most = [23, 59, 59];
  if (parts.some((part, n) => !/^\d{1,2}$/.test(part) || Number(part) > (most[n] ?? 0))) return undefined;
  return [...parts, '0']
    .slice(0, 3)
    .map((part) => part.padStart(2, '0'))
    .join(':');
}

/** A whole day as `YYYY-MM-DD`, in the order of Mongolian papers. */
function typedDay(found: string[]): string | undefined {
  const whole = found.length === 1 && /^(\d{4})(\d\d)(\d\d)$/.exec(found[0] ?? '');
  const [year = '', month = '', day = '', ...more] = whole ? whole.slice(1) : found;
  if (more.length > 0 || !/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** A time of day with its day before it; the day is empty where none was typed. */
export function typedMoment(text: string): { day: string; clock: string } | undefined {
  const alone = typedClock(text);
  if (alone !== undefined) return { day: '', clock: alone };
  const found = groups(text);
  const of = /^\d{8}$/.test(found[0] ?? '') ? 1 : 3;
  const day = typedDay(found.slice(0, of));
  const clock = typedClock(found.slice(of).join(':'));
  return day !== undefined && clock !== undefined ? { day, clock } : undefined;
}

/** The day of this computer, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
