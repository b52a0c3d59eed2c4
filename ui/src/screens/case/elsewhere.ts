import type { ElsewhereView, HeldInput, HeldUnit, NoteElsewhere } from '../../bindings/commands';
import { newRequest } from '../../state/app.svelte';
import { day, say } from '../../state/words.svelte';

export const bodies = [
  'police',
  'prosecutor',
  'court',
  'child_protection',
  'hospital',
  'school',
  'ngo',
  'child_room',
  'other',
  'not_known',
] as const;
export const reasons = [
  'first_report',
  'inquiry',
  'protection',
  'medical',
  'trial',
  'supplementary',
  'other',
  'not_known',
] as const;
export const precisions = ['day', 'month', 'year', 'about', 'not_known'] as const;
export const units: HeldUnit[] = ['days', 'weeks', 'months', 'years'];

/** A form with nothing in it. */
export const blankHeld = (): HeldInput => ({
  precision: 'day',
  year: '',
  month: '',
  day: '',
  amount: '',
  unit: 'weeks',
  on: '',
});

/** What is asked for; a correction begins with what it corrects. */
export function request(case_: string, corrected?: ElsewhereView): NoteElsewhere {
  return {
    case: case_,
    request: newRequest(),
    body: corrected?.body ?? 'police',
    office: corrected?.office ?? '',
    held: corrected ? { ...corrected.held, unit: corrected.held.unit ?? 'weeks' } : blankHeld(),
    reason: corrected?.reason ?? 'not_known',
    note: corrected?.note ?? '',
    corrects: corrected?.elsewhere ?? '',
    because: '',
  };
}

/** When it was held, as people read it. */
export function heldWords(held: HeldInput): string {
  const two = (text: string) => text.padStart(2, '0');
  if (held.precision === 'day') return `${held.year}.${two(held.month)}.${two(held.day)}`;
  if (held.precision === 'month') return `${held.year}.${two(held.month)}`;
  if (held.precision === 'year') return held.year;
  if (held.precision !== 'about') return say('case-elsewhere-not-dated');
  const unit = held.unit ?? 'weeks';
  const amount = Number(held.amount);
  return say('case-elsewhere-about', { amount, unit: amount === 1 ? unit.slice(0, -1) : unit, day: day(held.on) });
}
