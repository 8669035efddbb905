import { expect, test } from 'vitest';
import { linksIn } from './message.ts';

test('finds the links of a message in their order, without the punctuation of the sentence', () => {
  const text = 'Ouvrez http://localhost:4000/confirmer?jeton=a.b-c. Aide (https://exemple.ch/aide), merci.';
  expect(linksIn(text)).toEqual(['http://localhost:4000/confirmer?jeton=a.b-c', 'https://exemple.ch/aide']);
});

test('an SMS with a code alone has no link', () => {
  expect(linksIn("Guichet : votre code d'accès est 012345.")).toEqual([]);
});
