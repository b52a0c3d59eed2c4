import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('#host', () => ({
  host: {
    // What the sections ask for does not come: they stand there without it.
    call: () => new Promise(() => undefined),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
    setZoom: () => Promise.resolve(),
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const grown: (() => void)[] = [];
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(private readonly grows: () => void) {}
    observe() {
      grown.push(this.grows);
    }
    disconnect() {
      grown.splice(grown.indexOf(this.grows), 1);
    }
  },
);
const sought: string[] = [];
Element.prototype.scrollIntoView = function () {
  sought.push(this.id);
};
const { app } = await import('../../state/app.svelte');
const { default: SettingsScreen } = await import('./SettingsScreen.svelte');
afterEach(cleanup);

function opened(role: string, section?: string) {
  sought.length = 0;
  app.state = { phase: 'open', settings: {}, session: { role, name: 'Б. Сарнай' }, people: [] } as never;
  app.place = { screen: 'settings', section };
  render(SettingsScreen);
}

it('whoever comes for one section is brought there with the focus, and stays there while the ones above it come', async () => {
  opened('supervisor', 'backups');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('section-backups'));
  expect(document.querySelector('[data-jump="backups"]')?.getAttribute('aria-current')).toBe('true');
  const before = sought.length;
  for (const grows of grown) grows();
  expect(sought.slice(before)).toEqual(['section-backups']);
  // From the first key on the page is the person's own.
  await fireEvent.keyDown(window, { key: 'Tab' });
  expect(grown).toEqual([]);
});

it('opens at its top for everybody else, and for a section that is not theirs', () => {
  for (const section of [undefined, 'backups']) {
    opened('interviewer', section);
    expect(document.activeElement).toBe(document.body);
    expect(document.querySelector('[data-backups]')).toBeNull();
    cleanup();
  }
});
