import { describe, expect, it } from 'vitest';
import { newest } from './kept';
import { beforeLock, handOver } from './pending';

describe('what was typed before', () => {
  it('comes back into the fields that the form has, and into no other', () => {
    const form = { text: '', count: '', rows: [{ role: '' }], told: { by: '', how: 'spoken' } };
    const typed = JSON.stringify({
      text: 'ө',
      gone: 'x',
      rows: [{ role: 'doctor' }, { role: '' }],
      told: { by: 'Б.А' },
    });
    expect(newest(form, typed)).toEqual({
      text: 'ө',
      count: '',
      rows: [{ role: 'doctor' }, { role: '' }],
      told: { by: 'Б.А', how: 'spoken' },
    });
  });

  it('of another version is left alone where it does not fit', () => {
    const form = { text: 'a', rows: ['b'], told: { by: 'c' } };
    for (const typed of ['', 'no JSON', 'null', '3', '{"text":4,"rows":{},"told":null}', '{"told":[]}', '{"rows":"b"}'])
      expect(newest(form, typed), typed).toEqual(form);
  });
});

describe('before a lock', () => {
  it('everything is handed over, and what cannot be holds nothing up', async () => {
    const seen: string[] = [];
    const leave = beforeLock(async () => void seen.push('a'));
    beforeLock(() => Promise.reject(new Error('disk')));
    beforeLock(async () => void seen.push('b'));
    await handOver();
    expect(seen).toEqual(['a', 'b']);
    leave();
    await handOver();
    expect(seen).toEqual(['a', 'b', 'b']);
  });
});
