import type { FluentVariable } from '@fluent/bundle';
import {
  decimalMark,
  defaultLanguage,
  sources,
  type Language,
  type MessageArgs,
  type MessageId,
} from '../bindings/words';
import { Catalogue } from './catalogue';

const catalogues: Record<Language, Catalogue> = {
  mn: new Catalogue('mn', sources.mn),
  en: new Catalogue('en', sources.en),
};

class Tongue {
  language = $state<Language>(defaultLanguage);

  /** The language a person chose before unlocking, which is to become theirs. */
  chosen = $state<Language | undefined>();

  set(language: Language) {
    this.language = language;
    document.documentElement.lang = language;
  }

  choose(language: Language) {
    this.chosen = language;
    this.set(language);
  }

  other(): Language {
    return this.language === 'mn' ? 'en' : 'mn';
  }
}

export const tongue = new Tongue();

/** The language of a sheet of paper, while it is being written. */
let onPaper: Language | undefined;

/** The language that is spoken now: that of the screen, or that of the sheet being written. */
export function spoken(): Language {
  return onPaper ?? tongue.language;
}

/** Writes something in this language, whatever the screen is in. What is written must be complete when it returns. */
export function written<T>(language: Language, write: () => T): T {
  const before = onPaper;
  onPaper = language;
  try {
    return write();
  } finally {
    onPaper = before;
  }
}

function format(id: string, args: Record<string, FluentVariable>, language = spoken()): string | undefined {
  return catalogues[language].say(id, args);
}

type Args<Id extends MessageId> = {} extends MessageArgs[Id] ? [] : [MessageArgs[Id]];

/** The words of a message, in the language of the screen. */
export function say<Id extends MessageId>(id: Id, ...args: Args<Id>): string {
  return format(id, (args[0] ?? {}) as Record<string, FluentVariable>) ?? id;
}

/** The words of a message in a language of its own, whatever the menu speaks: the child's screen has the child's. */
export function sayIn<Id extends MessageId>(language: Language, id: Id, ...args: Args<Id>): string {
  return format(id, (args[0] ?? {}) as Record<string, FluentVariable>, language) ?? id;
}

/** The words of a message whose name is made from a code; nothing when there is none. */
export function sayCode(id: string, args: Record<string, FluentVariable> = {}): string | undefined {
  return format(id, args);
}

/** The label of a stored word: `label('purpose', 'social_worker')`. */
export function label(list: string, word: string): string {
  const id = `${list}-${word.replaceAll('_', '-')}`;
  return format(id, {}) ?? word;
}

/** A calendar day `YYYY-MM-DD` as the room writes it. */
export function day(text: string): string {
  return dotted(text.slice(0, 10));
}

/** A day or a moment of the program as the room writes it, with points. */
export function dotted(text: string): string {
  return text.replaceAll('-', '.');
}

/** A day as a person types it, for the program. */
export function dashed(text: string): string {
  return text.trim().replaceAll(/[./]/g, '-');
}

/** The number of an entry of the journal: `0219`. */
export function padded(seq: string): string {
  return seq.padStart(4, '0');
}

/** A number with the decimal mark of the language. */
export function number(value: number, digits = 0): string {
  return value.toFixed(digits).replace('.', decimalMark[spoken()]);
}

/** Bytes as people read them. */
export function size(bytes: string | number): string {
  const value = Number(bytes);
  // Something is never shown as nothing, and nothing never as something.
  const tenths = (unit: number) => ({ n: Math.max(Math.round(value / (unit / 10)) / 10, value > 0 ? 0.1 : 0) });
  if (value < 1_000_000) return say('shell-size-kb', tenths(1e3));
  if (value < 1_000_000_000) return say('shell-size-mb', tenths(1e6));
  return say('shell-size-gb', tenths(1e9));
}
