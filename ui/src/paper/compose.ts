import { flushSync, mount, unmount } from 'svelte';
import type { Language } from '../bindings/words';
import { code } from '../state/code';
import { say, written } from '../state/words.svelte';
import { lay, type Edges } from './lay';
import type { Paper, PaperDocument } from './paper.svelte';
import { PIXELS, ROOM_MM } from './room';

/** What stands on the edges of each sheet besides its number. */
export interface Mark {
  room: string;
  person: string;
  when: string;
  /** Of training: every sheet says so, for it may lie among real ones. */
  training: boolean;
}

function piece(kind: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = text;
  return element;
}

function edges(paper: Paper, mark: Mark): Edges {
  const named = paper.code ? code(paper.code) : '';
  const row = (kind: string, ...inside: HTMLElement[]) => {
    const element = document.createElement('div');
    element.className = kind;
    element.append(...inside);
    return element;
  };
  const room = mark.training ? say('training-title') : mark.room;
  const latest = paper.latest ? say('paper-latest-code', { code: paper.latest }) : '';
  const printed = say('paper-printed', { when: mark.when, person: mark.person });
  return {
    head: () =>
      row(
        'sheet-head',
        ...(mark.training ? [piece('sheet-training', say('training-band'))] : []),
        piece('sheet-room', `${say('shell-app')} · ${room}`),
        piece('sheet-code', named),
      ),
    foot: (n, total) =>
      row(
        'sheet-foot',
        piece('sheet-code', named || room),
        piece('sheet-latest', [mark.person ? printed : '', latest].filter(Boolean).join(' · ')),
        piece('sheet-page', say('paper-page', { n, total })),
      ),
  };
}

/**
 * Writes one document in one language and lays it onto sheets. It is written at once and off the screen, measured, copied
 * onto the sheets and put away, so that a sheet can be in another language than the screen.
 */
function one(document_: PaperDocument, paper: Paper, language: Language, mark: Mark): HTMLElement[] {
  const flow = document.createElement('div');
  flow.className = 'paper-flow paper-measure';
  flow.lang = language;
  document.body.append(flow);
  try {
    return written(language, () => {
      const component = mount(document_.component, { target: flow, props: document_.props });
      flushSync();
      const sheets = lay(flow, ROOM_MM * PIXELS, edges(paper, mark));
      void unmount(component);
      return sheets;
    });
  } finally {
    flow.remove();
  }
}

/** All sheets, each language after the other; every document counts its own pages. */
export function compose(paper: Paper, languages: Language[], mark: Mark): HTMLElement[] {
  return languages.flatMap((language) => paper.documents.flatMap((part) => one(part, paper, language, mark)));
}
