import type { StateView } from '../bindings/commands';

/** Where the program stands, where it was asked before the page was there to hear it (../first.ts). */
export const standing: { answer?: Promise<StateView> | undefined } = {};
