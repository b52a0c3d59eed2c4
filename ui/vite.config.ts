import { svelte } from '@sveltejs/vite-plugin-svelte';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
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
