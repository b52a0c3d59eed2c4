import type { JournalLine, JournalView } from '../../bindings/commands';
import { call } from '../../state/app.svelte';

/** The custody journal of one case with every entry, for paper; a screen has only the page that is in view. */
export async function wholeJournal(of: string): Promise<{ view: JournalView; lines: JournalLine[] }> {
  const asked = { case: of, filter: 'all', limit: 200, search: '', from: '', until: '' };
  let view = await call('journal', { ...asked, before: '' });
  const lines = [...view.lines];
  while (view.more && view.lines.length > 0) {
    view = await call('journal', { ...asked, before: lines.at(-1)?.seq ?? '' });
    lines.push(...view.lines);
  }
  return { view, lines };
}
