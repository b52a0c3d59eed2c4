import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../../testing/settled';

const host = vi.hoisted(() => ({
  asked: [] as string[],
  requests: {} as Record<string, object>,
  /** The page as it stands after a command. */
  next: {} as Record<string, object>,
  refuses: {} as Record<string, object>,
  view: {} as object,
  notices: [] as object[],
}));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: object) => {
      host.asked.push(name);
      host.requests[name] = request;
      if (host.next[name]) host.view = host.next[name];
      if (host.refuses[name]) return Promise.reject(host.refuses[name] as Error);
      return Promise.resolve(name === 'consent_papers' ? { notices: host.notices } : structuredClone(host.view));
    },
    onProgress: () => undefined,
    onLock: () => undefined,
    onQuiet: () => undefined,
    onSaved: () => undefined,
    onBackedUp: () => undefined,
    onWaits: () => undefined,
  },
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { app } = await import('../../../state/app.svelte');
const { papers } = await import('../../../paper/paper.svelte');
const { label, say, tongue } = await import('../../../state/words.svelte');
const { default: ConsentTab } = await import('./ConsentTab.svelte');

HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

const purposes = ['interview', 'recording', 'police'];
const word = (purpose: string) => ({
  purpose,
  say: purpose,
  what_if_no: '',
  shared: [],
  not_shared: [],
  teach_back: '',
});
const key = (code: string, more: object = {}) => fireEvent.keyDown(document.body, { code, ...more });
const now = () => document.querySelector('tr.now')?.getAttribute('data-purpose');
const answers = () => host.asked.filter((name) => name === 'answer_consent').length;
const teachBack = () => document.querySelector<HTMLInputElement>('.back input')!;

beforeEach(async () => {
  Object.assign(host, { asked: [], requests: {}, next: {}, refuses: {}, notices: [] });
  host.view = {
    case: 'case',
    version: 1,
    confirmed: false,
    language: 'mn',
    decider: { decider: 'parent', implicated: 'no', language: 'mn' },
    deciders: ['parent'],
    people: [],
    guardian_words: purposes.map(word),
    child_words: purposes.map(word),
    summary: {
      version: 1,
      confirmed_on: '',
      talk_again: [],
      purposes: purposes.map((purpose) => ({ purpose, guardian: 'unknown', child: 'unknown' })),
    },
    alike_implicated: false,
    discounted: false,
    earlier: [],
    adult: '',
  };
  app.state = { phase: 'open', settings: {}, session: { role: 'interviewer' } } as unknown as typeof app.state;
  tongue.set('mn');
  render(ConsentTab, { case: 'case', closed: false });
  await settled();
});
afterEach(() => {
  cleanup();
  papers.close();
  app.quiet = false;
  document.body.innerHTML = '';
});

it('takes an answer by its key, and none while sheets, the picture or a question lie over it', async () => {
  expect(now()).toBe('interview');
  papers.open({ kind: 'consent', documents: [] });
  await key('Digit1');
  await key('ArrowRight');
  await key('KeyT');
  await key('KeyW', { ctrlKey: true, shiftKey: true });
  papers.close();
  app.quiet = true;
  await key('Digit1');
  app.quiet = false;
  // The focus is on nothing after a press beside the buttons of a question.
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  await key('Digit2');
  dialog.remove();
  await settled();
  expect([answers(), now(), teachBack().checked]).toEqual([0, 'interview', false]);
  expect(document.querySelector('dialog')).toBeNull();
  await key('Digit1');
  await settled();
  expect([answers(), now()]).toEqual([1, 'recording']);
});

it('says above the step what is refused at a field of another step', async () => {
  host.refuses['answer_consent'] = { kind: 'refused', code: 'decider-implicated', field: 'decider', args: {} };
  await key('Digit1');
  await settled();
  expect(document.querySelector('[data-failure="decider-implicated"]')).not.toBeNull();
});

it('goes on where it is when the menu changes its language', async () => {
  await fireEvent.click(document.querySelector('[data-step="confirm"]')!);
  tongue.set('en');
  await settled();
  expect(host.asked.filter((name) => name === 'consent')).toHaveLength(1);
  expect(document.querySelector('[data-act="confirm"]')).not.toBeNull();
});

