import { expect, test } from 'vitest';
import { structuredAddress } from './structured-address.ts';

const at = { postalCode: '74100', town: 'Annemasse', country: 'FR' };

test.each([
  ['Rue du Mont-Blanc 12', 'Rue du Mont-Blanc', '12'],
  ['Bahnhofstrasse, 7a', 'Bahnhofstrasse', '7a'],
  ['12 rue des Tilleuls', 'rue des Tilleuls', '12'],
  ['4 bis, rue des Lilas', 'rue des Lilas', '4 bis'],
  ['Lieu-dit Les Granges', 'Lieu-dit Les Granges', null],
  ['1er étage', '1er étage', null],
])('street and number of « %s » stand in two elements', (address, street, houseNumber) => {
  expect(structuredAddress({ ...at, address })).toEqual({ ...at, street, houseNumber });
});

test('an address without town or country is none', () => {
  expect(structuredAddress({ ...at, address: 'Rue du Lac 1', town: ' ' })).toBeNull();
  expect(structuredAddress({ ...at, address: 'Rue du Lac 1', country: null })).toBeNull();
});
