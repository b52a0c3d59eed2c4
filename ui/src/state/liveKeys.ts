import type { Phase, PromptKind, QuestionStep } from '../bindings/commands';

/** Phases in the order of the screen; the digits 1 to 9. */
export const phases: Phase[] = [
  'introduction',
  'ground_rules',
  'rapport',
  'practice',
  'transition',
  'free_recall',
  'follow_up',
  'closing',
  'neutral_topic',
];

export type Act =
  | { act: 'phase'; phase: Phase }
  | { act: 'prompt'; prompt: PromptKind }
  | { act: 'question'; question: QuestionStep }
  | {
      act:
        'feeling' | 'moved' | 'marker' | 'item' | 'break' | 'break_declined' | 'undo' | 'redo' | 'finish' | 'withdraw';
    };

/** What a person may lay on a key of their own, with the key that it usually has (ux.md 4.9). */
export interface Bindable {
  /** Name of the setting behind `key_`. */
  id: string;
  usual: string;
  does: Act;
}

export const bindable: Bindable[] = [
  { id: 'open', usual: 'KeyQ', does: { act: 'prompt', prompt: 'open' } },
  { id: 'directive', usual: 'KeyW', does: { act: 'prompt', prompt: 'directive' } },
  { id: 'option_posing', usual: 'KeyA', does: { act: 'prompt', prompt: 'option_posing' } },
  { id: 'suggestive', usual: 'KeyS', does: { act: 'prompt', prompt: 'suggestive' } },
  { id: 'feeling', usual: 'KeyF', does: { act: 'feeling' } },
  { id: 'marker', usual: 'KeyG', does: { act: 'marker' } },
  { id: 'item', usual: 'KeyH', does: { act: 'item' } },
  { id: 'moved', usual: 'KeyJ', does: { act: 'moved' } },
  { id: 'break', usual: 'Space', does: { act: 'break' } },
  { id: 'undo', usual: 'Backspace', does: { act: 'undo' } },
  ...phases.map((phase, n): Bindable => ({ id: phase, usual: `Digit${n + 1}`, does: { act: 'phase', phase } })),
];

/** What stands on the keys of both layouts, by the place of the key. */
const letters: Record<string, { mn: string; en: string }> = Object.fromEntries(
  [...'QWERTYUIOPASDFGHJKLZXCVBNM'].map((en, n) => [
    `Key${en}`,
    { en, mn: [...'ФЦУЖЭНГШҮЗЙЫБӨАХРОЛЯЧЁСМИТ'][n] ?? en },
  ]),
);

/** A key as a person finds it. */
export function printed(code: string, language: 'mn' | 'en'): string {
  const letter = letters[code]?.[language];
  if (letter) return letter;
  const signs: Record<string, string> = { Space: '␣', Backspace: '⌫', PageUp: 'PgUp', PageDown: 'PgDn' };
  return (
    signs[code] ??
    code
      .replace(/^Digit/, '')
      .replace(/^Numpad/, 'Num ')
      .replace('ArrowLeft', '←')
      .replace('ArrowRight', '→')
      .replace('ArrowUp', '↑')
      .replace('ArrowDown', '↓')
  );
}

/** Keys that write a character. Somebody who speaks to the computer, or whose hand slips, can turn them off (WCAG 2.1.4). */
function writes(code: string): boolean {
  return (
    code === 'Space' ||
    /^(?:Key|Digit|Numpad(?!Enter)|Bracket|Semi|Quote|Comma|Period|Slash|Back(?!space)|Minus|Equal)/.test(code)
  );
}

type Settings = Partial<Record<string, string>>;

/** The keys of one person in a live interview. */
export class LiveKeys {
  /** Whether keys that write a character mean anything. */
  readonly letters: boolean;
  private readonly byCode = new Map<string, Act>();
  private readonly byId = new Map<string, string>();

  constructor(settings: Settings = {}) {
    this.letters = settings['live_keys'] !== 'off';
    // The number pad is a second row of digits, as long as its keys were not given away.
    phases.forEach((phase, n) => this.byCode.set(`Numpad${n + 1}`, { act: 'phase', phase }));
    for (const one of bindable) if (!settings[`key_${one.id}`]) this.bind(one, one.usual);
    for (const one of bindable) {
      const own = settings[`key_${one.id}`];
      if (own) this.bind(one, own);
    }
  }

  private bind(one: Bindable, code: string) {
    this.byCode.set(code, one.does);
    this.byId.set(one.id, code);
  }

  /** The key of an act; none while it means nothing. */
  codeOf(id: string): string | undefined {
    const code = this.byId.get(id);
    return code !== undefined && (this.letters || !writes(code)) ? code : undefined;
  }

  /** What stands on the key of an act; empty while it means nothing. */
  printed(id: string, language: 'mn' | 'en'): string {
    const code = this.codeOf(id);
    return code === undefined ? '' : printed(code, language);
  }

  /** What a key means, by its place on the keyboard and never by its letter; key repeat means nothing. */
  actOf(
    event: Pick<KeyboardEvent, 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
  ): Act | undefined {
    if (event.repeat || event.altKey || event.metaKey) return undefined;
    if (event.ctrlKey && event.shiftKey) return event.code === 'KeyW' ? { act: 'withdraw' } : undefined;
    if (event.ctrlKey) return event.code === 'Enter' || event.code === 'NumpadEnter' ? { act: 'finish' } : undefined;
    if (!this.letters && writes(event.code)) return undefined;
    const act = this.byCode.get(event.code);
    return act?.act === 'undo' && event.shiftKey ? { act: 'redo' } : act;
  }
}
