import { fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const asked: string[] = [];
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: { search: string }) => {
      asked.push(`${name} ${request.search}`);
      const rows = [{ case: 'the-one', code: { mn: 'Хус 4127', en: 'Birch 4127' } }];
      return Promise.resolve({ rows: request.search.includes('4127') ? rows : [], total: 1 });
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
// jsdom has no modal dialogs; what is tested is what the keys do.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLElement.prototype.scrollIntoView = () => undefined;

const { app } = await import('../../state/app.svelte');
const { papers } = await import('../../paper/paper.svelte');
const { default: Palette } = await import('./Palette.svelte');

describe('the palette, by keys alone', () => {
  beforeEach(() => {
    asked.length = 0;
    app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
    app.place = { screen: 'today' };
    app.palette = true;
  });

  it('goes to the case whose code was typed in one go, and asks for nothing but the code', async () => {
    const { getByRole, unmount } = render(Palette);
    const field = getByRole('combobox') as HTMLInputElement;
    await fireEvent.input(field, { target: { value: 'Xyc 4127' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    await vi.waitFor(() => expect(app.place).toEqual({ screen: 'case', case: 'the-one' }));
    expect(asked).toEqual(['cases Xyc 4127']);
    expect(app.palette).toBe(false);
    unmount();
  });

  it('walks to a screen of one’s role, and keeps its keys from the screen behind', async () => {
    const behind = vi.fn();
    window.addEventListener('keydown', behind);
    const { getByRole, getAllByRole, unmount } = render(Palette);
    const field = getByRole('combobox');
    expect(getAllByRole('option').map((one) => one.id)).not.toContain('screen-export');
    await fireEvent.keyDown(field, { key: 'ArrowDown' });
    await tick();
    expect(field.getAttribute('aria-activedescendant')).toBe('screen-cases');
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(app.place.screen).toBe('cases');
    expect(behind).not.toHaveBeenCalled();
    window.removeEventListener('keydown', behind);
    unmount();
  });

  it('prints only where the screen has something to print', async () => {
    const { getAllByRole, unmount } = render(Palette);
    const offered = () => getAllByRole('option').some((one) => one.id === 'action-print');
    expect(offered()).toBe(false);
    const print = vi.fn();
    const back = papers.offer(print);
    await tick();
    expect(offered()).toBe(true);
    await fireEvent.click(document.getElementById('action-print')!);
    await tick();
    expect(print).toHaveBeenCalledOnce();
    back();
    unmount();
  });

  it('says that nothing was found', async () => {
    const { getByRole, findByRole, unmount } = render(Palette);
    await fireEvent.input(getByRole('combobox'), { target: { value: 'Zzz' } });
    expect((await findByRole('status')).textContent).toContain('Zzz');
    unmount();
  });
});
