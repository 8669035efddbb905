import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { type Delivery, readVariant } from './auxiliary-means.ts';

/** What the page calls each field of forms 318.635 to 318.639. */
export const auxiliaryMeansLabels = {
  servedFrom: {
    fr: 'Début de la période de prestation',
    de: 'Beginn der Leistungsperiode',
    it: 'Inizio del periodo di prestazione',
    en: 'Start of the period of the service',
  },
  servedUntil: {
    fr: 'Fin de la période de prestation',
    de: 'Ende der Leistungsperiode',
    it: 'Fine del periodo di prestazione',
    en: 'End of the period of the service',
  },
  delivery: { fr: 'Type de remise', de: 'Art der Abgabe', it: 'Tipo di consegna', en: 'Kind of delivery' },
  benefitCode: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Benefit' },
  designation: { fr: 'Désignation', de: 'Bezeichnung', it: 'Designazione', en: 'Description' },
  supplier: { fr: 'Fournisseur', de: 'Lieferant', it: 'Fornitore', en: 'Supplier' },
  invoiceDate: {
    fr: 'Date de la facture',
    de: 'Rechnungsdatum',
    it: 'Data della fattura',
    en: 'Invoice date',
  },
  invoiceNumber: {
    fr: 'Numéro de facture',
    de: 'Rechnungsnummer',
    it: 'Numero della fattura',
    en: 'Invoice number',
  },
  amount: { fr: 'Montant', de: 'Betrag', it: 'Importo', en: 'Amount' },
} as const satisfies Readonly<Record<string, Wording>>;

/** How a means was provided, as a line begins with it. */
export const deliveryWording: Readonly<Record<Delivery, Wording>> = {
  PURCHASE: { fr: 'Achat', de: 'Kauf', it: 'Acquisto', en: 'Purchase' },
  LOAN: { fr: 'Prêt', de: 'Leihe', it: 'Prestito', en: 'Loan' },
  RENTAL: { fr: 'Location', de: 'Miete', it: 'Noleggio', en: 'Rental' },
  REPAIR: {
    fr: 'Réparation ou adaptation',
    de: 'Reparatur oder Anpassung',
    it: 'Riparazione o adattamento',
    en: 'Repair or adaptation',
  },
  UPKEEP: {
    fr: 'Entretien et utilisation',
    de: 'Unterhalt und Betrieb',
    it: 'Manutenzione e uso',
    en: 'Upkeep and use',
  },
  TRAINING: {
    fr: "Entraînement à l'emploi",
    de: 'Gebrauchstraining',
    it: "Addestramento all'uso",
    en: 'Training in its use',
  },
  DEPRECIATION: {
    fr: "Indemnité d'amortissement",
    de: 'Amortisationsentschädigung',
    it: 'Indennità di ammortamento',
    en: 'Depreciation indemnity',
  },
  THIRD_PARTY_SERVICES: {
    fr: 'Services de tiers',
    de: 'Dienstleistungen Dritter',
    it: 'Servizi di terzi',
    en: 'Services of third parties',
  },
};

const lineWording: Wording = {
  fr: '{delivery} : {designation}',
  de: '{delivery}: {designation}',
  it: '{delivery}: {designation}',
  en: '{delivery}: {designation}',
};

const ofMeans: Wording = {
  fr: 'Moyen auxiliaire',
  de: 'Hilfsmittel',
  it: 'Mezzo ausiliario',
  en: 'Auxiliary means',
};

/** What the line of forms 318.635 to 318.639 is about, in the reader's language. */
export function describeMeansLine({ variant, description }: ClaimLine, locale: Locale): string {
  const read = readVariant(variant);
  const delivery = read ? deliveryWording[read.delivery] : ofMeans;
  return say(lineWording, locale, { delivery, designation: description });
}

/** What the copy says of the benefit. */
export const meansCopyWording = {
  benefit: { fr: '{code} {title}', de: '{code} {title}', it: '{code} {title}', en: '{code} {title}' },
} as const satisfies Readonly<Record<string, Wording>>;
