import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { type InsuredEntry, type PersonEntry, readInsured, readPerson } from './person.ts';

const anouk: PersonEntry = {
  familyName: 'Rey',
  givenName: 'Anouk',
  address: 'Chemin des Vignes 4',
  postalCode: '1205',
  town: 'Genève',
  country: 'CH',
};
const today = '2026-11-22';

function read(some: PersonEntry) {
  const problems: Problem[] = [];
  const person = readPerson({ ...anouk, ...some }, gather(problems, 'fr'));
  return { person, problems: problems.map(({ code, path }) => [code, ...path]) };
}
function readBorn(some: InsuredEntry) {
  const problems: Problem[] = [];
  const entry = { birthDate: '1984-03-14', avsNumber: '756.9217.0769.85', ...some };
  const insured = readInsured(entry, today, gather(problems, 'fr'));
  return { insured, problems: problems.map(({ code, path }) => [code, ...path]) };
}

describe('a name and an address', () => {
  test('are kept tidy', () => {
    expect(read({ familyName: '  de  la \n Rive ', postalCode: 'ch-1205', country: 'ch' }).person).toEqual({
      ...anouk,
      familyName: 'de la Rive',
    });
  });

  test.each([
    ['familyName', 70],
    ['givenName', 70],
    ['address', 70],
    ['town', 35],
  ])('%s has %i characters and not one more', (name, limit) => {
    expect(read({ [name]: 'é'.repeat(limit) }).problems).toEqual([]);
    expect(read({ [name]: 'é'.repeat(limit + 1) })).toEqual({
      person: null,
      problems: [['FIELD_TOO_LONG', name]],
    });
  });

  test('a postal code has four digits in Switzerland and Liechtenstein, and elsewhere what the country writes', () => {
    expect(read({ postalCode: '01220' }).problems).toEqual([['POSTAL_CODE_MALFORMED', 'postalCode']]);
    expect(read({ postalCode: '9490', country: 'LI' }).problems).toEqual([]);
    expect(read({ postalCode: '74100', country: 'FR' }).person?.postalCode).toBe('74100');
    expect(read({ postalCode: 'x'.repeat(16), country: 'GB' }).problems).toEqual([]);
    expect(read({ postalCode: 'x'.repeat(17), country: 'GB' }).problems).toEqual([
      ['FIELD_TOO_LONG', 'postalCode'],
    ]);
  });

  test('a country is one of ISO 3166-1', () => {
    for (const country of ['ZZ', 'Suisse', 'UK', 'toString'])
      expect(read({ country }).problems).toEqual([['VALUE_NOT_IN_LIST', 'country']]);
    expect(read({ country: ' ' }).problems).toEqual([['FIELD_REQUIRED', 'country']]);
  });
});

describe('an insured person', () => {
  test('was born today at the latest, and is at most 120 years old', () => {
    expect(readBorn({ birthDate: '22.11.2026' }).problems).toEqual([]);
    expect(readBorn({ birthDate: '23.11.2026' }).problems).toEqual([['BIRTH_DATE_IN_FUTURE', 'birthDate']]);
    expect(readBorn({ birthDate: '23.11.1905' }).problems).toEqual([]);
    expect(readBorn({ birthDate: '22.11.1905' }).problems).toEqual([['BIRTH_DATE_TOO_EARLY', 'birthDate']]);
  });

  test('has an AVS number that was typed right', () => {
    expect(readBorn({ avsNumber: '756 9217 0769 85' }).insured?.avsNumber).toBe('7569217076985');
    expect(readBorn({ avsNumber: '756.9217.0769.86', birthDate: '30.02.2000' })).toEqual({
      insured: null,
      problems: [
        ['DATE_NOT_IN_CALENDAR', 'birthDate'],
        ['AVS_NUMBER_CHECK_DIGIT_WRONG', 'avsNumber'],
      ],
    });
  });
});
