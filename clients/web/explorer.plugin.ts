import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { preloadFont } from './preload-font.plugin.ts';
import { weights } from './weights.plugin.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds the explorer beside the client, into the same folder, as a bundle of its own: nothing of it is in a file of the client's, and
 * the client's files are the same with it and without it.
 */
export function explorer(): Plugin {
  let folder = '';
  return {
    name: 'guichet:explorer',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        await build(explorerBuild(folder));
      },
    },
  };
}

/** The page is for few people and must come quickly all the same: what it is drawn with is the small twin of React. */
function explorerBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [react(), weights(), preloadFont()],
    // The gateway writes the nonce of each answer there.
    html: { cspNonce: '%NONCE%' },
    resolve: {
      alias: [
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: `${here}explorer.html`,
        output: {
          entryFileNames: 'assets/explorer-[hash].js',
          chunkFileNames: 'assets/explorer-[name]-[hash].js',
        },
      },
    },
  };
}
