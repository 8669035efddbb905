import { routes } from '../oauth/metadata.ts';

/**
 * What a browser may do with the explorer: run the files of our origin, ask the graph and fetch a token, and nothing else. Its editor
 * writes its styles itself, under a nonce that this answer alone knows; nothing may become markup or a script by being written into the page.
 */
export function explorerPolicy(nonce: string, origin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${origin}/graphql ${origin}${routes.token}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
}
