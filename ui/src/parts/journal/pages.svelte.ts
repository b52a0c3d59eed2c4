import { untrack } from 'svelte';
import type { Failure, JournalLine, JournalView } from '../../bindings/commands';
import { papers } from '../../paper/paper.svelte';
import { attempt, call } from '../../state/app.svelte';
import { dashed, sayCode } from '../../state/words.svelte';
import JournalPaper from './JournalPaper.svelte';

/** What the journal may be narrowed to. */
export const filters = ['all', 'handed_over', 'opened', 'consent', 'amendments'];

/** The filter in words. */
export const filterWords = (one: string) => sayCode(`journal-filter-${one.replaceAll('_', '-')}`) ?? '';

/** Stillness after which what was typed is looked for, in milliseconds (ux.md 3). */
const STILL = 600;

/**
 * The journal of a case or of the room, newest first: what it is narrowed to, the entries that were read of it, and its
 * paper. To be made while its component is.
 */
export class JournalPages {
  filter = $state('all');
  search = $state('');
  from = $state('');
  until = $state('');
  view = $state<JournalView | undefined>();
  lines = $state<JournalLine[]>([]);
  failure = $state<Failure | undefined>();
  /** The question that the entries are the answer to; another may be typed or on its way. */
  private answered = '';
  private asked = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly of: () => string,
    private readonly atOnce: number,
  ) {
    $effect(() => {
      void this.filter;
      void of();
      // What is looked for is read only when nothing was typed for a while: not at every letter.
      untrack(() => void this.load());
    });
    $effect(() => papers.offer(() => void this.print()));
    $effect(() => () => clearTimeout(this.pause));
  }

  get narrowed(): boolean {
    return this.filter !== 'all' || this.search !== '' || this.from !== '' || this.until !== '';
  }

  private get question() {
    return {
      case: this.of(),
      filter: this.filter,
      search: this.search,
      from: dashed(this.from),
      until: dashed(this.until),
    };
  }

  /** The first page. */
  load() {
    clearTimeout(this.pause);
    return this.read('', this.atOnce);
  }

  /** The page below; of another question there is none below, and it begins. */
  older(limit = this.atOnce) {
    const same = this.answered === JSON.stringify(this.question);
    return same ? this.read(this.lines.at(-1)?.seq ?? '', limit) : this.load();
  }

  private async read(before: string, limit: number) {
    this.asked += 1;
    const mine = this.asked;
    const question = this.question;
    const problem = await attempt(async () => {
      const found = await call('journal', { ...question, before, limit });
      // An answer to an earlier question is not shown under a later one.
      if (mine !== this.asked) return;
      this.answered = JSON.stringify(question);
      this.view = found;
      this.lines = before ? [...this.lines, ...found.lines] : found.lines;
    });
    if (mine === this.asked) this.failure = problem;
  }

  /** After 600 ms of stillness, as every field. */
  typed() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.load(), STILL);
  }

  /** Nothing is looked for any more. */
  widen() {
    this.search = this.from = this.until = '';
    this.filter = 'all';
  }

  everything() {
    this.widen();
    void this.load();
  }

  /** The paper has every entry of what stands in the fields, not only the page on the screen, nor one that was there before. */
  async print() {
    clearTimeout(this.pause);
    while (this.answered !== JSON.stringify(this.question) || (this.view?.more && this.lines.length > 0)) {
      await this.older(200);
      if (this.failure) return;
    }
    const { view, lines } = this;
    if (!view) return;
    const words = [
      this.filter === 'all' ? '' : filterWords(this.filter),
      this.search,
      [this.from, this.until].filter(Boolean).join('–'),
    ];
    papers.open({
      kind: 'journal',
      documents: [
        { component: JournalPaper, props: { view, lines: [...lines], filter: words.filter(Boolean).join(', ') } },
      ],
      code: view.about ?? undefined,
      latest: view.code.join(' '),
    });
  }
}
