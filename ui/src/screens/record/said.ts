import type { AssessRisk, LiveLine, RecordChildsEnd, RecordingInput, SignOffView } from '../../bindings/commands';
import { toldWords } from '../../parts/told';
import { day, label, say } from '../../state/words.svelte';
import { lineWords, movedWords } from './amending';

/** Sentences of a record that screen and paper both say, so that neither says more than the other. */

/** Who sealed it and when, and whether that was as it was found; only where the signature holds. */
export function signedWords(view: SignOffView): string {
  const said = { person: view.signed_by, when: `${day(view.signed_at)} ${view.signed_at.slice(11)}` };
  return view.as_found ? say('signoff-signed-as-found', said) : say('signoff-signed', said);
}

/**
 * What was left open under the signature, with the reason that was signed. How many things a point stood for was not
 * signed, so none is said: the words of the sealed report, not those that count before it is signed.
 */
export const leftOpenWords = (view: SignOffView): [string, string][] =>
  view.left_open.map((point) => [label('report-open-point', point.code), point.reason]);

/** Every correction of an entry, oldest first: time and, where it can be another, the word, as they were and as they became. */
export function correctionWords(line: LiveLine): string[] {
  const one = (clock: string, word: string) => (word ? `${clock} ${lineWords({ ...line, word })}` : clock);
  const stood = [...line.corrected.map(([clock, word]) => one(clock, word)), one(line.clock, line.word)];
  return line.corrected.map((_, n) => say('wrapup-entry-was', { old: stood[n]!, new: stood[n + 1]! }));
}

/** What was judged of the risk, and who was told of a danger. */
export const riskWords = (risk: AssessRisk): [string, string][] => [
  [say('risk-immediate-danger'), label('ternary', risk.immediate_danger)],
  [say('risk-concern-contact'), label('concern-contact', risk.contact)],
  [say('risk-safe-tonight'), label('ternary', risk.safe_tonight)],
  [say('risk-self-harm'), label('ternary', risk.self_harm)],
  [say('risk-siblings'), label('ternary', risk.siblings)],
  [say('risk-level'), label('risk-level', risk.level)],
  [say('risk-why'), risk.why],
  [say('risk-told'), [risk.told, risk.told_at].filter(Boolean).join(', ')],
];

/** How the child left, and when somebody asks after it. */
export const endWords = (end: RecordChildsEnd): [string, string][] => [
  [say('wrapup-childs-end'), label('childs-end', end.end)],
  [say('wrapup-told-next'), label('ternary', end.told_next)],
  ...(end.told ? [[say('told-title'), toldWords(end.told)] as [string, string]] : []),
  [say('wrapup-transport-safe'), label('ternary', end.transport_safe)],
  [say('wrapup-snack'), label('ternary', end.snack)],
  [say('wrapup-follow-up'), end.follow_up && day(end.follow_up)],
];

/** Who came in and who went out, each with its time; taken back is not said. */
export const moveWords = (lines: LiveLine[]): [string, string][] =>
  lines
    .filter((line) => line.kind === 'moved' && !line.undone)
    .map((line) => [line.clock, line.person ? movedWords(line.person) : say('wrapup-move-open')]);

/** The times of a recording; it may have ended on the day after it began. */
export const recordingTimes = (one: RecordingInput): string =>
  `${one.from}–${one.to}${one.to && one.to < one.from ? ` (${say('wrapup-recording-next-day')})` : ''}`;

/** The child was not told of it: an open end of the record wherever it is named. */
export const untoldWords = (one: RecordingInput): string =>
  one.child_told ? '' : say('wrapup-recording-untold-short');

/** What a line of the log does not say itself: how strong a feeling was and how it went on; who asked for a break, and why. */
export function detailWords(line: LiveLine): string[] {
  const said = (name: string, value: string) => (value ? `${name}: ${value}` : '');
  const word = (list: string, value: string | null) => (value ? label(list, value) : '');
  const rows =
    line.kind === 'feeling'
      ? [
          said(
            say('wrapup-feeling-intensity'),
            line.intensity === null ? '' : label('signoff-strength', `${line.intensity}`),
          ),
          said(say('wrapup-feeling-outcome'), word('feeling-outcome', line.outcome)),
        ]
      : [
          said(say('wrapup-break-asked-by'), word('break-asker', line.asked_by)),
          said(say('wrapup-break-reason'), word('break-reason', line.break_reason)),
        ];
  return rows.filter(Boolean);
}
