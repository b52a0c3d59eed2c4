import { expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

// The host answers only when it is told to: what matters is what a person does meanwhile.
const waiting: ((answer: unknown) => void)[] = [];
vi.mock('#host', () => ({
  host: {
    call: () => new Promise((answer) => waiting.push(answer)),
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));

const { wizard: resume } = await import('./wizard.svelte');

it('does not go past the preview when its way on was pressed twice', async () => {
  const wizard = resume(undefined);
  wizard.at = 2;
  wizard.case = 'c';
  const column = { recipient: 'r', cells: [{ part: 'identity', goes: true }] };
  wizard.gate = { columns: [column] } as unknown as NonNullable<typeof wizard.gate>;
  const pressed = [wizard.next(), wizard.next()];
  await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
  while (waiting.length > 0) {
    waiting.shift()!({ html: '', notes: [], found: [], bytes: '1', seen_seq: '1' });
    await settled();
  }
  await Promise.all(pressed);
  expect(wizard.step).toBe('preview');
  await wizard.next();
  expect([wizard.step, wizard.failure?.code]).toEqual(['preview', 'preview-unread']);
  wizard.at = 5;
});

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

it('goes back to the field that the preview refused, where what is wrong with it can be read', async () => {
  const wizard = resume(undefined);
  Object.assign(wizard, { at: 2, case: 'c', failure: undefined });
  wizard.gate = { columns: [{ recipient: 'r', cells: [{ part: 'identity', goes: true }] }] } as unknown as NonNullable<
    typeof wizard.gate
  >;
  const pressed = wizard.next();
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  const refused = { kind: 'invalid', code: 'text-too-long', field: 'purpose', args: {}, incident: '' };
  waiting.shift()!(Promise.reject(refused));
  await pressed;
  expect([wizard.step, wizard.failure?.field]).toEqual(['recipients', 'purpose']);
});

it('takes nothing of one case over to another', () => {
  const wizard = resume(undefined);
  wizard.begin('a');
  Object.assign(wizard, { chosen: ['r'], purpose: 'of a', reference: '7/2026' });
  wizard.taken = { r: ['identity'] };
  wizard.sealing = { r: { request: '1', sealed: {} as never } };
  wizard.begin('b');
  expect([wizard.case, wizard.chosen, wizard.purpose, wizard.reference, wizard.taken, wizard.sealing]).toEqual([
    'b',
    [],
    '',
    '',
    {},
    {},
  ]);
});
