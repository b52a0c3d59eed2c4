import type { Role } from '../bindings/commands';

/** A screen a role may not use is absent, not greyed (ux.md section 2). */
export interface MenuItem {
  screen: 'today' | 'cases' | 'export' | 'check' | 'journal' | 'insights' | 'training' | 'settings';
  words:
    | 'shell-today'
    | 'shell-cases'
    | 'shell-export'
    | 'shell-check'
    | 'shell-journal'
    | 'insights-title'
    | 'training-title'
    | 'shell-settings';
  roles: Role[];
}

const all: Role[] = ['interviewer', 'case_officer', 'supervisor'];

const items: MenuItem[] = [
  { screen: 'today', words: 'shell-today', roles: all },
  { screen: 'cases', words: 'shell-cases', roles: all },
  { screen: 'export', words: 'shell-export', roles: ['case_officer'] },
  { screen: 'check', words: 'shell-check', roles: ['case_officer', 'supervisor'] },
  { screen: 'journal', words: 'shell-journal', roles: ['case_officer', 'supervisor'] },
  { screen: 'insights', words: 'insights-title', roles: all },
  { screen: 'training', words: 'training-title', roles: all },
  { screen: 'settings', words: 'shell-settings', roles: all },
];

export function menuOf(role: Role | undefined): MenuItem[] {
  return role ? items.filter((item) => item.roles.includes(role)) : [];
}

/** Whether a role may be on a screen. Only screens of the menu differ by role; the others are reached from them. */
export function mayOpen(screen: string, role: Role | undefined): boolean {
  const item = items.find((one) => one.screen === screen);
  return role !== undefined && (item === undefined || item.roles.includes(role));
}
