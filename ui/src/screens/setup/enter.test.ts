import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('#host', () => ({
  host: {
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { app } = await import('../../state/app.svelte');
app.state = { begun: null } as NonNullable<typeof app.state>;
const { Setup } = await import('./setup.svelte');
const { default: RoomStep } = await import('./RoomStep.svelte');
const { default: SupervisorStep } = await import('./SupervisorStep.svelte');
afterEach(cleanup);

it('a step of set-up goes on once, by its button as by Enter in a field; back only by its own', async () => {
  for (const [Step, way] of [
    [RoomStep, 'leaveRoom'],
    [SupervisorStep, 'leaveSupervisor'],
  ] as const) {
    const setup = new Setup();
    const went = vi.spyOn(setup, way).mockResolvedValue();
    const { container, unmount } = render(Step, { setup });
    // What Enter in a field does in a browser, and what a press of the button does.
    const next = container.querySelector<HTMLButtonElement>('[data-act="next"]')!;
    expect(next.form?.querySelector('input')).not.toBeNull();
    next.form!.requestSubmit(next);
    expect(went).toHaveBeenCalledTimes(1);
    await fireEvent.click(next);
    expect(went).toHaveBeenCalledTimes(2);
    for (const other of container.querySelectorAll<HTMLButtonElement>('button:not([data-act="next"])'))
      expect(other.type).toBe('button');
    unmount();
  }
});