it('carries what was said back to no other question', async () => {
  await fireEvent.click(teachBack());
  expect(teachBack().checked).toBe(true);
  await fireEvent.click(document.querySelector('[data-purpose="police"] button')!);
  expect([now(), teachBack().checked]).toEqual(['police', false]);
});

it('has the focus at the heading of the next step, when the button that led there is gone', async () => {
  host.refuses['child_pages'] = { kind: 'refused', code: 'request-malformed', field: '', args: {} };
  for (let n = 0; n < purposes.length; n += 1) {
    const next = document.querySelector<HTMLButtonElement>('[data-act="next"]')!;
    next.focus();
    await fireEvent.click(next);
    await settled();
  }
  expect(document.querySelector('[data-step="child"]')?.getAttribute('aria-current')).toBe('step');
  expect(document.activeElement?.matches('.sheet h2')).toBe(true);
});

it('has the focus at the heading of the next question, so that it is read out', async () => {
  const heading = () => document.activeElement?.matches('.sheet h2') && document.activeElement.textContent;
  for (const [button, purpose] of [
    ['[data-act="next"]', 'recording'],
    ['[data-answer="yes"]', 'police'],
  ] as const) {
    const pressed = document.querySelector<HTMLButtonElement>(button)!;
    pressed.focus();
    await fireEvent.click(pressed);
    await settled();
    expect(heading()).toBe(label('purpose', purpose));
  }
  // Whoever goes through the table stays there.
  const row = document.querySelector<HTMLButtonElement>('[data-purpose="interview"] button')!;
  row.focus();
  await fireEvent.click(row);
  await settled();
  expect([now(), document.activeElement]).toEqual(['interview', row]);
});

it('says a refusal in the question about taking back, and leaves none of it behind', async () => {
  const said = () => document.querySelectorAll('[data-failure]').length;
  host.refuses['answer_consent'] = { kind: 'refused', code: 'decider-implicated', field: 'decider', args: {} };
  host.refuses['preview_withdrawal'] = { kind: 'refused', code: 'nothing-to-withdraw', field: 'purposes', args: {} };
  await key('Digit1');
  await settled();
  expect(said()).toBe(1);
  await fireEvent.click(document.querySelector('[data-act="withdraw"]')!);
  await settled();
  expect(said()).toBe(0);
  await fireEvent.click(document.querySelector('input[value="guardian"]')!);
  await fireEvent.click(document.querySelector('.purposes input')!);
  await settled();
  expect(document.querySelectorAll('dialog [data-failure]')).toHaveLength(1);
  await fireEvent.click(document.querySelector('dialog .actions .btn:not([data-act])')!);
  await settled();
  expect(said()).toBe(0);
});

