import { luca, nora, samuel } from './cast.ts';

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

/** The companies of the demonstration. */
export const companies = [atelierKeller] as const;
