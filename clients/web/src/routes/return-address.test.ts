import { describe, expect, it } from 'vitest';
import { readReturnAddress, signInPath } from './return-address.ts';

const origin = 'https://guichet.example';
const read = (text: string) => readReturnAddress(new URLSearchParams({ retour: text }), origin);

describe('the address to come back to after a sign-in', () => {
  it('keeps the page, its filters and its anchor', () => {
    const path = signInPath(new URL('/guichet/demandes/01?x=1#lignes', origin));
    expect(readReturnAddress(new URL(path, origin).searchParams, origin)).toBe(
      '/guichet/demandes/01?x=1#lignes',
    );
  });

  it.each([
    'https://evil.example/guichet',
    '//evil.example/guichet',
    '/\\evil.example/guichet',
    '/\t/evil.example',
    'javascript:alert(1)',
    'guichet',
    '',
  ])('never leads to another place: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(['/', '/connexion', '/connexion/code?retour=%2Fguichet'])(
    'never leads back into the sign-in: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
