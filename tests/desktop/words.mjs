// The sentences of the program, read from its catalogues, so that a journey can ask for the right one in its language.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

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
