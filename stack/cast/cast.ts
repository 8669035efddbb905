import { password } from './password.ts';
import { aline, berset, girard, jeanne, nicolet } from './provider-people.ts';

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
  part: 'officer of the insurance office, explores the graph with queries of his own',
  roles: [
    { office: 'INSURANCE', role: 'OFFICER' },
    { office: 'INSURANCE', role: 'EXPLORER' },
  ],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Treats claims beside him: large ones take the signatures of both. */
export const morel = {
  email: 'a.morel@office.exemple.ch',
  password,
  familyName: 'Morel',
  givenName: 'Anne',
  mobilePhone: '+41 79 000 00 19',
  locale: 'FR',
  part: 'second officer of the insurance office',
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

/** Sees to the money of the population office: closes its months, reminds, credits and pays back. */
export const rey = {
  email: 's.rey@population.exemple.ch',
  password,
  familyName: 'Rey',
  givenName: 'Sylvie',
  mobilePhone: '+41 79 000 00 21',
  locale: 'FR',
  part: 'finance officer of the population office',
  roles: [{ office: 'POPULATION', role: 'FINANCE' }],
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

/** Pays beside her: who prepares a batch does not release it. */
export const perret = {
  ...blanc,
  email: 'o.perret@office.exemple.ch',
  familyName: 'Perret',
  givenName: 'Olivier',
  mobilePhone: '+41 79 000 00 20',
  part: 'second finance officer of the insurance office',
} as const;

/** Manages a company that orders on account. */
export const nora = {
  email: 'nora.keller@exemple.ch',
  password,
  familyName: 'Keller',
  givenName: 'Nora',
  mobilePhone: '+41 79 000 00 05',
  locale: 'FR',
  part: 'manager of Atelier Keller SA',
  home: { address: 'Rue de Carouge 44', postalCode: '1205', town: 'Genève', country: 'CH' },
  roles: [],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Orders residence certificates on the company's account, and reads Italian. */
export const luca = {
  email: 'luca.bianchi@exemple.ch',
  password,
  familyName: 'Bianchi',
  givenName: 'Luca',
  mobilePhone: '+41 79 000 00 06',
  locale: 'IT',
  part: 'collaborator who orders on account, in Italian',
  roles: [],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Works for the company too; nobody has given him a right. */
export const samuel = {
  email: 'samuel.meier@exemple.ch',
  password,
  familyName: 'Meier',
  givenName: 'Samuel',
  mobilePhone: '+41 79 000 00 07',
  locale: 'DE',
  part: 'collaborator without a right, in German',
  roles: [],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Decides who works at two offices; sees no file. */
export const monney = {
  email: 'h.monney@office.exemple.ch',
  password,
  familyName: 'Monney',
  givenName: 'Hélène',
  mobilePhone: '+41 79 000 00 08',
  locale: 'FR',
  part: 'administrator of both offices',
  roles: [
    { office: 'INSURANCE', role: 'ADMINISTRATOR' },
    { office: 'POPULATION', role: 'ADMINISTRATOR' },
  ],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/**
 * The people of the demonstration, in the order in which the greeting names them. They are enrolled when the product starts on its
 * embedded databases, never in production, and the tests sign in as them.
 */
export const cast = [
  claire,
  dufour,
  morel,
  rochat,
  rey,
  blanc,
  perret,
  nora,
  luca,
  samuel,
  monney,
  aline,
  girard,
  berset,
  nicolet,
  jeanne,
] as const;
