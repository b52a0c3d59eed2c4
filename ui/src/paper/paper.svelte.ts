import type { Component } from 'svelte';
import type { CodeView } from '../bindings/commands';

/** One document: it has its own pages x of y. Its component writes blocks that are not cut, tables and lists by row. */
export interface PaperDocument {
  component: Component<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  props: Record<string, unknown>;
}

/** What is to be printed. Never a name of a child: the code stands for the case. */
export interface Paper {
  /** What it is, for the test and the picture. */
  kind: string;
  documents: PaperDocument[];
  /** Code of the case; none where the sheets are the room's. */
  code?: CodeView | undefined;
  /** Latest code of the journal, for the foot. */
  latest?: string | undefined;
  /** Room and organisation, where the store does not say them yet. */
  room?: string;
}

class Papers {
  shown = $state.raw<Paper | undefined>();
  /** Where the focus was before: the picture of the quiet screen may take the sheets away meanwhile. */
  from: HTMLElement | null = null;
  /** What Ctrl+P prints of the screen that is in view. */
  private offered = $state.raw<(() => void) | undefined>();

  /** Something of the screen in view can be printed. */
  get offers(): boolean {
    return this.offered !== undefined;
  }

  open(paper: Paper) {
    if (!this.shown) this.from = document.activeElement as HTMLElement | null;
    this.shown = paper;
  }

  close() {
    this.shown = undefined;
  }

  /** The record in view can be printed; gives the way to take that back. */
  offer(print: () => void): () => void {
    this.offered = print;
    return () => {
      if (this.offered === print) this.offered = undefined;
    };
  }

  /** Ctrl+P: shows the sheets of the record in view. The sheets themselves listen while they are shown. */
  print() {
    if (!this.shown) this.offered?.();
  }
}

export const papers = new Papers();
