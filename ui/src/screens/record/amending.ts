import type { AttendeeView, ChildTold, LiveLine, ObserverCounts, PersonMove } from '../../bindings/commands';
import { typedClock, typedMoment } from '../../components/clock';
import { toldWords } from '../../parts/told';
import { phases } from '../../state/liveKeys';
import { askers, breakReasons, outcomes, promptKinds, responses, signs, strengths } from '../../state/lists';
import { label, say, sayCode, size } from '../../state/words.svelte';

export const three = ['no', 'yes', 'not_known'];

/** Words of the items that hold a word of a list, by the last step of their path. */
const lists: Record<string, { list: string; words: string[] }> = {
  immediate_danger: { list: 'ternary', words: three },
  safe_tonight: { list: 'ternary', words: three },
  self_harm: { list: 'ternary', words: three },
  siblings: { list: 'ternary', words: three },
  told_next: { list: 'ternary', words: three },
  transport_safe: { list: 'ternary', words: three },
  snack: { list: 'ternary', words: three },
  contact: { list: 'concern-contact', words: ['none', 'possible', 'daily', 'not_known'] },
  level: { list: 'risk-level', words: ['low', 'medium', 'high'] },
  end: { list: 'childs-end', words: ['calm', 'tired', 'upset', 'other'] },
};

/** The same for an entry of the log; `open` may also be left empty, where it was not judged. */
const entryLists: Record<string, { list: string; words: string[]; open?: boolean }> = {
  phase: { list: 'phase', words: phases },
  prompt: { list: 'prompt-kind', words: promptKinds },
  intensity: { list: 'signoff-strength', words: strengths, open: true },
  outcome: { list: 'feeling-outcome', words: outcomes, open: true },
  asked_by: { list: 'break-asker', words: askers },
  reason: { list: 'break-reason', words: breakReasons },
};

/** What sort of control an item is amended with. */
export type Control =
  | { kind: 'word'; list: string; words: string[]; open?: boolean }
  | { kind: 'words'; list: string; words: string[] }
  /** `after`: of what happened after the interview began, so an earlier clock time is the next morning's. */
  | { kind: 'clock'; after?: boolean }
  | { kind: 'count' }
  | { kind: 'attendance' }
  | { kind: 'added' }
  | { kind: 'file' }
  | { kind: 'gaps' }
  | { kind: 'observers' }
  | { kind: 'told' }
  | { kind: 'text' };

/** An entry that was forgotten, as the signed value holds it. */
export interface Added {
  kind: 'phase' | 'prompt' | 'feeling' | 'marker' | 'item' | 'break';
  at: string;
  until?: string;
  number?: number;
  phase?: string;
  prompt?: string;
  signs?: string[];
  responses?: string[];
  intensity?: number | null;
  outcome?: string | null;
  asked_by?: string | null;
  reason?: string | null;
}

export const isEntry = (item: string) => item.startsWith('timeline.taps.') || isAdded(item);
/** A file that was forgotten, as the signed value holds it. */
export interface AddedFile {
  bytes: number;
  description: string;
  item: number;
  sha256: string;
}

export const isFile = (item: string) => item.startsWith('attachments.added.');
export const isAdded = (item: string) => item.startsWith('timeline.added.');

/** The control for an item, by its path in the signed record. */
export function controlOf(item: string): Control {
  const steps = item.split('.');
  const last = steps.at(-1) ?? '';
  if (item === 'attendance') return { kind: 'attendance' };
  if (isAdded(item)) return { kind: 'added' };
  if (isFile(item)) return { kind: 'file' };
  if (item === 'timeline.begun') return { kind: 'clock' };
  // An interview may go on past midnight.
  if (item === 'timeline.ended') return { kind: 'clock', after: true };
  if (item.startsWith('timeline.counts.')) return { kind: 'count' };
  if (isEntry(item)) {
    if (last === 'signs') return { kind: 'words', list: 'distress-sign', words: signs };
    if (last === 'responses') return { kind: 'words', list: 'distress-response', words: responses };
    const known = entryLists[last];
    return known ? { kind: 'word', ...known } : { kind: 'clock', after: true };
  }
  if (steps[0] === 'recordings' && last === 'started') return { kind: 'clock' };
  // It may end after midnight.
  if (steps[0] === 'recordings' && last === 'ended') return { kind: 'clock', after: true };
  if (steps[0] === 'recordings' && last === 'gaps') return { kind: 'gaps' };
  if (item === 'wrapup.observers') return { kind: 'observers' };
  if (item === 'wrapup.told') return { kind: 'told' };
  if (item === 'risk.told_at') return { kind: 'clock', after: true };
  if (steps[0] === 'consent') return { kind: 'word', list: 'answer', words: ['yes', 'no', 'later'] };
  const known = steps[0] === 'risk' || steps[0] === 'wrapup' ? lists[last] : undefined;
  return known ? { kind: 'word', ...known } : { kind: 'text' };
}

