import { expect, test } from 'vitest';
import { countCell, dayCell, daysCell, moneyCell, tenths, textCell } from './cells.ts';
import { csvOf } from './csv.ts';

test('a table opens in a spreadsheet that is set to French', () => {
  const money = { amount: '1234.50', currency: 'CHF' };
  const row = [
    textCell('Favre Théo'),
    dayCell('2026-10-31'),
    countCell(12),
    daysCell('3.45'),
    moneyCell(money),
  ];
  expect(csvOf({ heads: ['Nom', 'Jour', 'Nombre', 'Jours', 'CHF'], rows: [row] })).toBe(
    '\uFEFFNom;Jour;Nombre;Jours;CHF\r\nFavre Théo;31.10.2026;12;3,45;1234,50\r\n',
  );
});

test('what holds a semicolon, a quote or a new line stays in its cell', () => {
  const rows = [[textCell('a;b'), textCell('dit « "oui" »'), textCell('un\ndeux')]];
  expect(csvOf({ heads: ['1', '2', '3'], rows })).toContain('"a;b";"dit « ""oui"" »";"un\ndeux"');
});

test.each(['=1+1', '+41', '-1', '@sum'])('%s in a name is a text and no formula', (name) => {
  expect(csvOf({ heads: ['Nom'], rows: [[textCell(name)]] })).toContain(`\r\n"'${name}"\r\n`);
});

test('what there is nothing of is a dash on the page, and empty in a spreadsheet', () => {
  expect([daysCell(null), moneyCell(null), dayCell(null)]).toEqual(Array(3).fill({ text: '–', sheet: '' }));
});

test('days are shown to a tenth, half a tenth up', () => {
  expect(['0.00', '0.04', '0.05', '3.45', '9.95', '12.00'].map(tenths)).toEqual([
    '0.0',
    '0.0',
    '0.1',
    '3.5',
    '10.0',
    '12.0',
  ]);
});
