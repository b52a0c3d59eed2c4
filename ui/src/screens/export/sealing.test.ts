import { expect, it, vi } from 'vitest';

/** The vault of one person: the draft in it, and what was written onto the stick. */
const vault = vi.hoisted(() => ({
  draft: null as { recipients: string[]; taken: object[] } | null,
  written: [] as string[],
  /** Whom the draft named while each bundle was written. */
  during: [] as string[][],
  /** The stick was taken out before this recipient's turn. */
  without: '',
  /** A lock was asked for while the bundle for this recipient was written; what it had is in the journal or not. */
  lockedAt: '',
  entered: true,
  locked: false,
  /** The bundles of the journal. */
  bundles: [] as { bundle: string; status: string }[],
  unreadable: false,
  calls: [] as string[],
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: { recipient: string; recipients: string[]; request: string }) => {
      vault.calls.push(name);
      const refused = (code: string) =>
        // The host throws what the command answers.
        Promise.reject({ kind: 'refused', code, field: '', args: {}, incident: '' } as unknown as Error);
      if (vault.locked) return refused('no-session');
      if (name === 'case' && vault.unreadable) return refused('case-unreadable');
      const column = (recipient: string) => ({ recipient, cells: [{ part: 'timeline', goes: true }] });
      const answers: Record<string, () => object> = {
        cases: () => ({ rows: [{ case: 'c', status: 'signed_off' }] }),
        recipients: () => ({ recipients: ['a', 'b'].map((id) => ({ id, usable: true })) }),
        draft: () => ({ draft: structuredClone(vault.draft) }),
        gate: () => ({ columns: request.recipients.map(column) }),
        case: () => ({ bundles: structuredClone(vault.bundles) }),
      };
      if (name === 'keep_draft') vault.draft = structuredClone(request) as never;
      if (name === 'forget_draft') vault.draft = null;
      if (name === 'seal_bundle') {
        vault.during.push(vault.draft?.recipients ?? []);
        if (request.recipient === vault.without) return refused('bundle-medium-gone');
        vault.locked = request.recipient === vault.lockedAt;
        if (vault.locked && !vault.entered) return refused('no-session');
        vault.written.push(request.recipient);
        vault.bundles.push({ bundle: request.request, status: 'sealed' });
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
  Object.assign(vault, { lockedAt: '', entered: true, locked: false, bundles: [], unreadable: false });
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
  // A lock that was asked for while one is written comes before anything else: they are marked in the draft by then.
  const [first = '', second = ''] = vault.during.map(([named = '']) => named);
  expect(vault.during).toEqual([[`a/${vault.bundles[0]?.bundle}`, 'b'], [second]]);
  expect([first.split('/')[0], second.split('/')[0], second.split('/')[1]?.length]).toEqual(['a', 'b', 36]);
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

/** A lock comes while the bundle for somebody is written; the person unlocks and goes on. */
async function lockedWhile(recipient: string, entered: boolean) {
  const wizard = await beforeWriting();
  Object.assign(vault, { lockedAt: recipient, entered });
  await wizard.seal();
  expect(vault.locked).toBe(true);
  Object.assign(vault, { locked: false, lockedAt: '' });
  return new Wizard();
}

it('a lock while a bundle is written drops nobody: whose bundle is not in the journal is still chosen', async () => {
  const after = await lockedWhile('a', false);
  await after.start('c', undefined);
  expect([after.recalled, after.chosen, after.taken]).toEqual([true, ['a', 'b'], { a: ['notes'], b: ['risk'] }]);
  // What is kept from then on names them without the mark.
  expect(after.kept?.recipients).toEqual(['a', 'b']);
  Object.assign(after, { at: 4, folder: '/stick' });
  await after.seal();
  expect([vault.written, vault.draft]).toEqual([['a', 'b'], null]);
});

it('whose bundle is in the journal by then is given no second one', async () => {
  const after = await lockedWhile('a', true);
  await after.start('c', undefined);
  expect([after.recalled, after.chosen, after.taken]).toEqual([true, ['b'], { b: ['risk'] }]);
});

it('where that was the last one nothing is left of the draft, and it is on to the handing over', async () => {
  const after = await lockedWhile('b', true);
  await after.start('c', undefined);
  expect([after.step, after.recalled, vault.draft]).toEqual(['hand-over', false, null]);
  expect([after.case, after.bundles.length]).toEqual(['c', 2]);
  // Handed over meanwhile from elsewhere: nothing waits, and the next export begins.
  const later = await lockedWhile('b', true);
  for (const bundle of vault.bundles) bundle.status = 'handed_over';
  await later.start('c', undefined);
  expect([later.step, later.case, later.recalled, vault.draft]).toEqual(['case', 'c', false, null]);
});

it('where the bundles cannot be asked the draft waits, and is asked for again', async () => {
  const after = await lockedWhile('a', false);
  vault.unreadable = true;
  await after.start(undefined, undefined);
  expect([after.failure?.code, after.recalled, after.loaded, after.kept]).toEqual([
    'case-unreadable',
    false,
    false,
    undefined,
  ]);
  vault.unreadable = false;
  await after.start(undefined, undefined);
  expect([after.failure, after.recalled, after.chosen]).toEqual([undefined, true, ['a', 'b']]);
});
