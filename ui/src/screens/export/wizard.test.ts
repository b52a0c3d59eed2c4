import { expect, it, vi } from 'vitest';

// The host answers only when it is told to: what matters is what a person does meanwhile.
const waiting: ((answer: unknown) => void)[] = [];
vi.mock('#host', () => ({
  host: {
    call: () => new Promise((answer) => waiting.push(answer)),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onWaits: () => undefined,
  },
}));

const { wizard: resume } = await import('./wizard.svelte');

it('keeps what a quick hand was told while the first step was still loading', async () => {
  const wizard = resume(undefined);
  const started = wizard.start(undefined, undefined);
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  waiting.shift()!({ rows: [], total: 0 });
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  await wizard.next();
  expect(wizard.failure?.code).toBe('export-case-missing');
  waiting.shift()!({ recipients: [] });
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  waiting.shift()!({ draft: null });
  await started;
  expect(wizard.failure?.code).toBe('export-case-missing');
});