describe('who decides', () => {
  const shown = async (role: string, closed: boolean, more: object) => {
    cleanup();
    host.view = { ...host.view, version: 0, ...more };
    app.state = { phase: 'open', settings: {}, session: { role } } as unknown as typeof app.state;
    render(ConsentTab, { case: 'case', closed });
    await settled();
    return document.querySelector<HTMLElement>('.sheet')!;
  };
  const fields = (sheet: HTMLElement) => sheet.querySelectorAll('input, select, textarea, button').length;
  const facts = (sheet: HTMLElement) =>
    [...sheet.querySelectorAll('dl > div')].map((one) => [...one.children].map((part) => part.textContent));
  const mother = {
    adult: 'a',
    relation: 'mother',
    nth: 2,
    decider: 'mother',
    implicated: 'no',
    lives_with_child: 'yes',
  };
  const named = {
    decider: 'mother',
    implicated: 'not_known',
    proof: 'none',
    proof_note: 'Шатсан',
    channel: 'phone',
    witness: '',
    language: 'en',
    mismatch_reason: '',
  };

  for (const [role, closed] of [
    ['case_officer', false],
    ['supervisor', false],
    ['interviewer', true],
  ] as const)
    it(`is read as text by ${role}, ${closed ? 'closed' : 'open'}: nothing can be chosen that is not saved`, async () => {
      const sheet = await shown(role, closed, { decider: named, people: [mother], adult: 'a' });
      expect(fields(sheet)).toBe(0);
      expect(facts(sheet)).toEqual([
        [say('consent-decider'), label('decider-kind', 'mother')],
        [say('consent-decider-around'), say('case-person-nth', { relation: label('relation', 'mother'), n: 2 })],
        [say('consent-implicated-question'), label('ternary', 'not_known')],
        [say('consent-proof'), label('proof', 'none')],
        [say('consent-proof-none-reason'), 'Шатсан'],
        [say('consent-channel'), label('channel', 'phone')],
        [say('consent-language'), say('preparation-language-en')],
      ]);
      expect(sheet.querySelector('.note.stop')).toBeNull();
    });

  it('says of somebody in doubt what that means, and of nobody that nobody was asked', async () => {
    const doubt = await shown('case_officer', false, { decider: { ...named, implicated: 'yes' } });
    expect(doubt.querySelector('.note.stop')?.textContent).toContain(say('consent-marked-implicated'));
    const nobody = await shown('case_officer', false, { decider: null });
    expect([fields(nobody), facts(nobody)]).toEqual([0, []]);
    expect(nobody.querySelector('p')?.textContent).toBe(say('shell-not-asked'));
    const child = await shown('case_officer', false, { decider: { ...named, decider: 'child_alone' } });
    expect(facts(child).map(([name]) => name)).not.toContain(say('consent-implicated-question'));
  });

  it('is entered by the interviewer of an open case', async () => {
    const sheet = await shown('interviewer', false, { decider: named, people: [mother], adult: 'a' });
    expect(sheet.querySelector('dl')).toBeNull();
    expect(sheet.querySelector<HTMLInputElement>('input[name="decider-person"][value="a"]')?.checked).toBe(true);
    expect(sheet.querySelector('[data-act="name-decider"]')).not.toBeNull();
  });
});

