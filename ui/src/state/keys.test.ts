import { beforeEach, describe, expect, it, vi } from 'vitest';

const called: [string, unknown][] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: unknown) => {
      called.push([name, request]);
      return Promise.resolve({ phase: 'open', settings: {}, saved_at: '', session: { role: 'interviewer' } });
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
    noteActivity: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
    setZoom: () => Promise.resolve(),
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));

const { app } = await import('./app.svelte');
const { watchKeys } = await import('./keys.svelte');
watchKeys();

const press = (code: string, more: KeyboardEventInit = {}) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { code, cancelable: true, ...more }));

describe('shortcuts of every screen', () => {
  beforeEach(() => {
    called.length = 0;
    app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
    app.place = { screen: 'today' };
    app.quiet = app.help = app.palette = app.tapping = false;
  });

  it('go by the place of the key and to one’s own menu', () => {
    press('Digit5', { altKey: true });
    expect(app.place.screen).toBe('settings');
    press('Digit6', { altKey: true });
    expect(app.place.screen).toBe('settings');
    press('KeyK', { ctrlKey: true, key: 'л' });
    expect(app.palette).toBe(true);
    press('Digit1', { altKey: true });
    expect([app.place.screen, app.palette]).toEqual(['today', false]);
  });

  it('open nothing over a running interview, and leave its keys alone', () => {
    app.place = { screen: 'live', case: '1' };
    app.tapping = true;
    press('F1');
    press('KeyK', { ctrlKey: true });
    press('Digit1', { altKey: true });
    expect([app.help, app.palette, app.place.screen]).toEqual([false, false, 'live']);
    expect(press('Digit1')).toBe(true);
    press('F2');
    expect(app.quiet).toBe(true);
  });

  it('do their work once while they are held down', () => {
    press('F2', { repeat: true });
    expect(app.quiet).toBe(false);
    press('F1');
    press('F1', { repeat: true });
    expect(app.help).toBe(true);
  });

  it('keep the zoom for the person, within its ends', async () => {
    press('Minus', { ctrlKey: true });
    press('Equal', { ctrlKey: true });
    await vi.waitFor(() => expect(called).toHaveLength(2));
    expect(called.map(([, request]) => (request as { value: string }).value)).toEqual(['100', '125']);
  });

  it('do nothing on the quiet screen', () => {
    app.quiet = true;
    press('KeyK', { ctrlKey: true });
    press('F1');
    expect([app.palette, app.help]).toEqual([false, false]);
  });
});
