import { expect, test } from 'vitest';
import { isOurOwn } from './same-origin.ts';

const ours = 'https://guichet.example.ch';
const page = { method: 'POST', contentType: 'application/json', origin: ours, fetchSite: 'same-origin' };

test.each([
  ['our own page', page, true],
  ['our own page in a browser without fetch metadata', { ...page, fetchSite: undefined }, true],
  ['our own page that names the charset', { ...page, contentType: 'application/json; charset=utf-8' }, true],
  ['a link or an image', { ...page, method: 'GET', contentType: undefined }, false],
  ['a form of another site', { ...page, contentType: 'text/plain', origin: 'https://evil.example' }, false],
  ['a form of our own site', { ...page, contentType: 'application/x-www-form-urlencoded' }, false],
  ['a script of another site', { ...page, origin: 'https://evil.example' }, false],
  ['a script of a neighbour below our name', { ...page, origin: 'https://x.guichet.example.ch' }, false],
  ['a script on another port', { ...page, origin: `${ours}:8443` }, false],
  ['our name over plain http', { ...page, origin: 'http://guichet.example.ch' }, false],
  ['a sandboxed frame', { ...page, origin: 'null' }, false],
  ['a program that does not say its origin', { ...page, origin: undefined }, false],
  ['a browser that calls it another site', { ...page, fetchSite: 'cross-site' }, false],
  ['a browser that calls it the same site', { ...page, fetchSite: 'same-site' }, false],
  ['a media type that only begins alike', { ...page, contentType: 'application/json-patch+json' }, false],
])('the cookie of a request from %s', (_who, provenance, accepted) => {
  expect(isOurOwn(provenance, ours)).toBe(accepted);
});
