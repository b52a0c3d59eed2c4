import { describe, expect, it } from 'vitest';
import type { Role } from '../bindings/commands';
import { sources } from '../bindings/words';
import { actionsFor, screensFor, step } from '../parts/palette/commands';
import { topicOf, topics } from '../parts/help/topics';
import { fold } from './fold';
import { themeOf } from './look';
import { mayOpen, menuOf } from './menu';

const roles: Role[] = ['interviewer', 'case_officer', 'supervisor'];

describe('screens of a role', () => {
  it('are the table of ux.md section 2, and no other opens by a stale link', () => {
    for (const [screen, allowed] of [
      ['export', ['case_officer']],
      ['check', ['case_officer', 'supervisor']],
      ['journal', ['case_officer', 'supervisor']],
      ['insights', roles],
      ['training', roles],
      ['settings', roles],
      ['record', roles],
    ] as const)
      for (const role of roles)
        expect(mayOpen(screen, role), `${screen} ${role}`).toBe((allowed as readonly Role[]).includes(role));
    expect(mayOpen('today', undefined)).toBe(false);
    expect(menuOf('interviewer').map((item) => item.screen)).toEqual([
      'today',
      'cases',
      'insights',
      'training',
      'settings',
    ]);
  });
});

describe('the palette', () => {
  const words: Record<string, string> = {
    'shell-today': 'Өнөөдөр',
    'shell-cases': 'Кейсүүд',
    'shell-export': 'Багц бэлтгэх',
    'shell-settings': 'Тохиргоо',
    'shell-lock': 'Түгжих',
  };
  const say = (id: string) => words[id] ?? id;

  it('offers the screens of one’s role only, however their name is typed', () => {
    const found = (role: Role, typed: string) => screensFor(role, typed, say).map((choice) => choice.id);
    expect(found('interviewer', 'багц')).toEqual([]);
    expect(found('case_officer', 'багц')).toEqual(['screen-export']);
    expect(found('case_officer', ' ЄНЄЄ ')).toEqual(['screen-today']);
    expect(found('supervisor', '')).toHaveLength(menuOf('supervisor').length);
  });

  it('offers actions with their keys, the quiet screen with the chosen one', () => {
    expect(actionsFor('тїгж', 'F2', true, say).map((choice) => choice.id)).toEqual(['action-lock']);
    const quiet = actionsFor('shell-quiet', 'F8', true, say)[0];
    expect(quiet?.kind === 'action' && quiet.key).toBe('F8');
  });

  it('is walked by arrows, end to end', () => {
    expect(step('ArrowDown', 2, 3)).toBe(0);
    expect(step('ArrowUp', 0, 3)).toBe(2);
    expect(step('PageDown', 0, 3)).toBe(2);
    expect(step('ArrowDown', 0, 0)).toBeUndefined();
    expect(step('KeyA', 0, 3)).toBeUndefined();
  });
});

describe('help', () => {
  it('says in both languages what each screen is for and what to do next', () => {
    for (const [language, source] of Object.entries(sources))
      for (const topic of Object.keys(topics))
        for (const id of [`help-${topic}`, `help-${topic}-1`, `help-${topic}-2`, `help-${topic}-3`])
          expect(new RegExp(`^${id} = \\S`, 'm').test(source), `${language} ${id}`).toBe(true);
  });

  it('is about the screen that is shown', () => {
    expect(topicOf('none', false, { screen: 'today' }, 'overview')).toBe('setup');
    expect(topicOf('locked', false, { screen: 'today' }, 'overview')).toBe('unlock');
    expect(topicOf('open', true, { screen: 'today' }, 'overview')).toBe('setup');
    expect(topicOf('open', false, { screen: 'case', case: '1' }, 'consent')).toBe('case-consent');
    expect(topicOf('open', false, { screen: 'journal' }, 'overview')).toBe('journal');
  });
});

describe('looks', () => {
  it('follow the computer only where that was chosen', () => {
    expect(themeOf(undefined, true)).toBe('light');
    expect(themeOf('system', true)).toBe('dark');
    expect(themeOf('system', false)).toBe('light');
    expect(themeOf('dark', false)).toBe('dark');
    expect(themeOf('contrast', true)).toBe('contrast');
  });
  it('fold what old keyboards wrote', () => expect(fold('  Їг  ЄЄ ')).toBe('үг өө'));
});
