import type { CodeView, Role } from '../../bindings/commands';
import { fold } from '../../state/fold';
import { menuOf } from '../../state/menu';

/** What a person may choose. A case is known by its code and by nothing else. */
export type Choice =
  | { kind: 'case'; id: string; case: string; code: CodeView }
  | { kind: 'screen'; id: string; screen: ReturnType<typeof menuOf>[number]['screen']; words: string }
  | { kind: 'action'; id: string; act: Action; words: string; key: string };

export type Action = 'new-case' | 'quiet' | 'lock' | 'language' | 'print' | 'help';

const actions: { act: Action; words: string; key: string }[] = [
  { act: 'new-case', words: 'cases-new', key: 'Ctrl+N' },
  { act: 'quiet', words: 'shell-quiet', key: '' },
  { act: 'print', words: 'shell-print', key: 'Ctrl+P' },
  { act: 'help', words: 'shell-help-here', key: 'F1' },
  { act: 'language', words: 'shell-switch-language', key: 'Ctrl+Shift+L' },
  { act: 'lock', words: 'shell-lock', key: 'Ctrl+L' },
];

/** The screens of one's role, by part of their name in the language of the screen. */
export function screensFor(role: Role | undefined, typed: string, say: (id: string) => string): Choice[] {
  return menuOf(role)
    .filter((item) => fold(say(item.words)).includes(fold(typed)))
    .map((item) => ({ kind: 'screen', id: `screen-${item.screen}`, screen: item.screen, words: item.words }));
}

/** What can be done, by part of its name: from everywhere, and printing where the screen has something to print. */
export function actionsFor(typed: string, quietKey: string, prints: boolean, say: (id: string) => string): Choice[] {
  return actions
    .filter((action) => prints || action.act !== 'print')
    .filter((action) => fold(say(action.words)).includes(fold(typed)))
    .map(({ act, words, key }) => ({ kind: 'action', id: `action-${act}`, act, words, key: key || quietKey }));
}

/** Which choice the arrows lead to; the ends meet. */
export function step(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'PageDown') return length - 1;
  return key === 'PageUp' ? 0 : undefined;
}