/** An entry of the log in full words, as the list of entries shows it. */
export function lineWords(line: LiveLine): string {
  if (line.kind === 'phase') return label('phase', line.word);
  if (line.kind === 'prompt') return label('prompt-kind', line.word);
  if (line.kind === 'feeling')
    return [
      say('live-feelings'),
      ...line.signs.map((w) => label('distress-sign', w)),
      ...line.responses.map((w) => label('distress-response', w)),
    ].join(', ');
  if (line.kind === 'marker') return say('live-marker');
  if (line.kind === 'item') return `${say('live-item')} ${line.word}`;
  if (line.kind === 'moved') return movedWords(line.person);
  if (line.kind === 'question') return label('question-step', line.word);
  if (line.kind === 'break_declined') return say('live-break-declined');
  return line.kind === 'break' ? say('live-break') : say('live-resume');
}

/** Who came or went, in full: role, initials, where. */
export function movedWords(person: PersonMove | null): string {
  if (!person) return say('live-moved');
  const who = [label('attendee-role', person.role), person.initials].filter(Boolean).join(' ');
  const said = person.came ? say('live-moved-came', { who }) : say('live-moved-went', { who });
  return `${said} (${label('place', person.place)})`;
}

/** What an item is called on the page where it was entered. */
export function itemWords(item: string, lines: LiveLine[] = []): string {
  const [room = '', part = '', last = '', field = ''] = item.split('.');
  if (item === 'attendance') return say('preparation-card-4');
  if (item === 'timeline.begun') return say('signoff-item-begun');
  if (item === 'timeline.ended') return say('signoff-item-ended');
  if (room === 'timeline' && part === 'counts') return say('signoff-item-count', { what: label('prompt-kind', last) });
  if (isAdded(item)) return say('signoff-item-added');
  if (isFile(item)) return say('signoff-item-file');
  if (isEntry(item)) {
    const line = lines.find((one) => one.tap === last);
    const what = line ? `${line.clock} ${line.kind === 'feeling' ? say('live-feelings') : lineWords(line)}` : '';
    return say('signoff-item-entry', { what, field: fieldWords(field) });
  }
  if (room === 'consent')
    return say('signoff-item-consent', {
      purpose: label('purpose', field),
      giver: label('giver', last),
    });
  if (room === 'recordings') return `${say('wrapup-recording')} ${part}: ${sayCode(`wrapup-recording-${last}`) ?? ''}`;
  if (room === 'attachments' && part === 'bagged')
    return `${say('wrapup-item', { n: Number(last) })}: ${say(field === 'bag' ? 'signoff-item-bag' : field === 'kept' ? 'wrapup-attachment-kept' : 'wrapup-attachment-description')}`;
  if (room === 'attachments') return say('wrapup-attachment-description');
  const words: Record<string, string> = {
    'risk.immediate_danger': say('risk-immediate-danger'),
    'risk.contact': say('risk-concern-contact'),
    'risk.safe_tonight': say('risk-safe-tonight'),
    'risk.self_harm': say('risk-self-harm'),
    'risk.siblings': say('risk-siblings'),
    'risk.level': say('risk-level'),
    'risk.why': `${say('risk-assessment')}: ${say('risk-why')}`,
    'risk.told': say('risk-told'),
    'risk.told_at': say('signoff-item-told-at'),
    'wrapup.end': say('wrapup-childs-end'),
    'wrapup.told_next': say('wrapup-told-next'),
    'wrapup.told': `${say('wrapup-told-next')}: ${say('told-title')}`,
    'wrapup.transport_safe': say('wrapup-transport-safe'),
    'wrapup.snack': say('wrapup-snack'),
    'wrapup.process_note': say('wrapup-note'),
    'wrapup.observers': say('wrapup-observers'),
  };
  return words[item] ?? say('signoff-item-other');
}

/** What of an entry is amended. */
export const fieldWords = (field: string) => label('signoff-field', field);

/** A value as people read it. */
export function valueWords(item: string, value: string): string {
  const control = controlOf(item);
  if (value === '') return say('shell-none');
  if (control.kind === 'word') return label(control.list, value);
  if (control.kind === 'words')
    return (
      wordsOf(value)
        .map((one) => label(control.list, one))
        .join(', ') || say('shell-none')
    );
  if (control.kind === 'clock') return value.slice(11, 19);
  if (control.kind === 'added') return addedWords(addedOf(value));
  if (control.kind === 'file') return fileWords(value);
  if (control.kind === 'gaps') return gapsOf(value).map(gapWords).join('; ') || say('shell-none');
  if (control.kind === 'observers') return observerWords(value);
  if (control.kind === 'told') {
    const told = toldHeld(value);
    return told ? toldWords(told) : say('shell-none');
  }
  if (control.kind === 'attendance')
    return (
      listed(value)
        .map((one) =>
          [label('attendee-role', one.role), one.initials, label('place', one.place)].filter(Boolean).join(' '),
        )
        .join('; ') || say('shell-none')
    );
  return value;
}

