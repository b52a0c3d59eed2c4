import { describe, expect, it } from 'vitest';
import { asSent, blank, clear, parts, unchanged } from './identity';

const entered = () => ({
  ...blank(),
  clan: 'Туршилт',
  given: 'Үлгэр',
  birth: { precision: 'day', year: '2015', month: '3', day: '9', about: '' },
  phone: '99001122',
  phone_safe: 'yes' as const,
  aimag: 'MN-1',
});

describe('a change of the identity', () => {
  it('is only of what is typed otherwise', () => {
    expect(unchanged(entered(), entered())).toEqual(parts);
    const now = { ...entered(), phone: '88001122', birth: { ...entered().birth, day: '10' } };
    expect(parts.filter((part) => !unchanged(entered(), now).includes(part))).toEqual(['birth', 'phone']);
  });

  it('leaves on the form what was changed, and nothing else', () => {
    const now = { ...entered(), phone: '88001122' };
    clear(now, unchanged(entered(), now));
    expect(now).toEqual({ ...blank(), phone: '88001122' });
  });

  it('sends of a birth what its precision asks for, and no hours where it is not safe to call', () => {
    const now = { ...entered(), phone_safe: 'no' as const, phone_hours: '18:00' };
    now.birth.precision = 'month';
    expect(asSent(now).birth).toEqual({ precision: 'month', year: '2015', month: '3', day: '', about: '' });
    expect(asSent(now).phone_hours).toBe('');
    expect(asSent(blank()).birth.precision).toBe('not_known');
  });
});