describe('somebody who may be implicated', () => {
  const mother = { adult: 'a', relation: 'mother', nth: 0, decider: 'mother', implicated: 'no' };
  const father = { ...mother, adult: 'b', relation: 'father', decider: 'father' };
  const talked = { decider: 'mother', implicated: 'no', proof: 'identity_card', proof_note: '12', language: 'mn' };
  const begin = async (more: object) => {
    cleanup();
    host.view = { ...host.view, deciders: ['mother', 'father', 'custodian', 'child_alone'], ...more };
    render(ConsentTab, { case: 'case', closed: false });
    await settled();
  };
  const one = <T extends Element = HTMLElement>(selector: string) => document.querySelector<T>(selector);
  const press = async (selector: string) => {
    await fireEvent.click(one(selector)!);
    await settled();
  };
  const stop = () => one('.sheet .note.stop')?.textContent ?? '';

  it('is entered at once, without a paper, and somebody else is chosen', async () => {
    await begin({ version: 0, decider: null, people: [mother, father] });
    await press('input[name="decider-person"][value="a"]');
    await press('input[name="implicated"][value="yes"]');
    expect(stop()).toContain(say('consent-marked-implicated'));
    expect(one('[data-act="name-decider"]')).toBeNull();
    host.next['mark_implicated'] = { ...host.view, people: [father] };
    await press('[data-act="mark-implicated"]');
    expect(host.requests['mark_implicated']).toEqual({ case: 'case', decider: 'mother', adult: 'a' });
    expect(host.asked).not.toContain('name_decider');
    expect(stop()).toContain(say('consent-entered-implicated'));
    expect(document.querySelectorAll('.sheet input:checked')).toHaveLength(0);
    expect(document.activeElement).toBe(one('input[name="decider-person"][value="b"]'));
    expect(one<HTMLButtonElement>('[data-act="name-decider"]')?.disabled).toBe(true);
  });

  it('is entered of the one who decided: nothing of their paper is left for the next', async () => {
    await begin({ version: 1, decider: talked, people: [mother], adult: 'a' });
    await press('[data-step="decider"]');
    await press('input[name="implicated"][value="yes"]');
    host.next['mark_implicated'] = { ...host.view, people: [], discounted: true };
    await press('[data-act="mark-implicated"]');
    expect(one<HTMLSelectElement>('#consent-proof')?.value).toBe('');
    expect(one<HTMLInputElement>('#consent-proof-note')?.value).toBe('');
    expect(document.activeElement).toBe(one('#consent-decider'));
    expect(one('.decider [data-implicated]')?.textContent).toBe(say('consent-marked-implicated'));
  });

  it('who was entered before is entered; any other refusal leaves what was chosen', async () => {
    const refusal = { kind: 'refused', code: 'consent-not-current', field: 'decider', args: {} };
    await begin({ version: 0, decider: null, people: [mother] });
    await press('input[name="decider-person"][value="other"]');
    await fireEvent.change(one('#consent-decider')!, { target: { value: 'custodian' } });
    await press('input[name="implicated"][value="yes"]');
    host.refuses['mark_implicated'] = refusal;
    await press('[data-act="mark-implicated"]');
    expect([one('#consent-decider-err') !== null, one('[data-entered]')]).toEqual([true, null]);
    host.refuses['mark_implicated'] = { ...refusal, code: 'nothing-changed', field: '' };
    await press('[data-act="mark-implicated"]');
    expect(host.requests['mark_implicated']).toEqual({ case: 'case', decider: 'custodian', adult: '' });
    expect([stop().includes(say('consent-entered-implicated')), one('[data-failure]')]).toEqual([true, null]);
  });

  it('begins again at who decides, though it was confirmed, with nobody chosen', async () => {
    await begin({ version: 1, decider: talked, people: [father], discounted: true, confirmed: true });
    expect(one('[data-step="decider"]')?.getAttribute('aria-current')).toBe('step');
    expect(stop()).toContain(say('consent-entered-implicated'));
    expect(document.querySelectorAll('.sheet input:checked')).toHaveLength(0);
    expect(one<HTMLSelectElement>('#consent-proof')?.value).toBe('');
  });
});

