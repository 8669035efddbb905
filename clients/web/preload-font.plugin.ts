import type { Plugin } from 'vite';

/** Asks for the one font file together with the page, so that the first words already stand in it. */
export function preloadFont(): Plugin {
  return {
    name: 'guichet:preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
