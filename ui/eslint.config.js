import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const onlyHost = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/host speaks to Tauri.' }] }],
  'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket'],
};

export default ts.config(
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { rules: { ...onlyHost, '@typescript-eslint/no-empty-object-type': 'off', 'svelte/no-at-html-tags': 'error', 'svelte/require-each-key': 'error' } },
  { files: ['src/host/**'], rules: { 'no-restricted-imports': 'off' } },
  // The journey speaks to the WebDriver of this machine, and to nothing else.
  { files: ['**/desktop/**/*.mjs'], rules: { 'no-restricted-globals': 'off' } },
  { ignores: ['dist*', 'src/bindings/**'] },
);
