import { expect, test } from 'vitest';
import { isPage } from './client-files.ts';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test.each([
  ['GET', '/', html, true],
  ['GET', '/guichet', html, true],
  ['GET', '/demandes/018f-4a?onglet=1.5', html, true],
  ['HEAD', '/compte', html, true],
  ['GET', '/aide', {}, true],
  ['GET', '/assets/index-abc123.js', html, false],
  ['GET', '/favicon.ico', html, false],
  ['GET', '/compte', { accept: 'application/json' }, false],
  ['POST', '/compte', html, false],
  ['GET', '/dev/mailbox', html, false],
  ['GET', '/oauth/token', html, false],
  ['GET', '/.well-known/oauth-authorization-server', html, false],
  ['GET', '/documentation', html, true],
])('%s %s is a page: see the last column', (method, url, headers, page) => {
  expect(isPage({ method, url, headers })).toBe(page);
});
