import { label, say, sayCode } from '../../state/words.svelte';

/** A field of a preparation card; keys and kinds as in `casefile::preparation::FIELDS`. */
export interface PreparationField {
  key: string;
  words: string;
  kind: 'text' | 'minutes' | 'one' | 'some' | 'ternary' | 'tick';
  most?: number;
  values?: string[];
  /** The message of a value, by its word. */
  value?: (word: string) => string;
  /** Shown only when another answer asks for it. */
  when?: (answers: Record<string, string>) => boolean;
}

const from = (prefix: string) => (word: string) => sayCode(`${prefix}-${word.replaceAll('_', '-')}`) ?? word;
const ternary = (word: string) => label('ternary', word);
const interpreter = (answers: Record<string, string>) => answers.interpreter_needed === 'yes';
export const needs = ['hearing', 'sight', 'speech', 'movement', 'learning', 'attention', 'autism', 'long_illness'];

/** What comforts, as it is offered (ux.md 4.6 card 3). */
const comforts = ['soft_toy', 'blanket', 'drawing', 'squeeze_ball', 'warm_drink', 'snack', 'somebody_near'];

/** The fields of a card, in the order of the page. */
export function fieldsOf(card: number): PreparationField[] {
  switch (card) {
    case 0:
      return [
        { key: 'aim', words: say('preparation-aim'), kind: 'text', most: 240 },
        {
          key: 'break_signal',
          words: say('preparation-break-signal'),
          kind: 'one',
          values: ['hand', 'card', 'word'],
          value: from('preparation-break-signal'),
        },
        { key: 'target_minutes', words: say('preparation-target-minutes'), kind: 'minutes', most: 2 },
      ];
    case 1:
      return [
        {
          key: 'language',
          words: say('preparation-language'),
          kind: 'one',
          values: ['mn', 'kk', 'tyv', 'sign', 'ru', 'en', 'other'],
          value: from('preparation-language'),
        },
        {
          key: 'language_other',
          words: say('preparation-language-other'),
          kind: 'text',
          most: 40,
          when: (answers) => answers.language === 'other',
        },
        {
          key: 'interpreter_needed',
          words: say('preparation-interpreter-needed'),
          kind: 'one',
          values: ['no', 'yes'],
          value: ternary,
        },
        {
          key: 'interpreter_name',
          words: say('preparation-interpreter-name'),
          kind: 'text',
          most: 60,
          when: interpreter,
        },
        {
          key: 'interpreter_agency',
          words: say('preparation-interpreter-agency'),
          kind: 'text',
          most: 80,
          when: interpreter,
        },
        {
          key: 'interpreter_seat',
          words: say('preparation-interpreter-seat'),
          kind: 'text',
          most: 40,
          when: interpreter,
        },
        {
          key: 'interpreter_knows_family',
          words: say('preparation-interpreter-knows-family'),
          kind: 'one',
          values: ['no', 'yes', 'not_known'],
          value: ternary,
          when: interpreter,
        },
        { key: 'interpreter_oath', words: say('preparation-interpreter-oath'), kind: 'tick', when: interpreter },
      ];
    case 2:
      return [
        {
          key: 'needs',
          words: say('preparation-needs'),
          kind: 'some',
          values: [...needs, 'none_known'],
          value: from('preparation-need'),
        },
        ...needs.map((need) => ({
          key: `help_${need}`,
          words: `${from('preparation-need')(need)}: ${say('preparation-what-helps')}`,
          kind: 'text' as const,
          most: 160,
          when: (answers: Record<string, string>) => (answers.needs ?? '').split(',').includes(need),
        })),
      ];
    case 3:
      return [
        {
          key: 'interviewer_gender',
          words: say('preparation-interviewer-gender'),
          kind: 'one',
          values: ['any', 'female', 'male'],
          value: from('preparation-gender'),
        },
        {
          key: 'door',
          words: say('preparation-door'),
          kind: 'one',
          values: ['open', 'ajar', 'closed'],
          value: from('preparation-door'),
        },
        { key: 'seat', words: say('preparation-seat'), kind: 'text', most: 40 },
        {
          key: 'comfort_things',
          words: say('preparation-comfort'),
          kind: 'some',
          values: [...comforts, 'none_known'],
          value: (word) => (word === 'none_known' ? from('preparation-need') : from('preparation-comfort'))(word),
        },
        { key: 'comfort', words: say('preparation-comfort-other'), kind: 'text', most: 160 },
        { key: 'food', words: say('preparation-food'), kind: 'text', most: 160 },
        { key: 'likes', words: say('preparation-likes'), kind: 'text', most: 160 },
        { key: 'avoid', words: say('preparation-avoid'), kind: 'text', most: 160 },
        { key: 'words', words: say('preparation-words'), kind: 'text', most: 300 },
      ];
    case 5:
      return [
        ...[
          'camera',
          'sound',
          'temperature',
          'toys',
          'tissues',
          'water',
          'clock_hidden',
          'sign_in_use',
          'phone_silent',
        ].map((key) => ({
          key,
          words: sayCode(`preparation-${key.replaceAll('_', '-')}`) ?? key,
          kind: 'tick' as const,
        })),
        { key: 'recording_number', words: say('preparation-recording-number'), kind: 'text', most: 24 },
      ];
    default:
      return [];
  }
}
