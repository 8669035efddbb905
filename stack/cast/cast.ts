/**
 * The people of the demonstration. They are enrolled when the product starts on its embedded databases, never in
 * production, and the tests sign in as them.
 */
export const password = 'guichet-de-demonstration';

/** Insured, and represents her son: sends claims for both. */
export const claire = {
  email: 'claire.favre@exemple.ch',
  password,
  familyName: 'Favre',
  givenName: 'Claire',
  mobilePhone: '+41 79 000 00 01',
  locale: 'FR',
  part: 'insured person, and mother of Théo',
  uses: ['INSURED', 'REPRESENTATIVE'],
  home: { address: 'Rue du Mont-Blanc 12', postalCode: '1201', town: 'Genève', country: 'CH' },
  roles: [],
  beneficiaries: [
    {
      familyName: 'Favre',
      givenName: 'Claire',
      birthDate: '1985-04-12',
      avsNumber: '756.9217.0769.85',
      relation: 'SELF',
    },
    {
      familyName: 'Favre',
      givenName: 'Théo',
      birthDate: '2014-09-03',
      avsNumber: '756.1234.5678.97',
      relation: 'CHILD',
    },
  ],
  bankAccounts: [{ iban: 'CH93 0076 2011 6238 5295 7', holder: 'Claire Favre' }],
} as const;

/** Treats the claims of the insurance office. */
export const dufour = {
  email: 'm.dufour@office.exemple.ch',
  password,
  familyName: 'Dufour',
  givenName: 'Marc',
  mobilePhone: '+41 79 000 00 02',
  locale: 'FR',
  part: 'officer of the insurance office',
  roles: [{ office: 'INSURANCE', role: 'OFFICER' }],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Treats the orders of the population office; sees no claim. */
export const rochat = {
  email: 'l.rochat@population.exemple.ch',
  password,
  familyName: 'Rochat',
  givenName: 'Laure',
  mobilePhone: '+41 79 000 00 03',
  locale: 'FR',
  part: 'officer of the population office',
  roles: [{ office: 'POPULATION', role: 'OFFICER' }],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Pays what the insurance office has accepted. */
export const blanc = {
  email: 'f.blanc@office.exemple.ch',
  password,
  familyName: 'Blanc',
  givenName: 'Florence',
  mobilePhone: '+41 79 000 00 04',
  locale: 'FR',
  part: 'finance officer of the insurance office',
  roles: [{ office: 'INSURANCE', role: 'FINANCE' }],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** All of them, in the order in which the greeting names them. */
export const cast = [claire, dufour, rochat, blanc] as const;
