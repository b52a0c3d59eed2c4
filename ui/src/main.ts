import './first';
import { mount } from 'svelte';
import App from './App.svelte';
import { sayElapsed } from './components/elapsed';
import { sayTooLong } from './components/length';
import { remarkNames } from './components/naming';
import { call } from './state/app.svelte';
import { refusal } from './state/failure';
import { watchUncaught } from './state/outside';
import { say } from './state/words.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/themes.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/fields.css';
import './styles/blocks.css';
import './styles/paper.css';
import './styles/print.css';

sayTooLong((most, over) => {
  const { what, todo } = refusal('text-too-long', { most: String(most), over: String(over) });
  return `${what} ${todo}`;
});

sayElapsed((n) => say('shell-elapsed', { n }));

remarkNames(async (text) => ((await call('look_for_names', { text })).found ? say('shell-may-name') : ''));

watchUncaught();

const target = document.getElementById('app');
if (target) mount(App, { target });
