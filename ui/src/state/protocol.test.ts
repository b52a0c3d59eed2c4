import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chips, prompts } from './keymap';
import { bindable, phases } from './liveKeys';

/** The table of the program that the window's own lists must not drift from. */
const protocol = JSON.parse(readFileSync('../assets/protocol/v1.json', 'utf8')) as {
  phases: { phase: string }[];
  prompts: { kind: string }[];
  chips: { chip: string; sign: string | null; response: string | null }[];
};

it('has the phases of the protocol in its order, each on its digit', () => {
  expect(phases).toEqual(protocol.phases.map(({ phase }) => phase));
  expect(bindable.filter(({ does }) => does.act === 'phase').map(({ usual }) => usual)).toEqual(
    protocol.phases.map((_, n) => `Digit${n + 1}`),
  );
});

it('has the prompts of the protocol in its order, each with a tile and a key', () => {
  const kinds = protocol.prompts.map(({ kind }) => kind);
  expect(prompts.map(({ prompt }) => prompt)).toEqual(kinds);
  expect(bindable.flatMap(({ does }) => (does.act === 'prompt' ? [does.prompt] : []))).toEqual(kinds);
});

it('has the chips of the protocol: the same vague words for the same plain ones', () => {
  expect(chips.map(({ words, sign = null, response = null }) => ({ words, sign, response }))).toEqual(
    protocol.chips.map(({ chip, sign, response }) => ({
      words: `live-chip-${chip.replaceAll('_', '-')}`,
      sign,
      response,
    })),
  );
});
