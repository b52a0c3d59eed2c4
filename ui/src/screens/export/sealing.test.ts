import { expect, it, vi } from 'vitest';

/** The vault of one person: the draft in it, and what was written onto the stick. */
const vault = vi.hoisted(() => ({
  draft: null as { recipients: string[]; taken: object[] } | null,
  written: [] as string[],
  /** Whom the draft named while each bundle was written. */
  during: [] as string[][],
  /** The stick was taken out before this recipient's turn. */
  without: '',
  calls: [] as string[],
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: { recipient: string; recipients: string[] }) => {
      vault.calls.push(name);
      const column = (recipient: string) => ({ recipient, cells: [{ part: 'timeline', goes: true }] });
      const answers: Record<string, () => object> = {
        cases: () => ({ rows: [{ case: 'c', status: 'signed_off' }] }),
        recipients: () => ({ recipients: ['a', 'b'].map((id) => ({ id, usable: true })) }),
        draft: () => ({ draft: structuredClone(vault.draft) }),
        gate: () => ({ columns: request.recipients.map(column) }),
        case: () => ({ bundles: [] }),
      };
      if (name === 'keep_draft') vault.draft = structuredClone(request) as never;
      if (name === 'forget_draft') vault.draft = null;
      if (name === 'seal_bundle') {
        const gone = { kind: 'refused', code: 'bundle-medium-gone', field: '', args: {}, incident: '' };
        vault.during.push(vault.draft?.recipients ?? []);
        // The host throws what the command answers.
        if (request.recipient === vault.without) return Promise.reject(gone as unknown as Error);
        vault.written.push(request.recipient);
      }
      return Promise.resolve(answers[name]?.() ?? {});
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
const { Wizard } = await import('./wizard.svelte');

/** The step at which it is written, with two recipients of whom each lacks something of their own. */
async function beforeWriting() {
  Object.assign(vault, { draft: null, written: [], during: [], without: '', calls: [] });
  const wizard = new Wizard();
  await wizard.start('c', undefined);
  Object.assign(wizard, { chosen: ['a', 'b'], purpose: 'Эрүүгийн хэрэг', at: 4, folder: '/stick' });
  Object.assign(wizard, { taken: { a: ['notes'], b: ['risk'] } });
  await wizard.compute();
  vault.draft = structuredClone(wizard.kept) as never;
  return wizard;
}

it('between two bundles the draft is of those who have none yet, so that nobody is given a second one', async () => {
  const wizard = await beforeWriting();
  expect(vault.draft?.recipients).toEqual(['a', 'b']);
  vault.without = 'b';
  await wizard.seal();
  expect([vault.written, wizard.failure?.code]).toEqual([['a'], 'bundle-medium-gone']);
  // A lock that was asked for while one is written comes before anything else: they are in no draft by then.
  expect(vault.during).toEqual([['b'], []]);
  expect(vault.draft).toMatchObject({ recipients: ['b'], taken: [{ recipient: 'b', parts: ['risk'] }] });
  // The page is left by a lock, and what comes after knows the vault's draft alone.
  const after = new Wizard();
  await after.start('c', undefined);
  expect([after.recalled, after.chosen, after.going.map(({ recipient }) => recipient)]).toEqual([true, ['b'], ['b']]);
  vault.without = '';
  Object.assign(after, { at: 4, folder: '/stick' });
  await after.seal();
  expect([vault.written, vault.draft]).toEqual([['a', 'b'], null]);
});

it('with the last bundle the draft is gone, before the bundles are listed', async () => {
  const wizard = await beforeWriting();
  await wizard.seal();
  expect([vault.written, vault.draft, wizard.kept]).toEqual([['a', 'b'], null, undefined]);
  expect(vault.calls.indexOf('forget_draft')).toBeLessThan(vault.calls.indexOf('case'));
});
