import type { Failure } from '../bindings/commands';
import type { FluentVariable } from '@fluent/bundle';
import { sayCode, spoken } from './words.svelte';

/** What happened, and what to do: the two sentences of a failure. A code without sentences never poses as another one. */
export function sentences(failure: Failure): { what: string; todo: string } {
  const { code_en, ...given } = failure.args as Record<string, string>;
  // A case is named as it is spoken in the language of the screen.
  const args = numbersAsNumbers(code_en !== undefined && spoken() === 'en' ? { ...given, code: code_en } : given);
  return {
    what: sayCode(`err-${failure.code}`, args) ?? sayCode('err-without-sentence') ?? '',
    todo:
      sayCode(`rec-${failure.code}`, args) ??
      (sayCode(`err-${failure.code}`, args) === undefined ? sayCode('rec-without-sentence') : '') ??
      '',
  };
}

/** The sentences of a stored refusal code, with the values they need. */
export function refusal(code: string, args: Record<string, string> = {}): { what: string; todo: string } {
  return sentences(refused(code, args));
}

/** A refusal of the page's own, in the words of a code that the program has for it. */
export function refused(code: string, args: Record<string, string> = {}): Failure {
  return { kind: 'refused', code, field: '', args, incident: '' };
}

/** What the program answers where somebody stopped it. */
export const cancelled: Failure = { kind: 'cancelled', code: 'cancelled', field: '', args: {}, incident: '' };

/** The sentences of a bundle that is not accepted. */
export function fault(code: string): { what: string; todo: string } {
  return refusal(`bundle-${code}`);
}

/** Plurals need numbers; everything else stays text. */
export function numbersAsNumbers(args: Record<string, string>): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([k, v]) => [k, /^\d{1,15}$/.test(v) ? Number(v) : v]));
}

/** The failure's sentences when it belongs to this field. */
export function at(failure: Failure | undefined, field: string): string {
  if (!failure || failure.field !== field) return '';
  const { what, todo } = sentences(failure);
  return `${what} ${todo}`.trim();
}

/** The failure when it belongs to none of these fields, for the note above them. */
export function elsewhere(failure: Failure | undefined, fields: string[]): Failure | undefined {
  return failure && !fields.includes(failure.field) ? failure : undefined;
}
