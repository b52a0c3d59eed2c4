import { papers } from '../paper/paper.svelte';
import { app } from './app.svelte';

/**
 * Something lies over the screen: the picture, sheets to be printed, or a question. A key pressed then is meant for that,
 * also where it was pressed on nothing at all, and none of it reaches the screen behind.
 */
export function covered(): boolean {
  return app.quiet || papers.shown !== undefined || document.querySelector('dialog[open]') !== null;
}
