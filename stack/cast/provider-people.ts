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

/** Decides which companies are providers. */
export const girard = {
  email: 'p.girard@services.exemple.ch',
  password,
  familyName: 'Girard',
  givenName: 'Paul',
  mobilePhone: '+41 79 000 00 23',
  locale: 'FR',
  part: 'officer of the office of personal services',
  roles: [{ office: 'PERSONAL_SERVICES', role: 'OFFICER' }],
  beneficiaries: [],
  bankAccounts: [],
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
