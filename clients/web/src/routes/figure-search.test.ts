import { expect, test } from 'vitest';
import { figureKinds } from './figure-kinds.ts';
import { figureQuery, figureSearch, groupOf, narrowed } from './figure-search.ts';

const { claims } = figureKinds;
const read = (address: string) => figureSearch(claims, new URLSearchParams(address));

test('an address keeps the period, the day of the count, the grouping and what narrows it', () => {
  const address = 'du=2026-01-01&au=2026-06-30&situation=2026-07-01&par=statut&formulaire=318.632';
  const search = read(address);
  expect(search).toEqual({
    ...{ from: '2026-01-01', until: '2026-06-30', asOf: '2026-07-01', by: 'statut' },
    chosen: { formulaire: '318.632' },
  });
  expect(figureQuery(claims, search).toString()).toBe(address);
  expect(groupOf(claims, search)).toEqual(['CLAIM_STATUS']);
  expect(narrowed(claims.choices.formulaire, search.chosen['formulaire'])).toEqual(['OTHER_INVOICE']);
});

test('an address that says nothing means months, and stays empty', () => {
  expect(read('')).toEqual({ from: null, until: null, asOf: null, by: 'mois', chosen: {} });
  expect(figureQuery(claims, read('par=mois')).toString()).toBe('');
});

test.each([
  'par=toString',
  'statut=constructor',
  'du=hier',
  'du=2026-02-01&au=2026-01-01',
  'situation=2026-02-30',
])('an address that nobody could mean counts as none: %s', (address) => {
  expect(read(address)).toEqual(read(''));
});

test('five years are asked for as they are, and a day more is not', () => {
  expect(read('du=2021-07-01&au=2026-06-30').from).toBe('2021-07-01');
  expect(read('du=2021-06-30&au=2026-06-30').from).toBeNull();
});
