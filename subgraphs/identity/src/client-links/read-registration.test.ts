import { gather } from '@guichet/chassis/problems/fields.ts';
import { locales, type Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { clientProblems } from './client.problems.ts';
import { type ClientEntry, readRegistration } from './read-registration.ts';

const today = '2026-11-29';
const marie = {
  title: 'MRS',
  familyName: 'Dupont',
  givenNames: 'Marie Hélène',
  birthDate: '1948-03-14',
  birthPlace: { country: 'FR', department: '69', communeCode: '123', town: 'Lyon' },
  mobilePhone: '06 12 34 56 78',
  email: 'Marie.Dupont@exemple.fr',
  address: '4 rue des Lilas',
  postalCode: '74100',
  town: 'Annemasse',
  country: 'FR',
  bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Marie Dupont' },
  isBeneficiary: true,
} satisfies ClientEntry;

function read(some: ClientEntry) {
  const problems: Problem[] = [];
  const facts = readRegistration({ ...marie, ...some }, today, gather(problems, 'fr'));
  expect(facts === null, 'nothing is read of what has a problem').toBe(problems.length > 0);
  return {
    person: facts?.person,
    facts,
    problems: problems.map(({ code, path }) => `${path.join('.')} ${code}`),
  };
}
const born = (some: object) => read({ birthPlace: { ...marie.birthPlace, ...some } });
const paid = (some: object) => read({ bank: { ...marie.bank, ...some } });

test('a registration is kept tidy: codes filled up, numbers in one form', () => {
  expect(read({}).facts).toEqual({
    reference: null,
    person: {
      title: 'MRS',
      familyName: 'Dupont',
      usualName: null,
      givenNames: 'Marie Hélène',
      birthDate: '1948-03-14',
      birthPlace: { country: 'FR', department: '069', communeCode: '123', town: 'Lyon' },
      mobilePhone: '+33612345678',
      email: 'marie.dupont@exemple.fr',
      address: '4 rue des Lilas',
      postalCode: '74100',
      town: 'Annemasse',
      country: 'FR',
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      holder: 'Marie Dupont',
    },
  });
});

test('of an empty registration all nine data are missing, each with its path and in words that name the field', () => {
  const problems: Problem[] = [];
  expect(readRegistration({}, today, gather(problems, 'fr'))).toBeNull();
  expect(problems.map(({ path }) => path.join('.'))).toEqual([
    ...['title', 'familyName', 'givenNames', 'birthDate', 'birthPlace.country', 'birthPlace.town'],
    ...['mobilePhone', 'email', 'address', 'postalCode', 'town', 'country'],
    ...['bank.iban', 'bank.bic', 'bank.holder', 'isBeneficiary'],
  ]);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['FIELD_REQUIRED']));
  expect(problems[9]?.message).toBe('Le champ Code postal est obligatoire.');
});

test('everything that is wrong comes at once', () => {
  const wrong: ClientEntry = {
    title: 'DR',
    familyName: 'x'.repeat(71),
    birthDate: '30.02.1950',
    birthPlace: { country: 'FR', department: '99', communeCode: '1234', town: '' },
    mobilePhone: '01 42 68 53 00',
    email: 'marie',
    postalCode: '7410',
    bank: { iban: 'FR76 3000 6000 0112 3456 7890 188', bic: 'AGRI', holder: ' ' },
    isBeneficiary: false,
    reference: 'x'.repeat(71),
  };
  expect(read(wrong).problems).toEqual([
    'title VALUE_NOT_IN_LIST',
    'familyName FIELD_TOO_LONG',
    'birthDate DATE_NOT_IN_CALENDAR',
    'birthPlace.town FIELD_REQUIRED',
    'birthPlace.department BIRTH_DEPARTMENT_UNKNOWN',
    'birthPlace.communeCode BIRTH_COMMUNE_MALFORMED',
    'mobilePhone PHONE_NOT_SEPA',
    'email EMAIL_MALFORMED',
    'postalCode FRENCH_POSTAL_CODE_MALFORMED',
    'bank.iban IBAN_CHECK_DIGITS_WRONG',
    'bank.bic BIC_MALFORMED',
    'bank.holder FIELD_REQUIRED',
    'isBeneficiary CLIENT_NOT_BENEFICIARY',
    'reference FIELD_TOO_LONG',
  ]);
});

