import { afterEach, describe, expect, it } from 'vitest';
import { refusal } from './failure';
import { tongue } from './words.svelte';

describe('a failure that names a case', () => {
  const before = tongue.language;
  afterEach(() => {
    tongue.language = before;
  });

  it('says the code as it is spoken in the language of the screen', () => {
    const said = () => refusal('recording-number-used', { code: 'Хус 4127', code_en: 'Birch 4127' }).what;
    tongue.language = 'mn';
    expect(said()).toContain('Хус 4127');
    tongue.language = 'en';
    expect(said()).toContain('Birch 4127');
    expect(said()).not.toContain('Хус');
  });
});
