import { password } from './password.ts';

/** Manages a company that provides services to persons at home. */
export const aline = {
  email: 'aline.moreau@exemple.ch',
  password,
  familyName: 'Moreau',
  givenName: 'Aline',
  mobilePhone: '+41 79 000 00 22',
  locale: 'FR',
  part: 'manager of Au fil des jours Sàrl, a provider of personal services',
  home: { address: 'Rue de Chêne 20', postalCode: '1207', town: 'Genève', country: 'CH' },
  roles: [],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Decides which companies are providers, and who works at the office. */
export const girard = {
  email: 'p.girard@services.exemple.ch',
  password,
  familyName: 'Girard',
  givenName: 'Paul',
  mobilePhone: '+41 79 000 00 23',
  locale: 'FR',
  part: 'officer and administrator of the office of personal services',
  roles: [
    { office: 'PERSONAL_SERVICES', role: 'OFFICER' },
    { office: 'PERSONAL_SERVICES', role: 'ADMINISTRATOR' },
  ],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Sees to the money of payment requests: debits clients, pays providers. */
export const berset = {
  email: 'c.berset@services.exemple.ch',
  password,
  familyName: 'Berset',
  givenName: 'Chantal',
  mobilePhone: '+41 79 000 00 25',
  locale: 'FR',
  part: 'finance officer of the office of personal services: debits clients, pays providers',
  roles: [{ office: 'PERSONAL_SERVICES', role: 'FINANCE' }],
  beneficiaries: [],
  bankAccounts: [],
} as const;

/** Sees to it beside her: who prepares a batch does not release it. */
export const nicolet = {
  ...berset,
  email: 'd.nicolet@services.exemple.ch',
  familyName: 'Nicolet',
  givenName: 'Didier',
  mobilePhone: '+41 79 000 00 26',
  part: 'second finance officer of the office of personal services',
} as const;

/** Is helped at home, and lives across the border. */
export const jeanne = {
  email: 'jeanne.martin@exemple.ch',
  password,
  familyName: 'Martin',
  givenName: 'Jeanne',
  mobilePhone: '+41 79 000 00 24',
  locale: 'FR',
  part: 'client of Au fil des jours Sàrl',
  home: { address: 'Rue du Salève 8', postalCode: '74100', town: 'Annemasse', country: 'FR' },
  roles: [],
  beneficiaries: [],
  bankAccounts: [],
} as const;
