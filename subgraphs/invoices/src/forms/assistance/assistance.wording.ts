import type { Field } from '@guichet/chassis/problems/fields.ts';
import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { assistancePlace, type NightChoice, nightDegrees, rowKinds } from './assistance.ts';

/** What the page calls each field of form 318.536. */
export const assistanceLabels = {
  month: { fr: 'Mois', de: 'Monat', it: 'Mese', en: 'Month' },
  monthlyAmount: {
    fr: 'Montant mensuel selon la décision',
    de: 'Monatlicher Betrag gemäss Verfügung',
    it: 'Importo mensile secondo la decisione',
    en: 'Monthly amount of the decision',
  },
  hours: {
    fr: "Nombre d'heures effectivement fournies",
    de: 'Anzahl tatsächlich geleisteter Stunden',
    it: 'Numero di ore effettivamente fornite',
    en: 'Number of hours actually provided',
  },
  qualifiedHours: {
    fr: "Nombre d'heures effectivement fournies avec une qualification particulière",
    de: 'Anzahl tatsächlich geleisteter Stunden mit besonderer Qualifikation',
    it: 'Numero di ore effettivamente fornite con una qualifica particolare',
    en: 'Number of hours actually provided with a particular qualification',
  },
  nights: {
    fr: 'Forfaits de nuit effectivement fournis',
    de: 'Tatsächlich geleistete Nachtpauschalen',
    it: 'Forfait notturni effettivamente forniti',
    en: 'Nights actually provided at the lump sum',
  },
  nightDegree: {
    fr: 'Taux du forfait de nuit',
    de: 'Ansatz der Nachtpauschale',
    it: 'Aliquota del forfait notturno',
    en: 'Rate of the lump sum of a night',
  },
  nightRate: {
    fr: 'Montant inscrit dans la décision',
    de: 'In der Verfügung festgehaltener Betrag',
    it: 'Importo iscritto nella decisione',
    en: 'Amount that the decision names',
  },
  insuredPersons: {
    fr: "Nombre d'assurés",
    de: 'Anzahl Versicherte',
    it: 'Numero di assicurati',
    en: 'Number of insured persons',
  },
  sharedNights: {
    fr: 'Nombre de nuits',
    de: 'Anzahl Nächte',
    it: 'Numero di notti',
    en: 'Number of nights',
  },
  sharedNightRate: {
    fr: 'Taux réduit par nuit',
    de: 'Reduzierter Ansatz pro Nacht',
    it: 'Aliquota ridotta per notte',
    en: 'Reduced rate of a night',
  },
  sickPay: {
    fr: "Maintien du paiement du salaire (l'assistant est malade)",
    de: 'Lohnfortzahlung (Assistenzperson ist krank)',
    it: "Continuazione del pagamento del salario (l'assistente è malato)",
    en: 'Wages that go on (the assistant is ill)',
  },
  preventedPay: {
    fr: 'Maintien du paiement du salaire (le travail ne peut pas être accompli)',
    de: 'Lohnfortzahlung (Arbeit kann nicht geleistet werden)',
    it: 'Continuazione del pagamento del salario (il lavoro non può essere svolto)',
    en: 'Wages that go on (the work cannot be done)',
  },
  advance: { fr: 'Avance', de: 'Vorschuss', it: 'Anticipo', en: 'Advance' },
  total: { fr: 'Total en CHF', de: 'Total in CHF', it: 'Totale in CHF', en: 'Total in CHF' },
} as const satisfies Readonly<Record<string, Wording>>;

export type AssistanceFieldName = Exclude<keyof typeof assistanceLabels, 'total'>;

/** Where a field stands, and what the page calls it. */
export function assistanceField(name: AssistanceFieldName): Field {
  return { path: [...assistancePlace, name], label: assistanceLabels[name] };
}

/** What each kind of line of form 318.536 is about. */
const lineWording = {
  [rowKinds.hours]: {
    fr: 'Heures effectivement fournies',
    de: 'Tatsächlich geleistete Stunden',
    it: 'Ore effettivamente fornite',
    en: 'Hours actually provided',
  },
  [rowKinds.qualifiedHours]: {
    fr: 'Heures effectivement fournies avec une qualification particulière',
    de: 'Tatsächlich geleistete Stunden mit besonderer Qualifikation',
    it: 'Ore effettivamente fornite con una qualifica particolare',
    en: 'Hours actually provided with a particular qualification',
  },
  [rowKinds.nights]: assistanceLabels.nights,
  [rowKinds.sharedNights]: {
    fr: 'Nuits durant lesquelles un assistant prend en charge plusieurs assurés',
    de: 'Nächte, in denen eine Assistenzperson mehrere Versicherte betreut',
    it: 'Notti durante le quali un assistente si occupa di più assicurati',
    en: 'Nights in which one assistant looks after several insured persons',
  },
  [rowKinds.sickPay]: {
    fr: "Maintien du paiement du salaire visé à l'art. 324a CO (l'assistant est malade)",
    de: 'Lohnfortzahlung gemäss Art. 324a OR (Assistenzperson ist krank)',
    it: "Continuazione del pagamento del salario secondo l'art. 324a CO (l'assistente è malato)",
    en: 'Wages that go on under art. 324a CO (the assistant is ill)',
  },
  [rowKinds.preventedPay]: {
    fr: "Maintien du paiement du salaire visé à l'art. 324a CO (le travail ne peut pas être accompli)",
    de: 'Lohnfortzahlung gemäss Art. 324a OR (Arbeit kann nicht geleistet werden)',
    it: "Continuazione del pagamento del salario secondo l'art. 324a CO (il lavoro non può essere svolto)",
    en: 'Wages that go on under art. 324a CO (the work cannot be done)',
  },
  [rowKinds.advance]: assistanceLabels.advance,
} as const satisfies Readonly<Record<string, Wording>>;

export type AssistanceLineKind = keyof typeof lineWording;

/** The kinds of lines that form 318.536 has. */
export const assistanceLineKinds = Object.keys(lineWording) as readonly AssistanceLineKind[];

/** What a line of form 318.536 is about, in the reader's language. */
export function describeAssistanceLine({ kind }: ClaimLine, locale: Locale): string {
  return lineWording[kind as AssistanceLineKind][locale];
}

/** What the copy says beside the lines. `{name}` stands for what the claim says. */
export const assistanceCopyWording = {
  month: { fr: 'Mois facturé', de: 'Abgerechneter Monat', it: 'Mese fatturato', en: 'Month invoiced' },
  hours: { fr: '{count} h', de: '{count} Std.', it: '{count} h', en: '{count} h' },
  degree: { fr: 'Degré {degree}', de: 'Stufe {degree}', it: 'Grado {degree}', en: 'Degree {degree}' },
  decided: assistanceLabels.nightRate,
  insuredPersons: {
    fr: "Nombre d'assurés : {count}",
    de: 'Anzahl Versicherte: {count}',
    it: 'Numero di assicurati: {count}',
    en: 'Number of insured persons: {count}',
  },
  fullRate: {
    fr: 'Forfait de nuit entier : {rate}',
    de: 'Ganze Nachtpauschale: {rate}',
    it: 'Forfait notturno intero: {rate}',
    en: 'Full lump sum of a night: {rate}',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** By which lump sum a night is paid. */
export function nightChoiceText(choice: NightChoice, locale: Locale): string {
  if (choice === 'AS_DECIDED') return assistanceCopyWording.decided[locale];
  return say(assistanceCopyWording.degree, locale, { degree: nightDegrees.indexOf(choice) + 1 });
}
