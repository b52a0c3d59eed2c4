import type { LiveLine } from '../../bindings/commands';
import { questionNoted } from '../../state/questions';
import { label, say } from '../../state/words.svelte';

/** What a line of the log says, without whether it was taken back. */
export function what(line: LiveLine): string {
  if (line.kind === 'phase') return label('phase', line.word);
  if (line.kind === 'prompt') return label('prompt-kind', line.word);
  if (line.kind === 'feeling') return say('live-feelings');
  if (line.kind === 'marker') return say('live-marker');
  if (line.kind === 'moved') return moved(line);
  if (line.kind === 'question') return questionNoted(line.word);
  if (line.kind === 'item') return `${say('live-item')} ${line.word}`;
  if (line.kind === 'break_declined') return say('live-break-declined');
  return line.kind === 'break' ? say('live-break') : say('live-resume');
}

/** Who came or went, in a vague word, because a child may see it. */
function moved({ person }: LiveLine): string {
  if (!person) return say('live-moved');
  const who = label('live-person', person.role);
  return person.came ? say('live-moved-came', { who }) : say('live-moved-went', { who });
}