describe('beside whoever is talked with', () => {
  const shown = async (role: string, more: object) => {
    cleanup();
    host.view = { ...host.view, ...more };
    app.state = { phase: 'open', settings: {}, session: { role } } as unknown as typeof app.state;
    render(ConsentTab, { case: 'case', closed: false });
    await settled();
  };
  const decider = (implicated: string) => ({ decider: { decider: 'mother', implicated, language: 'mn' } });
  const one = (selector: string) => document.querySelector(selector);

  it('says of the adult what was answered, and of nobody and of a child alone nothing', async () => {
    for (const [implicated, words, larch] of [
      ['yes', say('consent-marked-implicated'), false],
      ['no', say('consent-marked-free'), false],
      ['not_known', say('consent-marked-unknown'), true],
    ] as const) {
      await shown('interviewer', decider(implicated));
      const line = one('.decider [data-implicated]')!;
      expect([line.textContent, line.classList.contains('doubt')]).toEqual([words, larch]);
    }
    host.refuses['child_pages'] = { kind: 'refused', code: 'request-malformed', field: '', args: {} };
    await shown('interviewer', { decider: { decider: 'child_alone', implicated: 'no', language: 'mn' } });
    expect([
      one('.decider')?.textContent.includes(label('decider-kind', 'child_alone')),
      one('[data-implicated]'),
    ]).toEqual([true, null]);
    await shown('interviewer', { decider: null });
    expect(one('.decider')).toBeNull();
  });

  it('shows an interviewer nothing that is not for the adult or the child, and the others all of it', async () => {
    host.notices = [
      {
        seq: '1',
        recipient: 'r',
        kind: 'prosecutor',
        organisation: 'П',
        purpose: 'prosecutor',
        said_at: '',
        state: 'due',
      },
    ];
    const more = {
      ...decider('no'),
      alike_implicated: true,
      summary: { ...(host.view as { summary: object }).summary, talk_again: ['police'] },
    };
    const seen = () => [
      one('[data-notices]') !== null,
      one('[data-divided]') !== null,
      document.body.textContent.includes(say('consent-alike')),
    ];
    await shown('interviewer', more);
    expect(seen()).toEqual([false, false, false]);
    await shown('case_officer', more);
    expect(seen()).toEqual([true, true, true]);
    await shown('supervisor', more);
    expect(seen()).toEqual([true, true, true]);
  });

  it('says of what was confirmed until when it holds, and why no longer', async () => {
    const confirmed = async (guardian: string, reason = '', child = 'given') => {
      const row = { purpose: 'interview', guardian, child, goes: reason === '', reason };
      await shown('interviewer', {
        confirmed: true,
        valid_until: '2026-11-20',
        summary: { version: 1, confirmed_on: '2025-11-21', talk_again: [], purposes: [row] },
      });
      const line = one('[data-confirmed]')!;
      return [...line.querySelectorAll('.chip')].map((chip) => [chip.textContent, chip.classList.contains('at')]);
    };
    const date = { date: '2026.11.20' };
    expect(await confirmed('given')).toEqual([[say('consent-holds-until', date), false]]);
    expect(await confirmed('expired', 'expired', 'expired')).toEqual([[say('consent-expired-on', date), true]]);
    // New words ended it, not the day.
    expect(await confirmed('expired', 'wording-changed', 'expired')).toEqual([[say('consent-expired'), true]]);
    expect(await confirmed('invalidated', 'amended')).toEqual([
      [say('consent-no-longer'), true],
      [say('consent-holds-until', date), false],
    ]);
    expect(await confirmed('withdrawn', 'withdrawn', 'refused')).toEqual([[say('consent-withdrawn'), true]]);
    // A no ends with no day.
    expect(await confirmed('refused', 'refused', 'refused')).toEqual([]);
  });

  it('shows the child’s column there only as asked, until the child itself is asked or it is confirmed', async () => {
    const { summary } = host.view as { summary: { purposes: object[] } };
    const [first, ...rest] = summary.purposes;
    const more = {
      ...decider('not_known'),
      summary: { ...summary, purposes: [{ ...first, child: 'refused' }, ...rest] },
    };
    const childs = () =>
      [...document.querySelectorAll('tbody tr')].map((row) => row.lastElementChild!.textContent.trim());
    const covered = [say('consent-asked'), say('shell-not-asked'), say('shell-not-asked')];
    const open = [label('consent-state', 'refused'), ...covered.slice(1)];
    await shown('interviewer', more);
    expect(childs()).toEqual(covered);
    for (const [step, seen] of [
      ['decider', covered],
      ['confirm', open],
    ] as const) {
      await fireEvent.click(one(`[data-step="${step}"]`)!);
      await settled();
      expect(childs()).toEqual(seen);
    }
    await shown('supervisor', more);
    expect(childs()).toEqual(open);
  });

  it('has what was agreed before, by relation: folded beside the adult, open for the others', async () => {
    const earlier = [
      { version: 2, day: '2026-11-21', decider: 'father', confirmed_on: '2026-11-22', discounted: true },
      { version: 1, day: '2026-11-20', decider: 'mother', confirmed_on: '2026-11-20', discounted: false },
    ];
    const fold = () => one('[data-earlier]') as HTMLDetailsElement | null;
    await shown('interviewer', decider('no'));
    expect(fold()).toBeNull();
    await shown('interviewer', { earlier });
    expect(fold()?.open).toBe(false);
    await shown('case_officer', { earlier });
    expect(fold()?.open).toBe(true);
    expect([...fold()!.querySelectorAll('li')].map((row) => [...row.children].map((part) => part.textContent))).toEqual(
      [
        [
          say('case-consent-version', { version: 2, date: '2026.11.21' }),
          label('decider-kind', 'father'),
          label('consent-state', 'invalidated'),
        ],
        [
          say('case-consent-version', { version: 1, date: '2026.11.20' }),
          label('decider-kind', 'mother'),
          say('consent-earlier-confirmed', { date: '2026.11.20' }),
        ],
      ],
    );
  });
});
