import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { sources, type Language } from '../bindings/words';
import { Catalogue, texts } from './catalogue';

const languages = Object.keys(sources) as Language[];

describe.each(languages)('the words in %s', (language) => {
  const whole = new FluentResource(sources[language]).body;

  it('are read one by one as all at once', () => {
    expect(whole.length).toBeGreaterThan(4000);
    const alone = [...texts(sources[language])].map(([, text]) => new FluentResource(text).body);
    expect(alone).toEqual(whole.map((message) => [message]));
  });

  it('are said, and said again', () => {
    const catalogue = new Catalogue(language, sources[language]);
    for (const round of [1, 2])
      expect(
        whole.filter(({ id, value }) => value && !catalogue.say(id, {})).map(({ id }) => `${round}: ${id}`),
      ).toEqual([]);
  });

  it('name no other message, which might not have been read yet', () => {
    const named = (part: unknown): boolean =>
      Array.isArray(part)
        ? part.some(named)
        : typeof part === 'object' && part !== null
          ? ['mesg', 'term'].includes((part as { type?: string }).type ?? '') || Object.values(part).some(named)
          : false;
    expect(named([{ type: 'mesg', name: 'other' }])).toBe(true);
    expect(whole.filter((message) => named(message.value)).map(({ id }) => id)).toEqual([]);
  });
});

it('numbers have the mark of the language and no grouping', () => {
  const source = 'sum = { NUMBER($n) } of { $n }\n';
  const said = (language: Language) => new Catalogue(language, source).say('sum', { n: 12345.5 });
  expect([said('mn'), said('en')]).toEqual([
    `12345,5 of ${(12345.5).toLocaleString('mn')}`,
    expect.stringMatching(/^12345\.5 of /),
  ]);
});

it('what has no words has none', () => {
  expect(new Catalogue('en', 'a = b\n').say('c', {})).toBeUndefined();
});
