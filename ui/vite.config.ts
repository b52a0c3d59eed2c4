import { svelte } from '@sveltejs/vite-plugin-svelte';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Whose code is in the pages, for what is told about it when they are packaged (scripts/parts.mjs): a list by hand forgets some. */
function namesWhatIsInside(): Plugin {
  return {
    name: 'names-what-is-inside',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const modules = chunks
        .flatMap((chunk) => Object.entries(chunk.modules))
        .filter(([, module]) => module.renderedLength > 0);
      const places = modules.map(
        ([id]) => /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1],
      );
      const inside = [...new Set(places.filter((place) => place !== undefined))].sort();
      writeFileSync(path.resolve(import.meta.dirname, 'node_modules/.inside.json'), JSON.stringify(inside));
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), namesWhatIsInside()],
  base: './',
  resolve: {
    alias: {
      '#host': path.resolve(import.meta.dirname, 'src/host/tauri.ts'),
      '#fonts': path.resolve(import.meta.dirname, '../assets/fonts'),
    },
    // The unit tests run the browser's side of Svelte, not the server's.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  build: {
    outDir: 'dist',
    target: 'safari16',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    emptyOutDir: true,
  },
  server: { fs: { allow: ['..'] } },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
}));