describe('title and names', () => {
  test('a title is one of two', () => {
    expect(read({ title: 'MR' }).person?.title).toBe('MR');
    for (const title of ['Madame', 'mr', '1'])
      expect(read({ title }).problems).toEqual(['title VALUE_NOT_IN_LIST']);
  });

  test.each(['familyName', 'givenNames', 'usualName', 'reference'] as const)(
    '%s has 70 characters and not one more',
    (name) => {
      expect(read({ [name]: 'é'.repeat(70) }).problems).toEqual([]);
      expect(read({ [name]: 'é'.repeat(71) }).problems).toEqual([`${name} FIELD_TOO_LONG`]);
    },
  );

  test('a name in use is one only when it is another', () => {
    expect(read({ usualName: ' Martin ' }).person?.usualName).toBe('Martin');
    expect(read({ usualName: 'DUPONT' }).person?.usualName).toBeNull();
    expect(read({ usualName: ' ' }).person?.usualName).toBeNull();
  });
});

describe('day and place of birth', () => {
  test('the day comes in both forms, not after today in Geneva', () => {
    expect(read({ birthDate: '14.03.1948' }).person?.birthDate).toBe('1948-03-14');
    expect(read({ birthDate: '2026-11-29' }).problems).toEqual([]);
    expect(read({ birthDate: '2026-11-30' }).problems).toEqual(['birthDate BIRTH_DATE_IN_FUTURE']);
    expect(read({ birthDate: '29.11.1905' }).problems).toEqual(['birthDate BIRTH_DATE_TOO_EARLY']);
  });

  test.each([
    ['1', '001'],
    ['69', '069'],
    ['069', '069'],
    ['2a', '02A'],
    ['02B', '02B'],
    ['20', '020'],
    ['95', '095'],
    ['972', '972'],
    ['988', '988'],
  ])('the department %s is kept as %s', (typed, kept) => {
    expect(born({ department: typed, communeCode: '9' }).person?.birthPlace).toMatchObject({
      department: kept,
      communeCode: '009',
    });
  });

  test.each(['0', '00', '96', '099', '970', '979', '985', '2C', '1000', 'Rhône'])(
    '« %s » is no department',
    (department) => {
      expect(born({ department, communeCode: '9' }).problems).toEqual([
        'birthPlace.department BIRTH_DEPARTMENT_UNKNOWN',
      ]);
    },
  );

  test.each(['0', '000', '69123', 'A04', '-1', '12.'])(
    '« %s » is no commune within its department',
    (communeCode) => {
      expect(born({ communeCode }).problems).toEqual(['birthPlace.communeCode BIRTH_COMMUNE_MALFORMED']);
    },
  );

  test('overseas, two digits are left for the commune: 97209 is 972 and 9', () => {
    expect(born({ department: '972', communeCode: '99' }).problems).toEqual([]);
    expect(born({ department: '972', communeCode: '209' }).problems).toEqual([
      'birthPlace.communeCode BIRTH_COMMUNE_MALFORMED',
    ]);
  });

  test('an overseas country has the one department that is its own', () => {
    expect(born({ country: 're', department: '974', communeCode: '11' }).person?.birthPlace.country).toBe(
      'RE',
    );
    expect(born({ country: 'RE', department: '972', communeCode: '11' }).problems).toEqual([
      'birthPlace.department BIRTH_DEPARTMENT_UNKNOWN',
    ]);
  });

  test('both codes are required for France, and refused for other countries', () => {
    expect(born({ department: '', communeCode: null }).problems).toEqual([
      'birthPlace.department FIELD_REQUIRED',
      'birthPlace.communeCode FIELD_REQUIRED',
    ]);
    expect(born({ country: 'PT', town: 'Porto' }).problems).toEqual([
      'birthPlace.department BIRTH_CODE_NOT_FRENCH',
      'birthPlace.communeCode BIRTH_CODE_NOT_FRENCH',
    ]);
    const abroad = born({ country: 'PT', town: 'Porto', department: null, communeCode: ' ' });
    expect(abroad.person?.birthPlace).toEqual({
      country: 'PT',
      department: null,
      communeCode: null,
      town: 'Porto',
    });
    expect(born({ country: 'Portugal' }).problems).toEqual(['birthPlace.country VALUE_NOT_IN_LIST']);
    expect(born({ country: 'constructor' }).problems).toEqual(['birthPlace.country VALUE_NOT_IN_LIST']);
  });

  test('the town has 70 characters and not one more', () => {
    expect(born({ town: 'x'.repeat(70) }).problems).toEqual([]);
    expect(born({ town: 'x'.repeat(71) }).problems).toEqual(['birthPlace.town FIELD_TOO_LONG']);
  });
});

