import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import pages from '../../../../assets/consent/v1/child.json';
import type { ChildScreenView } from '../../bindings/commands';

const calls: [string, Record<string, unknown>][] = [];
let answer: (name: string) => Promise<unknown> = () => Promise.resolve({ saved_at: '' });

vi.mock('#host', () => ({
  host: {
    call: (name: string, request: Record<string, unknown>) => {
      calls.push([name, request]);
      return answer(name);
    },
    noteActivity: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
    setFullscreen: () => Promise.resolve(),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));

const { app } = await import('../../state/app.svelte');
const { default: ChildScreen } = await import('./ChildScreen.svelte');
const { patienceMs } = await import('./showing.svelte');
const { foundIn, notForChildren } = await import('./words');
const { pictureOf } = await import('./pictures');

const sets = ['4-7', '8-12', '13-17', '13-17-polite'] as const;
const languages = ['mn', 'en'] as const;

/** Every page of the data in a set and a language, as the program hands them over. */
function everything(set: (typeof sets)[number], language: (typeof languages)[number]): ChildScreenView {
  return {
    language,
    at: 0,
    pages: pages.pages.map((page) => ({
      page: page.page,
      asks: page.kind === 'asks',
      leave: page.texts[set][language].line1.endsWith('болох уу?'),
      line1: page.texts[set][language].line1.replace('{name}', 'Болд'),
      line2: page.texts[set][language].line2,
      picture: `${set.startsWith('13') ? 'things' : 'people'}/${page.page}`,
    })),
  };
}

const view = (...keys: string[]): ChildScreenView => {
  const all = everything('8-12', 'mn');
  return { ...all, pages: all.pages.filter((page) => keys.includes(page.page)) };
};

const button = (touch: string) => document.querySelector<HTMLButtonElement>(`[data-touch="${touch}"]`)!;
const settle = async () => {
  await vi.advanceTimersByTimeAsync(0);
  await tick();
};

let clock = 0;
interface Contact {
  after?: number;
  width?: number;
  isPrimary?: boolean;
}
const at = (event: Event) => Object.defineProperty(event, 'timeStamp', { value: clock });
/** A finger, or something else, goes down on an element; a second after the touch before unless said otherwise. */
function down(element: Element, { after = 1000, width = 10, isPrimary = true }: Contact = {}) {
  clock += after;
  const event = new MouseEvent('pointerdown', { bubbles: true });
  element.dispatchEvent(at(Object.assign(event, { width, height: 10, isPrimary })));
}
/** It goes down and up again. */
async function press(element: Element, contact: Contact = {}) {
  down(element, contact);
  element.dispatchEvent(at(new MouseEvent('click', { bubbles: true, detail: 1 })));
  await settle();
}

async function key(code: string, more: KeyboardEventInit = {}) {
  clock += 1000;
  const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more });
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  document.body.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: clock }));
  window.removeEventListener('keydown', heard);
  await settle();
  return { prevented: event.defaultPrevented, heard: heard.mock.calls.length > 0 };
}

const written = () => calls.filter(([name]) => name === 'answer_page').map(([, r]) => `${r.page} ${r.touch}`);
const lefts = () => calls.filter(([name]) => name === 'leave_child_screen').map(([, request]) => request);

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  answer = () => Promise.resolve({ saved_at: '' });
  app.quiet = false;
  clock = performance.now();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what the child reads', () => {
  for (const set of sets)
    for (const language of languages)
      it(`holds no word that is not for it: ${set}, ${language}`, async () => {
        const all = everything(set, language);
        for (const page of all.pages) {
          render(ChildScreen, { view: { ...all, pages: [page] } });
          await settle();
          // A child that does not know is told something more.
          if (page.asks) await press(button('not_sure'));
          const labels = [...document.querySelectorAll('[aria-label]')].map((e) => e.getAttribute('aria-label'));
          const text = `${document.body.textContent} ${labels.join(' ')}`;
          expect(text).toContain(page.line1);
          expect(foundIn(text, language), page.page).toEqual([]);
          cleanup();
        }
      });

  it('would be found', () => {
    for (const language of languages)
      for (const word of notForChildren[language]) expect(foundIn(`… ${word}…`, language), word).toContain(word);
    expect(foundIn('Энэ кейсийн тухай', 'mn')).toEqual(['кейс']);
    expect(foundIn('You were a victim.', 'en')).toEqual(['victim']);
  });

  it('is the page and nothing of the program: no menu, no code, no clock, no saved line', async () => {
    render(ChildScreen, { view: view('talk', 'stop') });
    await settle();
    expect(document.querySelector('nav, footer, time, [role="timer"], [data-menu], a')).toBeNull();
    expect(document.body.textContent).not.toMatch(/\d/);
    expect(document.querySelectorAll('button').length).toBe(5);
  });
});

