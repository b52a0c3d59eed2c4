import { mount } from 'svelte';
import App from './App.svelte';
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

const target = document.getElementById('app');
if (target) mount(App, { target });
