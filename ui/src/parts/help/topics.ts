import type { Language, MessageId } from '../../bindings/words';
import type { CaseTab, Place } from '../../state/app.svelte';
import { LiveKeys, phases } from '../../state/liveKeys';

/** Raised, with its day, whenever a text of help is changed. */
export const helpVersion = { n: 1, date: '2026.11.28' };

/** What help is about: each screen, and each tab of a case file. The child's own screen has none: F1 is dead there. */
export type Topic = 'setup' | 'unlock' | Exclude<Place['screen'], 'case' | 'child'> | `case-${CaseTab}`;

/** A key, and the words for what it does. */
export type KeyRow = [keys: string[], words: MessageId];

interface About {
  title: MessageId;
  keys: KeyRow[];
  /** The desk card can be printed from here. */
  card?: boolean;
}

const tabs: KeyRow = [['←', '→'], 'help-key-tabs'];
const safe: KeyRow = [['Esc'], 'help-key-safe'];

export const topics: Record<Topic, About> = {
  setup: { title: 'setup-title', keys: [] },
  unlock: {
    title: 'unlock-title',
    keys: [
      [['↑', '↓', '←', '→'], 'help-key-person'],
      [['Enter'], 'help-key-unlock'],
    ],
  },
  today: { title: 'shell-today', keys: [[['Ctrl', 'N'], 'today-new-appointment']], card: true },
  cases: { title: 'shell-cases', keys: [[['Ctrl', 'N'], 'help-key-new-case']] },
  'case-overview': { title: 'case-tab-overview', keys: [tabs] },
  'case-preparation': {
    title: 'case-tab-preparation',
    keys: [[['Ctrl', '1…6'], 'help-key-cards'], [['Ctrl', 'Enter'], 'preparation-mark-done'], tabs],
    card: true,
  },
  'case-consent': {
    title: 'consent-title',
    keys: [
      [['1', '2', '3'], 'help-key-answers'],
      [['←', '→'], 'help-key-purposes'],
      [['T'], 'consent-teach-back'],
      [['Ctrl', 'Shift', 'W'], 'help-key-withdraw'],
    ],
  },
  'case-interviews': { title: 'case-tab-interviews', keys: [tabs], card: true },
  'case-referrals': { title: 'case-tab-risk', keys: [tabs] },
  'case-journal': {
    title: 'case-tab-journal',
    keys: [[['/'], 'help-key-search'], [['↑', '↓'], 'help-key-entries'], tabs],
  },
  live: {
    title: 'live-title',
    keys: [
      [['Ctrl', 'Enter'], 'live-hold-to-finish'],
      [['Ctrl', 'Shift', 'W'], 'help-key-withdraw'],
    ],
  },
  record: { title: 'wrapup-title', keys: [safe] },
  export: {
    title: 'export-title',
    keys: [
      [['Ctrl', 'Enter'], 'help-key-next-step'],
      [['Alt', '←'], 'shell-back'],
      [['↑', '↓', '←', '→'], 'help-key-cells'],
    ],
  },
  check: { title: 'check-title', keys: [] },
  journal: {
    title: 'journal-title',
    keys: [
      [['/'], 'help-key-search'],
      [['↑', '↓'], 'help-key-entries'],
    ],
  },
  insights: { title: 'insights-title', keys: [] },
  training: { title: 'training-title', keys: [] },
  practice: { title: 'training-result', keys: [] },
  settings: { title: 'settings-title', keys: [] },
};

const laid: [id: string, words: MessageId][] = [
  ['open', 'live-open'],
  ['directive', 'live-directive'],
  ['option_posing', 'live-option-posing'],
  ['suggestive', 'live-suggestive'],
  ['feeling', 'live-feelings'],
  ['marker', 'live-marker'],
  ['item', 'live-item'],
  ['moved', 'live-moved'],
  ['break', 'live-break'],
  ['undo', 'live-undo-last'],
];

/** The keys of the live interview as this person has them, printed as on the screen; none that mean nothing. */
function liveRows(settings: Partial<Record<string, string>> | undefined, language: Language): KeyRow[] {
  const own = new LiveKeys(settings);
  const digits = phases.map((phase) => own.printed(phase, language)).filter(Boolean);
  const usual = digits.join('') === '123456789';
  const undo = own.printed('undo', language);
  return [
    [usual ? ['1…9'] : digits, 'help-key-phases'],
    ...laid.map(([id, words]): KeyRow => [[own.printed(id, language)].filter(Boolean), words]),
    [undo ? ['Shift', undo] : [], 'help-key-redo'],
  ].filter(([keys]) => keys!.length > 0) as KeyRow[];
}

/** The keys of a screen, for this person. */
export function keysOf(
  topic: Topic,
  settings: Partial<Record<string, string>> | undefined,
  language: Language,
): KeyRow[] {
  const rows = topics[topic].keys;
  return topic === 'live' ? [...liveRows(settings, language), ...rows] : rows;
}

/** What help is about on the present screen. */
export function topicOf(phase: string | undefined, arriving: boolean, place: Place, tab: CaseTab): Topic {
  if (phase === 'none' || arriving) return 'setup';
  if (phase !== 'open') return 'unlock';
  if (place.screen === 'child') return 'case-consent';
  return place.screen === 'case' ? `case-${tab}` : place.screen;
}