describe('pictures', () => {
  it('are there for every page in both kinds, and for every answer', () => {
    for (const kind of ['people', 'things'])
      for (const page of pages.pages) expect(pictureOf(`${kind}/${page.page}`), `${kind}/${page.page}`).toBeDefined();
    for (const touch of ['yes', 'no', 'not_sure', 'stop']) expect(pictureOf(`answers/${touch}`)).toBeDefined();
  });

  it('that are not there leave the words alone', async () => {
    const one = view('talk');
    render(ChildScreen, { view: { ...one, pages: [{ ...one.pages[0]!, picture: 'people/nothing' }] } });
    await settle();
    expect(document.querySelector('.room')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe(one.pages[0]!.line1);
    expect(button('yes')).not.toBeNull();
  });

  it('that cannot be read leave the words alone too', async () => {
    render(ChildScreen, { view: view('talk') });
    await settle();
    document.querySelector('.room')!.dispatchEvent(new Event('error'));
    await settle();
    expect(document.querySelector('.room')).toBeNull();
  });
});

describe('a touch', () => {
  it('selects and is written at once, a second elsewhere changes it, and the arrow leads on', async () => {
    render(ChildScreen, { view: view('talk', 'recording') });
    await settle();
    expect(document.querySelectorAll('[aria-pressed="true"]').length).toBe(0);
    expect(button('next').disabled).toBe(true);
    await press(button('yes'));
    expect(button('yes').getAttribute('aria-pressed')).toBe('true');
    expect(written()).toEqual(['talk yes']);
    await press(button('yes'));
    expect(written()).toEqual(['talk yes']);
    await press(button('no'));
    expect(button('yes').getAttribute('aria-pressed')).toBe('false');
    expect(written()).toEqual(['talk yes', 'talk no']);
    expect(button('next').disabled).toBe(false);
    await press(button('next'));
    expect(document.querySelector('main')?.dataset.page).toBe('recording');
    expect(document.querySelectorAll('[aria-pressed="true"]').length).toBe(0);
    expect(app.quiet).toBe(false);
  });

  it('that bounces within 400 ms is none, also on the page that came between', async () => {
    render(ChildScreen, { view: view('stop', 'talk', 'recording') });
    await settle();
    await press(button('yes'));
    await press(button('no'), { after: 399 });
    expect(written()).toEqual(['talk yes']);
    await press(button('next'), { after: 1 });
    await press(button('yes'), { after: 399 });
    expect(document.querySelector('main')?.dataset.page).toBe('recording');
    expect(written()).toEqual(['talk yes']);
    await press(button('yes'), { after: 1 });
    expect(written()).toEqual(['talk yes', 'recording yes']);
  });

  it('of the interviewer’s double click that opened the screen is not the child’s', async () => {
    render(ChildScreen, { view: view('talk') });
    await press(button('yes'), { after: 50 });
    expect(written()).toEqual([]);
  });

  it('of a palm or of a second hand is none', async () => {
    render(ChildScreen, { view: view('talk') });
    await press(button('yes'), { width: 41 });
    await press(button('no'), { isPrimary: false });
    expect(written()).toEqual([]);
    expect(app.quiet).toBe(false);
  });

  it('of “I do not know” is answered with “ask me”', async () => {
    render(ChildScreen, { view: view('talk') });
    await press(button('not_sure'));
    expect(document.querySelector('.said p')?.textContent).toBe('Надаас асууж болно.');
    expect(written()).toEqual(['talk not_sure']);
  });
});

describe('the ways out', () => {
  it('stop holds as soon as it is touched, once, with a fist, a second finger or the bounce of one', async () => {
    for (const contact of [{}, { width: 200 }, { isPrimary: false }, { after: 1 }]) {
      calls.length = 0;
      app.quiet = false;
      render(ChildScreen, { view: view('talk') });
      await press(button('yes'));
      down(button('stop'), contact);
      expect(app.quiet).toBe(true);
      await press(button('stop'), contact);
      expect(lefts()).toMatchObject([{ page: 'talk', stopped: true }]);
      cleanup();
      await settle();
    }
  });

  it('stop shows the picture before anything is written, and is written with its page', async () => {
    answer = (name) => (name === 'leave_child_screen' ? new Promise(() => undefined) : Promise.resolve({}));
    render(ChildScreen, { view: view('talk', 'recording') });
    await press(button('yes'));
    clock += 1;
    button('stop').dispatchEvent(
      Object.assign(new MouseEvent('pointerdown', { bubbles: true }), { width: 9, height: 9, isPrimary: true }),
    );
    button('stop').click();
    expect(app.quiet).toBe(true);
    await settle();
    expect(lefts()).toMatchObject([{ page: 'talk', stopped: true, unsaved: false }]);
  });

  it('0 stops; Escape and the key of the picture leave without a stop', async () => {
    for (const [code, stopped] of [
      ['Digit0', true],
      ['Escape', false],
      ['F2', false],
    ] as const) {
      calls.length = 0;
      app.quiet = false;
      render(ChildScreen, { view: view('talk') });
      await key(code);
      expect(app.quiet, code).toBe(true);
      expect(lefts(), code).toMatchObject([{ stopped }]);
      cleanup();
      await settle();
      expect(lefts().length, 'once').toBe(1);
    }
  });

  it('the end leads to the picture and nowhere else', async () => {
    render(ChildScreen, { view: view('stop') });
    await press(button('next'));
    expect(written()).toEqual(['stop told']);
    expect(app.quiet).toBe(true);
    expect(lefts()).toMatchObject([{ stopped: false, page: '' }]);
  });

  it('so do five minutes without a touch, and not a moment before', async () => {
    render(ChildScreen, { view: view('talk') });
    await vi.advanceTimersByTimeAsync(patienceMs - 1000);
    await press(button('yes'));
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    expect(app.quiet).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(app.quiet).toBe(true);
  });

  it('a disk that takes nothing leads to the picture after ten seconds, and it is said who must know', async () => {
    answer = (name) =>
      name === 'answer_page'
        ? Promise.reject({ kind: 'broken', code: 'disk-full', field: '', args: {}, incident: '' })
        : Promise.resolve({});
    render(ChildScreen, { view: view('talk', 'recording') });
    await press(button('yes'));
    await press(button('next'));
    await vi.advanceTimersByTimeAsync(9_000);
    expect([app.quiet, document.querySelector('main')?.dataset.page]).toEqual([false, 'talk']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(app.quiet).toBe(true);
    expect(lefts()).toMatchObject([{ unsaved: true }]);
  });
});

describe('keys', () => {
  it('1, 2, 3 and the space bar do what touches do', async () => {
    render(ChildScreen, { view: view('talk', 'recording', 'doctor') });
    await key('Space');
    await key('Digit1');
    await key('Space');
    await key('Numpad2');
    await key('Space');
    await key('Digit3');
    await settle();
    expect(written()).toEqual(['talk yes', 'recording no', 'doctor not_sure']);
  });

  it('of the rest of the program do not get through, to nobody', async () => {
    render(ChildScreen, { view: view('talk') });
    for (const [code, more] of [
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => [`Digit${n}`, { altKey: true }] as const),
      ['KeyK', { ctrlKey: true }],
      ['KeyL', { ctrlKey: true }],
      ['KeyL', { ctrlKey: true, shiftKey: true }],
      ['KeyP', { ctrlKey: true }],
      ['KeyR', { ctrlKey: true }],
      ['F1', {}],
      ['F5', {}],
    ] as [string, KeyboardEventInit][])
      expect(await key(code, more), code).toEqual({ prevented: true, heard: false });
    expect(written()).toEqual([]);
    expect(app.quiet).toBe(false);
  });
});
