import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../../testing/settled';

const host = vi.hoisted(() => ({ sent: [] as Record<string, unknown>[] }));
vi.mock('#host', () => ({
  host: {
    call: (name: string, request: Record<string, unknown>) => {
      if (name !== 'assess_risk') return Promise.resolve({ typed: '' });
      host.sent.push(request);
      return Promise.resolve({ risk: request });
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
const { app } = await import('../../state/app.svelte');
const { tongue } = await import('../../state/words.svelte');
const { InterviewRecord } = await import('./record.svelte');
const { default: RiskForm } = await import('./RiskForm.svelte');

const fields = ['danger', 'contact', 'safe', 'harm', 'siblings', 'level'];
const field = (id: string) => document.querySelector<HTMLSelectElement>(`#record-${id}`)!;
const values = () => fields.map((id) => field(id).value);
const choose = async (id: string, value: string) => {
  await fireEvent.change(field(id), { target: { value } });
  await settled();
};
const button = () => document.querySelector<HTMLButtonElement>('[data-act="save-risk"]')!;
const onDanger = vi.fn();
const open = async (risk: object | null) => {
  const record = Object.assign(new InterviewRecord('case', 'interview'), { view: { risk } as never });
  render(RiskForm, { record, readonly: false, onDanger });
  await settled();
};

beforeEach(() => {
  host.sent = [];
  onDanger.mockClear();
  app.state = { phase: 'open', settings: {} } as unknown as typeof app.state;
  tongue.set('mn');
});
afterEach(cleanup);

it('immediate danger is sent as soon as it is chosen, and taken back at once; the rest waits for its button', async () => {
  await open(null);
  await choose('danger', 'no');
  expect(host.sent).toEqual([]);
  await choose('danger', 'yes');
  expect(host.sent).toMatchObject([{ immediate_danger: 'yes', level: 'not_judged' }]);
  expect([onDanger.mock.calls.length, button().disabled, button().dataset.saved]).toEqual([1, true, 'no']);
  await choose('danger', 'no');
  expect(host.sent.slice(1)).toMatchObject([{ immediate_danger: 'no', level: 'not_judged' }]);
  for (const id of ['contact', 'safe', 'harm', 'siblings', 'level']) {
    expect(button().disabled).toBe(true);
    await choose(id, id === 'contact' ? 'none' : id === 'level' ? 'low' : 'yes');
  }
  expect([host.sent.length, button().disabled]).toEqual([2, false]);
  await fireEvent.click(button());
  await settled();
  expect(host.sent[2]).toMatchObject({ immediate_danger: 'no', contact: 'none', safe_tonight: 'yes', level: 'low' });
  expect(button().dataset.saved).toBe('yes');
});

it('what went along unjudged is chosen by nobody when the page is opened again', async () => {
  const rest = { contact: 'not_known', safe_tonight: 'not_known', self_harm: 'not_known', siblings: 'not_known' };
  await open({ immediate_danger: 'yes', ...rest, level: 'not_judged', why: '' });
  expect(values()).toEqual(['yes', '', '', '', '', '']);
  cleanup();
  await open({ immediate_danger: 'yes', ...rest, level: 'high', why: '' });
  expect(values()).toEqual(['yes', 'not_known', 'not_known', 'not_known', 'not_known', 'high']);
});

it('a danger is sent alone: what else was chosen waits for its button, and no answer is none', async () => {
  await open(null);
  await choose('level', 'medium');
  await choose('danger', 'yes');
  expect(host.sent).toMatchObject([{ immediate_danger: 'yes', level: 'not_judged', safe_tonight: 'not_known' }]);
  await choose('danger', '');
  expect(host.sent).toHaveLength(1);
  cleanup();
  host.sent = [];
  const judged = { contact: 'daily', safe_tonight: 'no', self_harm: 'no', siblings: 'no', level: 'high', why: '' };
  await open({ immediate_danger: 'no', ...judged, told: '', told_at: '' });
  await choose('level', 'low');
  await choose('danger', 'yes');
  expect(host.sent).toMatchObject([{ immediate_danger: 'yes', ...judged }]);
});
