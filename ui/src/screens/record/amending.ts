import type { AttendeeView } from '../../bindings/commands';
import { label, say, sayCode } from '../../state/words.svelte';

/** Words of the items that hold a word of a list, by the last step of their path. */
const lists: Record<string, { list: string; words: string[] }> = {
  immediate_danger: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  safe_tonight: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  self_harm: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  siblings: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  told_next: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  transport_safe: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  snack: { list: 'ternary', words: ['no', 'yes', 'not_known'] },
  contact: { list: 'concern-contact', words: ['none', 'possible', 'daily', 'not_known'] },
  level: { list: 'risk-level', words: ['low', 'medium', 'high'] },
  end: { list: 'childs-end', words: ['calm', 'tired', 'upset', 'other'] },
};

/** What sort of control an item is amended with. */
export type Control =
  | { kind: 'word'; list: string; words: string[] }
  | { kind: 'clock' }
  | { kind: 'count' }
  | { kind: 'attendance' }
  | { kind: 'text' };

/** The control for an item, by its path in the signed record. */
export function controlOf(item: string): Control {
  const steps = item.split('.');
  if (item === 'attendance') return { kind: 'attendance' };
  if (item === 'timeline.begun' || item === 'timeline.ended') return { kind: 'clock' };
  if (item.startsWith('timeline.counts.')) return { kind: 'count' };
  if (steps[0] === 'consent') return { kind: 'word', list: 'answer', words: ['yes', 'no', 'later'] };
  const known = steps[0] === 'risk' || steps[0] === 'wrapup' ? lists[steps.at(-1) ?? ''] : undefined;
  return known ? { kind: 'word', ...known } : { kind: 'text' };
}

/** What an item is called on the page where it was entered. */
export function itemWords(item: string): string {
  const [room = '', part = '', last = ''] = item.split('.');
  if (item === 'attendance') return say('preparation-card-4');
  if (item === 'timeline.begun') return say('signoff-item-begun');
  if (item === 'timeline.ended') return say('signoff-item-ended');
  if (room === 'timeline' && part === 'counts') return say('signoff-item-count', { what: label('prompt-kind', last) });
  if (room === 'consent')
    return say('signoff-item-consent', {
      purpose: label('purpose', item.split('.')[3] ?? ''),
      giver: label('giver', last),
    });
  if (room === 'recordings') return `${say('wrapup-recording')} ${part}: ${sayCode(`wrapup-recording-${last}`) ?? ''}`;
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
    'wrapup.end': say('wrapup-childs-end'),
    'wrapup.told_next': say('wrapup-told-next'),
    'wrapup.transport_safe': say('wrapup-transport-safe'),
    'wrapup.snack': say('wrapup-snack'),
    'wrapup.process_note': say('wrapup-note'),
  };
  return words[item] ?? say('signoff-item-other');
}

/** A value as people read it. */
export function valueWords(item: string, value: string): string {
  const control = controlOf(item);
  if (control.kind === 'word') return label(control.list, value);
  if (control.kind === 'clock') return value.slice(11, 19);
  if (control.kind === 'attendance')
    return (
      listed(value)
        .map((one) =>
          [label('attendee-role', one.role), one.initials, label('place', one.place)].filter(Boolean).join(' '),
        )
        .join('; ') || say('shell-none')
    );
  return value || say('shell-none');
}

/** Who attended, from the signed text; nobody when it cannot be read. */
export function listed(value: string): AttendeeView[] {
  try {
    return JSON.parse(value) as AttendeeView[];
  } catch {
    return [];
  }
}

/** A clock time `HH:MM:SS` put into the signed instant; day and zone stay as they were signed. */
export function instant(signed: string, clock: string): string {
  const tidy = clock.trim().length === 5 ? `${clock.trim()}:00` : clock.trim();
  return `${signed.slice(0, 11)}${tidy}.000${signed.slice(-6)}`;
}
