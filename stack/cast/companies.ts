import { luca, nora, samuel } from './cast.ts';
import { aline } from './provider-people.ts';

/** Has asked for the services of the population office, and has them. */
export const atelierKeller = {
  name: 'Atelier Keller SA',
  uid: 'CHE-456.123.786',
  address: 'Rue des Bains 15',
  postalCode: '1205',
  town: 'Genève',
  country: 'CH',
  billingAddress: {
    recipient: 'Comptabilité',
    address: 'Case postale 120',
    postalCode: '1211',
    town: 'Genève 8',
    country: 'CH',
  },
  branches: ['Atelier Keller Carouge'],
  activeGroups: ['POPULATION'],
  members: [
    { email: nora.email, isManager: true, serviceCodes: [], seesRecap: true, seesInvoices: true },
    {
      email: luca.email,
      isManager: false,
      serviceCodes: ['RESIDENCE_CERTIFICATE'],
      seesRecap: true,
      seesInvoices: false,
    },
    { email: samuel.email, isManager: false, serviceCodes: [], seesRecap: false, seesInvoices: false },
  ],
} as const;

/** Helps people at home, and asks for its payments here: admitted, with a program and one of its sandbox, whose secrets are as well known as the people's password. */
export const auFilDesJours = {
  name: 'Au fil des jours Sàrl',
  uid: 'CHE-112.233.445',
  address: 'Rue de Chêne 20',
  postalCode: '1207',
  town: 'Genève',
  country: 'CH',
  activeGroups: [],
  members: [{ email: aline.email, isManager: true, serviceCodes: [], seesRecap: true, seesInvoices: true }],
  provider: {
    siret: '812 345 678 00005',
    iban: 'FR14 2004 1010 0505 0001 3M02 606',
    holder: 'Au fil des jours Sàrl',
    program: {
      clientId: '0199f000-0000-7000-8000-000000000812',
      secret: 'guichet_demonstration-au-fil-des-jours',
      name: 'Facturation, démonstration',
    },
    sandbox: {
      clientId: '0199f000-0000-7000-8000-000000000813',
      secret: 'guichet_demonstration-bac-a-sable',
      name: 'Bac à sable, démonstration',
    },
  },
} as const;

/** The companies of the demonstration. */
export const companies = [atelierKeller, auFilDesJours] as const;
