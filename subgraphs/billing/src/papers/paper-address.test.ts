import { expect, test } from 'vitest';
import { envelopeLines, splitStreet } from './paper-address.ts';
import { debtor, longDebtor } from './testing/paper-facts.ts';

test.each([
  ['Rue du Rhône 8', 'Rue du Rhône', '8'],
  ['Rue du Rhône 8bis', 'Rue du Rhône', '8bis'],
  ['Chemin des Fleurs, 12 A', 'Chemin des Fleurs', '12 A'],
  ['Route de Chancy 88-90', 'Route de Chancy', '88-90'],
  ['Rue du 31-Décembre 4', 'Rue du 31-Décembre', '4'],
  ['Rue du 31-Décembre', 'Rue du 31-Décembre', null],
  ['Case postale', 'Case postale', null],
])('banks read the street and the number of « %s » apart', (address, street, number) => {
  expect(splitStreet(address)).toEqual({ street, number });
});

test('an envelope names the company, whose attention, and abroad the country', () => {
  expect(envelopeLines(debtor, 'fr')).toEqual([
    ...['Régie du Rhône SA', 'Service comptabilité', 'Rue du Rhône 8', '1204 Genève'],
  ]);
  expect(envelopeLines(longDebtor, 'de').at(-1)).toBe('FRANKREICH');
  const home = { ...debtor, address: { ...debtor.address, recipient: null } };
  expect(envelopeLines(home, 'fr')).toHaveLength(3);
});
