import { describe, expect, it } from 'vitest';
import { controlOf, instant, instantAfter, itemWords, listed, toldInstant, valueWords } from './amending';

describe('an amendment', () => {
  it('is asked for with the control that fits what was signed', () => {
    expect(controlOf('timeline.begun')).toEqual({ kind: 'clock' });
    // Past midnight it is the next day's.
    expect(controlOf('timeline.ended')).toEqual({ kind: 'clock', after: true });
    expect(controlOf('timeline.counts.open')).toEqual({ kind: 'count' });
    expect(controlOf('attendance')).toEqual({ kind: 'attendance' });
    expect(controlOf('consent.answers.child.ngo')).toMatchObject({ kind: 'word', words: ['yes', 'no', 'later'] });
    expect(controlOf('risk.level')).toMatchObject({ kind: 'word', list: 'risk-level' });
    expect(controlOf('wrapup.end')).toMatchObject({ kind: 'word', list: 'childs-end' });
    // The end of a recording is no end of a child's interview, but a time as well.
    expect(controlOf('recordings.1.ended')).toEqual({ kind: 'clock', after: true });
    expect(controlOf('recordings.1.medium')).toEqual({ kind: 'text' });
    expect(controlOf('timeline.taps.x.at')).toEqual({ kind: 'clock', after: true });
    expect(controlOf('timeline.taps.x.signs')).toMatchObject({ kind: 'words', list: 'distress-sign' });
    // Why there was a break is no reason of the amendment, and has words of its own.
    expect(controlOf('timeline.taps.x.reason')).toMatchObject({ kind: 'word', list: 'break-reason' });
    expect(controlOf('timeline.added.x')).toEqual({ kind: 'added' });
    expect(controlOf('attachments.added.x')).toEqual({ kind: 'file' });
    expect(controlOf('recordings.2.gaps')).toEqual({ kind: 'gaps' });
    expect(controlOf('wrapup.observers')).toEqual({ kind: 'observers' });
    expect(controlOf('risk.told_at')).toEqual({ kind: 'clock', after: true });
    expect(controlOf('attachments.bagged.2.bag')).toEqual({ kind: 'text' });
  });

  it('names no item and no value by its code', () => {
    const items = [
      'timeline.begun',
      'timeline.counts.suggestive',
      'attendance',
      'consent.answers.guardian.police',
      'recordings.1.started',
      'risk.self_harm',
      'wrapup.process_note',
      'timeline.taps.x.intensity',
      'timeline.added.x',
      'attachments.added.x',
      'recordings.1.gaps',
      'wrapup.observers',
      'risk.told_at',
      'attachments.bagged.2.bag',
      'something.else',
    ];
    for (const item of items) expect(itemWords(item)).not.toMatch(/[._]|^[a-z-]+$/);
    expect(valueWords('risk.level', 'high')).not.toBe('high');
    expect(valueWords('timeline.begun', '2026-11-21T10:12:03.120+08:00')).toBe('10:12:03');
  });

  it('says a file that was forgotten in words, and nothing where it was taken back', () => {
    const file = { bytes: 2048, description: 'Зураг', item: 3, media_type: 'image/png', sha256: 'ab'.repeat(32) };
    const said = valueWords('attachments.added.x', JSON.stringify(file));
    expect(said).toMatch(/^Зураг, .*3.*SHA-256 abababababababab…$/);
    expect(said).not.toMatch(/[{}"]|image/);
    expect(valueWords('attachments.added.x', '')).toBe(valueWords('timeline.taps.x.signs', '[]'));
  });

  it('says an entry that was forgotten in words, and nothing where there is none', () => {
    const at = '2026-11-21T10:12:03.000+08:00';
    const until = '2026-11-21T10:15:00.000+08:00';
    const pause = JSON.stringify({ kind: 'break', at, until, asked_by: 'child', reason: null });
    expect(valueWords('timeline.added.x', pause)).toMatch(/^10:12:03–10:15:00 /);
    expect(valueWords('timeline.added.x', pause)).not.toContain('child');
    const feeling = JSON.stringify({
      kind: 'feeling',
      at,
      signs: ['tears'],
      responses: [],
      intensity: 0,
      outcome: null,
    });
    expect(valueWords('timeline.added.x', feeling)).not.toMatch(/tears|null|undefined/);
    expect(valueWords('timeline.added.x', feeling).split(', ')).toHaveLength(3);
    expect(valueWords('timeline.added.x', '')).toBe(valueWords('timeline.taps.x.signs', '[]'));
  });

  it('says gaps, counts and a drawing in words', () => {
    const at = '2026-11-21T10:12:03.000+08:00';
    const gaps = JSON.stringify([{ from: at, to: '2026-11-21T10:15:00.000+08:00', reason: 'SD' }]);
    expect(valueWords('recordings.1.gaps', gaps)).toBe('10:12:03–10:15:00 SD');
    expect(valueWords('recordings.1.gaps', '[]')).toBe(valueWords('risk.told_at', ''));
    const counts = valueWords('wrapup.observers', '{"asked":3,"declined":1,"reason":"no time","relayed":2}');
    expect(counts).toMatch(/: 3, .*: 2, .*: 1, no time$/);
    expect(counts).not.toMatch(/asked|relayed|declined/);
    expect(valueWords('timeline.added.x', JSON.stringify({ kind: 'item', at, number: 7 }))).toMatch(/^10:12:03 .*7/);
    expect(itemWords('attachments.bagged.7.bag')).toMatch(/7/);
  });

  it('puts an early clock time of what came afterwards into the next morning', () => {
    const begun = '2026-12-31T22:12:03.120+08:00';
    expect(instantAfter(begun, '23:15')).toBe('2026-12-31T23:15:00.000+08:00');
    expect(instantAfter(begun, '22:12')).toBe('2026-12-31T22:12:00.000+08:00');
    expect(instantAfter(begun, '00:40:10')).toBe('2027-01-01T00:40:10.000+08:00');
    // What is no clock time is not given a day: the rule says what is wrong with it.
    expect(instantAfter(begun, 'now')).toContain('now');
  });

  it('keeps day and zone of the signed instant', () => {
    expect(instant('2026-11-21T10:12:03.120+08:00', '10:15')).toBe('2026-11-21T10:15:00.000+08:00');
    expect(instant('2026-11-21T23:59:03.120+07:00', ' 23:58:10 ')).toBe('2026-11-21T23:58:10.000+07:00');
  });

  it('reads a clock time as it is typed where the digits have no colon beside them', () => {
    const signed = '2026-11-21T10:12:03.120+08:00';
    for (const typed of ['1015', '10 15', '10.15', '101500', '10 15 00'])
      expect(instant(signed, typed), typed).toBe('2026-11-21T10:15:00.000+08:00');
    expect(instantAfter('2026-12-31T22:12:03.120+08:00', '0040')).toBe('2027-01-01T00:40:00.000+08:00');
    expect(instant(signed, '1060')).toContain('T1060.');
  });

  it('takes the day that was typed before the time, else that of the interview', () => {
    const begun = '2026-11-21T10:12:03.120+08:00';
    expect(toldInstant(begun, '1040')).toBe('2026-11-21T10:40:00.000+08:00');
    expect(toldInstant(begun, '2026 11 22 10 40')).toBe('2026-11-22T10:40:00.000+08:00');
    expect(toldInstant(begun, '2026.11.22 10:40')).toBe('2026-11-22T10:40:00.000+08:00');
    expect(toldInstant(begun, 'soon')).toContain('soon');
  });

  it('lists nobody from a text that is no list', () => {
    expect(listed('not a list')).toEqual([]);
    expect(listed('[{"role":"lawyer"}]')).toHaveLength(1);
  });
});
