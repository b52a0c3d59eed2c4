import { describe, expect, it } from 'vitest';
import { wrap } from './picture';

describe('the words of a picture', () => {
  const fits = (text: string) => text.length <= 12;

  it('break between words, and no word is lost or cut', () => {
    expect(wrap('Сар бүрийн ярилцлагын тоо', fits)).toEqual(['Сар бүрийн', 'ярилцлагын', 'тоо']);
    expect(wrap('үгийнхээхэмжээнээсхэтэрсэн үг', fits)).toEqual(['үгийнхээхэмжээнээсхэтэрсэн', 'үг']);
    expect(wrap('нэг', fits)).toEqual(['нэг']);
  });
});
