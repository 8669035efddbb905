import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { explorer } from './explorer.plugin.ts';
import { precompress } from './precompress.plugin.ts';
import { preloadFont } from './preload-font.plugin.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

const product = 'http://localhost:4000';

/** The operations of the graph, and what makes them. */
const documents = /[\\/]graphql[\\/](?:trusted\.ts|__generated__[\\/]documents[\\/])/;

// The page may load nothing but files of its own origin and run no inline script or style: everything becomes a hashed file.
export default defineConfig({
  root: here,
  plugins: [react(), preloadFont(), explorer(), precompress()],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // An operation is in the code of the page that alone asks it. What several ask would be a file of two lines each: those that
    // everybody begins with are together, and the others.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first-documents', test: documents, tags: ['$initial'] },
            { name: 'shared-documents', test: documents, minShareCount: 2 },
          ],
        },
      },
    },
  },
  // `npm run dev -w clients/web` beside a running product; the gateway takes requests of its own origin only.
  server: { proxy: { '/graphql': { target: product, headers: { origin: product } } } },
});
