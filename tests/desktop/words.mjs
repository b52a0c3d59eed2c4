// The sentences of the program, read from its catalogues, so that a journey can ask for the right one in its language.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '../../ui/node_modules/@fluent/bundle/esm/index.js';

const folder = path.resolve(import.meta.dirname, '../../assets/words');

/** The words of a message that stands on one line and has no values. */
export function words(language, id) {
  for (const file of readdirSync(path.join(folder, language))) {
    const line = readFileSync(path.join(folder, language, file), 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`${id} = `));
    if (line) return line.slice(id.length + 3).trim();
  }
  throw new Error(`no words for ${id} in ${language}`);
}

const bundles = {};

function bundleOf(language) {
  const bundle = new FluentBundle(language, { useIsolating: false, functions: { NUMBER: ([value]) => `${value}` } });
  for (const file of readdirSync(path.join(folder, language)))
    bundle.addResource(new FluentResource(readFileSync(path.join(folder, language, file), 'utf8')));
  return bundle;
}

/** The sentence of a message with its values. */
export function sentence(language, id, args = {}) {
  bundles[language] ??= bundleOf(language);
  const message = bundles[language].getMessage(id);
  if (!message?.value) throw new Error(`no words for ${id} in ${language}`);
  return bundles[language].formatPattern(message.value, args, []);
}

/** What stands beside a field for this refusal: what is wrong, and what to do. */
export const beside = (language, code, args = {}) =>
  `${sentence(language, `err-${code}`, args)} ${sentence(language, `rec-${code}`, args)}`.trim();
