import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { refusedBecauseOfAField } from '../state/problems';
import Problems from './Problems.svelte';

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

function form(...wrong: boolean[]) {
  const main = document.body.appendChild(document.createElement('main'));
  const top = main.appendChild(document.createElement('div'));
  for (const [n, bad] of wrong.entries())
    main.insertAdjacentHTML(
      'beforeend',
      `<div class="field ${bad ? 'bad' : ''}"><label for="f${n}">Талбар ${n}</label><p class="err">Хоосон байна.</p><input id="f${n}" aria-invalid="${bad}"></div>`,
    );
  render(Problems, { target: top });
  return main;
}
const settled = async () => {
  for (let n = 0; n < 4; n += 1) await tick();
  await new Promise((go) => setTimeout(go));
};

it('says how much is to be put right and leads to each, once the form was refused', async () => {
  const main = form(true, false, true);
  const lines = () => [...main.querySelectorAll('[data-problems] li')].map((line) => line.textContent);
  await settled();
  expect(lines()).toEqual([]);
  refusedBecauseOfAField();
  await settled();
  expect(main.textContent).toContain('Доорх 2 зүйлийг засна уу.');
  expect(lines()).toEqual(['Талбар 0: Хоосон байна.', 'Талбар 2: Хоосон байна.']);
  main.querySelectorAll<HTMLButtonElement>('[data-problems] button')[1]!.click();
  expect(document.activeElement?.id).toBe('f2');
  main.querySelector('.field')!.classList.remove('bad');
  await settled();
  expect(lines()).toEqual([]);
});

it('is silent about a single problem: the focus is there already', async () => {
  const main = form(false, true);
  refusedBecauseOfAField();
  await settled();
  expect(main.querySelector('[data-problems]')?.textContent?.trim()).toBe('');
});