describe('telephone, e-mail and address', () => {
  test('a mobile phone is of any country of SEPA, overseas departments included', () => {
    expect(read({ mobilePhone: '0692 12 34 56' }).person?.mobilePhone).toBe('+262692123456');
    expect(read({ mobilePhone: '+41 79 123 45 67' }).problems).toEqual([]);
    expect(read({ mobilePhone: '+213 551 23 45 67' }).problems).toEqual(['mobilePhone PHONE_NOT_SEPA']);
  });

  test('a French postal code has five digits, elsewhere it is what the country writes', () => {
    expect(read({ postalCode: '97 400', country: 'RE' }).person?.postalCode).toBe('97400');
    expect(read({ postalCode: '1205' }).problems).toEqual(['postalCode FRENCH_POSTAL_CODE_MALFORMED']);
    expect(read({ postalCode: '1205', country: 'CH' }).problems).toEqual([]);
    expect(read({ postalCode: 'SW1A 1AA', country: 'GB' }).problems).toEqual([]);
  });

  test('street, town and country are those of any home', () => {
    expect(read({ address: 'x'.repeat(71), town: 'x'.repeat(36), country: 'XX' }).problems).toEqual([
      'address FIELD_TOO_LONG',
      'town FIELD_TOO_LONG',
      'country VALUE_NOT_IN_LIST',
    ]);
  });
});

describe('bank details', () => {
  test.each([
    [
      'FR76 3000 6000 0112 3456 7890 189',
      'BNPAREPP',
      'an overseas bank keeps accounts with France’s letters',
    ],
    ['FR76 3000 6000 0112 3456 7890 189', 'bnpa gp px xxx', 'typed with spaces and in small letters'],
    ['CH93 0076 2011 6238 5295 7', 'POFICHBEXXX', 'Switzerland belongs to SEPA'],
    ['DE89 3704 0044 0532 0130 00', 'COBADEFF', 'Germany'],
  ])('%s goes with %s: %s', (iban, bic) => {
    expect(paid({ iban, bic }).problems).toEqual([]);
  });

  test.each([
    ['FR76 3000 6000 0112 3456 7890 189', 'COBADEFF', 'a bank of another country'],
    ['FR76 3000 6000 0112 3456 7890 189', 'BNPAPFPP', 'Polynesia is outside of SEPA'],
    ['DE89 3704 0044 0532 0130 00', 'BNPAREPP', 'Réunion is not Germany'],
  ])('%s doesn’t go with %s: %s', (iban, bic) => {
    expect(paid({ iban, bic }).problems).toEqual(['bank.bic BIC_NOT_OF_ACCOUNT']);
  });

  test('an IBAN outside of SEPA is refused, and one of QR-bills', () => {
    expect(paid({ iban: 'SA03 8000 0000 6080 1016 7519' }).problems).toEqual([
      'bank.iban IBAN_COUNTRY_NOT_ACCEPTED',
    ]);
    expect(paid({ iban: 'CH44 3199 9123 0008 8901 2', bic: 'POFICHBE' }).problems).toEqual([
      'bank.iban IBAN_IS_QR',
    ]);
  });

  test('a holder has 70 characters and not one more', () => {
    expect(paid({ holder: 'x'.repeat(70) }).problems).toEqual([]);
    expect(paid({ holder: 'x'.repeat(71) }).problems).toEqual(['bank.holder FIELD_TOO_LONG']);
  });
});

test('who is registered is the beneficiary: said, and true', () => {
  expect(read({ isBeneficiary: false }).problems).toEqual(['isBeneficiary CLIENT_NOT_BENEFICIARY']);
  expect(read({ isBeneficiary: null }).problems).toEqual(['isBeneficiary FIELD_REQUIRED']);
});

test('every refusal says in four languages what to do', () => {
  for (const { wording } of Object.values(clientProblems))
    for (const locale of locales) expect(wording[locale]).toMatch(/^\p{Lu}.+\.$/u);
});
