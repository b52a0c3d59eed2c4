import { expect, it } from 'vitest';
import { littleSpace } from './space';

it('is little below two gigabytes, and unknown space is not called little', () => {
  expect(['1999999999', '2000000000', '731400000', '0', ''].map(littleSpace)).toEqual([
    1999,
    undefined,
    731,
    undefined,
    undefined,
  ]);
});