function addedWords(added: Added | undefined): string {
  if (!added) return say('shell-none');
  const clock = added.until ? `${added.at.slice(11, 19)}–${added.until.slice(11, 19)}` : added.at.slice(11, 19);
  const some = (list: string, word: string | null | undefined) => (word ? label(list, word) : '');
  const more = {
    phase: () => [some('phase', added.phase)],
    prompt: () => [some('prompt-kind', added.prompt)],
    marker: () => [say('live-marker')],
    item: () => [say('wrapup-item', { n: added.number ?? 0 })],
    break: () => [say('live-break'), some('break-asker', added.asked_by), some('break-reason', added.reason)],
    feeling: () => [
      say('live-feelings'),
      ...(added.signs ?? []).map((w) => label('distress-sign', w)),
      ...(added.responses ?? []).map((w) => label('distress-response', w)),
      added.intensity === null || added.intensity === undefined ? '' : label('signoff-strength', `${added.intensity}`),
      some('feeling-outcome', added.outcome),
    ],
  }[added.kind]();
  return `${clock} ${more.filter(Boolean).join(', ')}`;
}

function fileWords(value: string): string {
  const file = parsed<AddedFile | undefined>(value, undefined);
  if (!file) return say('shell-none');
  return [
    file.description,
    file.item > 0 ? say('wrapup-item', { n: file.item }) : '',
    size(file.bytes),
    `SHA-256 ${file.sha256.slice(0, 16)}…`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A stretch in which a recording did not run, as the signed value holds it. */
export interface Gap {
  from: string;
  to: string;
  reason: string;
}

const gapWords = (gap: Gap) => `${gap.from.slice(11, 19)}–${gap.to.slice(11, 19)} ${gap.reason}`;

function observerWords(value: string): string {
  const counts = observersOf(value);
  if (!counts) return say('shell-none');
  const numbers = (['asked', 'relayed', 'declined'] as const).map(
    (one) => `${sayCode(`wrapup-observers-${one}`) ?? ''}: ${counts[one]}`,
  );
  return [...numbers, counts.reason].filter(Boolean).join(', ');
}

/** The gaps of a recording, from the signed text; none when it cannot be read. */
export const gapsOf = (value: string): Gap[] => parsed<Gap[]>(value, []);

/** What became of the observers' questions, from the signed text; none when nothing was said of them. */
export const observersOf = (value: string) => parsed<ObserverCounts | undefined>(value, undefined);

/** Who told the child, from the signed text, with its time as people read it; none when it is not said. */
export function toldHeld(value: string): ChildTold | undefined {
  const told = parsed<ChildTold | undefined>(value, undefined);
  return told && { ...told, at: `${told.at.slice(0, 10).replaceAll('-', '.')} ${told.at.slice(11, 16)}` };
}

/** An added entry, from the signed text; none when it is empty or cannot be read. */
export function addedOf(value: string): Added | undefined {
  return parsed<Added | undefined>(value, undefined);
}

/** A list of words, from the signed text. */
export const wordsOf = (value: string): string[] => parsed<string[]>(value, []);

/** Who attended, from the signed text; nobody when it cannot be read. */
export const listed = (value: string): AttendeeView[] => parsed<AttendeeView[]>(value, []);

function parsed<T>(value: string, otherwise: T): T {
  try {
    return JSON.parse(value) as T;
  } catch {
    return otherwise;
  }
}

/**
 * A clock time as people type it, put into the signed instant; day and zone stay as they were signed. What is no clock
 * time stays as it was typed, and the rule says what is wrong with it.
 */
export function instant(signed: string, clock: string): string {
  return `${signed.slice(0, 11)}${typedClock(clock) ?? clock.trim()}.000${signed.slice(-6)}`;
}

/** A clock time within the day that follows an instant: an earlier one is the next morning's. */
export function instantAfter(begun: string, clock: string): string {
  const same = instant(begun, clock);
  const earlier = same.slice(11, 16) < begun.slice(11, 16);
  if (!earlier || typedClock(clock) === undefined) return same;
  const next = new Date(`${begun.slice(0, 10)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return `${next.toISOString().slice(0, 10)}${same.slice(10)}`;
}

/** A clock time alone is of the interview's day; a day may stand before it. */
export function toldInstant(base: string, at: string): string {
  const { day, clock } = typedMoment(at) ?? { day: '', clock: at };
  return instant(day === '' ? base : `${day}${base.slice(10)}`, clock);
}
