import { jeanne } from './provider-people.ts';

const birthDate = '1951-06-02';

/** What the demonstration's provider registers of its client. */
export const registeredJeanne = {
  ...{ title: 'MRS', familyName: jeanne.familyName, givenNames: 'Jeanne Odile', birthDate },
  birthPlace: { country: 'FR', department: '74', communeCode: '012', town: 'Annemasse' },
  ...{ mobilePhone: '06 12 34 56 78', email: jeanne.email, ...jeanne.home },
  bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Jeanne Martin' },
  ...{ isBeneficiary: true, reference: 'C-0001' },
} as const;

const works = [
  { nature: 'HOUSEWORK', description: 'Ménage', quantity: '3', unit: 'HOUR', unitPriceCents: 2_850 },
  {
    nature: 'GARDENING',
    description: 'Taille de la haie',
    quantity: '2',
    unit: 'HOUR',
    unitPriceCents: 3_600,
  },
  {
    nature: 'COMPUTER_HELP',
    description: "Installation d'une imprimante",
    quantity: '3',
    unit: 'HOUR',
    unitPriceCents: 4_200,
  },
] as const;

/** What it asks her for, of a day: one that waits, one that she validates, one that she contests. */
export function asked(now: Date) {
  const day = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Zurich' });
  return works.map((work, index) => {
    const totalCents = Number(work.quantity) * work.unitPriceCents;
    return {
      ...{ birthDate, invoiceNumber: `AF-${day.slice(0, 4)}-${String(index + 1).padStart(3, '0')}` },
      ...{ invoiceDate: day, periodStart: day, periodEnd: day },
      ...{ lines: [{ ...work, totalCents }], totalCents },
    };
  });
}
