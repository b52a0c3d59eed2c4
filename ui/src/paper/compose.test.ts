import { afterEach, expect, it } from 'vitest';
import { sayIn } from '../state/words.svelte';
import Empty from '../components/Empty.svelte';
import { compose } from './compose';

const paper = { kind: 'p', documents: [{ component: Empty, props: { text: 'x' } }] };
const mark = { room: 'Өрөө 1', person: '', when: '' };
afterEach(() => document.body.replaceChildren());

it('says on every sheet of training, in the language of the sheet, that it is none of a real child', () => {
  const sheets = compose(paper, ['mn', 'en'], { ...mark, training: true });
  expect(sheets.map((sheet) => [sheet.lang, sheet.querySelector('.sheet-training')?.textContent])).toEqual([
    ['mn', sayIn('mn', 'training-band')],
    ['en', sayIn('en', 'training-band')],
  ]);
  const heads = sheets.map((sheet) => sheet.querySelector('.sheet-room')?.textContent);
  expect(heads[1]).toContain(sayIn('en', 'training-title'));
  const real = compose(paper, ['mn'], { ...mark, training: false });
  expect(real[0]?.querySelector('.sheet-training')).toBeNull();
  expect(real[0]?.querySelector('.sheet-room')?.textContent).toContain('Өрөө 1');
});
