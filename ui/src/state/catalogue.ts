import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { decimalMark, type Language } from '../bindings/words';

/** Where a message begins: its name at the start of a line. */
const NAME = /^([a-zA-Z][\w-]*) *= */gm;

/**
 * The words of one language. A page says some hundred of the four thousand messages, and to read them all takes longer than
 * to ask the store for its first page; so each is read when it is first said. None of ours names another (catalogue.test.ts).
 */
export class Catalogue {
  private readonly bundle: FluentBundle;
  /** The text of each message that was not said yet. */
  private unread: Map<string, string> | undefined;

  constructor(
    language: Language,
    private readonly source: string,
  ) {
    this.bundle = new FluentBundle(language, {
      useIsolating: false,
      functions: {
        // Numbers with the language's decimal mark and no grouping, as the catalogue's header asks.
        NUMBER: ([value]) => {
          const plain = value instanceof FluentNumber ? value.value : value;
          return typeof plain === 'number' ? String(plain).replace('.', decimalMark[language]) : (plain ?? '');
        },
      },
    });
  }

  /** The words of a message; nothing where there is none of this name. */
  say(id: string, args: Record<string, FluentVariable>): string | undefined {
    this.unread ??= texts(this.source);
    const text = this.unread.get(id);
    if (text !== undefined) {
      this.unread.delete(id);
      this.bundle.addResource(new FluentResource(text));
    }
    const message = this.bundle.getMessage(id);
    return message?.value ? this.bundle.formatPattern(message.value, args, []) : undefined;
  }
}

/** The messages of a catalogue: of each name what stands until the next. */
export function texts(source: string): Map<string, string> {
  const starts = [...source.matchAll(NAME)];
  return new Map(starts.map((start, n) => [start[1]!, source.slice(start.index, starts[n + 1]?.index)]));
}
