import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import type { MealsKind, TravelMeans, TravelReason } from './travel.ts';

/** What the page calls each kind of days. */
export const mealsLabels = {
  days5To8Hours: {
    fr: '5 à 8h par jour',
    de: '5 bis 8 Std. pro Tag',
    it: 'Da 5 a 8 ore al giorno',
    en: '5 to 8 hours a day',
  },
  daysOver8Hours: {
    fr: 'Plus de 8h par jour',
    de: 'Mehr als 8 Std. pro Tag',
    it: 'Più di 8 ore al giorno',
    en: 'More than 8 hours a day',
  },
  lodging: {
    fr: "Logement à l'extérieur",
    de: 'Auswärtige Übernachtung',
    it: 'Alloggio fuori casa',
    en: 'Lodging away from home',
  },
} as const satisfies Readonly<Record<MealsKind, Wording>>;

/** What the page calls each field of form 318.632.1. */
export const travelLabels = {
  startDate: { fr: 'Date de début', de: 'Anfangsdatum', it: 'Data di inizio', en: 'First day' },
  endDate: { fr: 'Date de fin', de: 'Enddatum', it: 'Data di fine', en: 'Last day' },
  reason: { fr: 'Raison', de: 'Grund', it: 'Motivo', en: 'Reason' },
  reasonDetail: { fr: 'Autre raison', de: 'Anderer Grund', it: 'Altro motivo', en: 'Other reason' },
  departure: { fr: 'Lieu de départ', de: 'Abfahrtsort', it: 'Luogo di partenza', en: 'Place of departure' },
  arrival: { fr: "Lieu d'arrivée", de: 'Ankunftsort', it: 'Luogo di arrivo', en: 'Place of arrival' },
  means: { fr: 'Type de billet', de: 'Art des Billetts', it: 'Tipo di biglietto', en: 'Kind of ticket' },
  kilometres: {
    fr: 'Nombre de kilomètres',
    de: 'Anzahl Kilometer',
    it: 'Numero di chilometri',
    en: 'Number of kilometres',
  },
  amount: { fr: 'Montant', de: 'Betrag', it: 'Importo', en: 'Amount' },
  companionAmount: {
    fr: "Montant du billet de l'accompagnant",
    de: 'Betrag des Billetts der Begleitperson',
    it: "Importo del biglietto dell'accompagnatore",
    en: "Price of the companion's ticket",
  },
  periodStart: {
    fr: 'Début de la période comptable',
    de: 'Beginn der Abrechnungsperiode',
    it: 'Inizio del periodo contabile',
    en: 'Start of the accounting period',
  },
  periodEnd: {
    fr: 'Fin de la période comptable',
    de: 'Ende der Abrechnungsperiode',
    it: 'Fine del periodo contabile',
    en: 'End of the accounting period',
  },
  ...mealsLabels,
  total: { fr: 'Total en CHF', de: 'Total in CHF', it: 'Totale in CHF', en: 'Total in CHF' },
} as const satisfies Readonly<Record<string, Wording>>;

/** A means of travel in the middle of a line. */
const meansInLine: Readonly<Record<TravelMeans, Wording>> = {
  SINGLE: { fr: 'aller', de: 'einfache Fahrt', it: 'sola andata', en: 'single ticket' },
  RETURN: { fr: 'aller-retour', de: 'Hin- und Rückfahrt', it: 'andata e ritorno', en: 'return ticket' },
  MULTI_RIDE_CARD: {
    fr: 'carte multi-courses',
    de: 'Mehrfahrtenkarte',
    it: 'carta per più corse',
    en: 'multi-ride card',
  },
  SEASON_TICKET: { fr: 'abonnement', de: 'Abonnement', it: 'abbonamento', en: 'season ticket' },
  CAR: { fr: 'voiture', de: 'Auto', it: 'automobile', en: 'car' },
};

/** What each kind of line of form 318.632.1 is about. */
const lineWording = {
  TRIP: {
    fr: '{places}, {means}',
    de: '{places}, {means}',
    it: '{places}, {means}',
    en: '{places}, {means}',
  },
  COMPANION: {
    fr: 'Accompagnant : {places}, {means}',
    de: 'Begleitperson: {places}, {means}',
    it: 'Accompagnatore: {places}, {means}',
    en: 'Companion: {places}, {means}',
  },
  DAYS_5_TO_8_HOURS: {
    fr: 'Nourriture, 5 à 8h par jour',
    de: 'Verpflegung, 5 bis 8 Std. pro Tag',
    it: 'Vitto, da 5 a 8 ore al giorno',
    en: 'Meals, 5 to 8 hours a day',
  },
  DAYS_OVER_8_HOURS: {
    fr: 'Nourriture, plus de 8h par jour',
    de: 'Verpflegung, mehr als 8 Std. pro Tag',
    it: 'Vitto, più di 8 ore al giorno',
    en: 'Meals, more than 8 hours a day',
  },
  LODGING: mealsLabels.lodging,
} as const satisfies Readonly<Record<string, Wording>>;

export type TravelLineKind = keyof typeof lineWording;

/** The kinds of lines that form 318.632.1 has. */
export const travelLineKinds = Object.keys(lineWording) as readonly TravelLineKind[];

/** What a line of form 318.632.1 is about, in the reader's language. */
export function describeTravelLine({ kind, variant, description }: ClaimLine, locale: Locale): string {
  const means = meansInLine[variant as TravelMeans] ?? '';
  return say(lineWording[kind as TravelLineKind], locale, { places: description, means });
}

/** More days than these would hide what the sentence is about. */
const mostNamed = 5;

/** Days in the middle of a sentence: « 07.09.2026, 08.09.2026 ». */
export function dayList(days: readonly Day[] | readonly string[]): string {
  const named = days.slice(0, mostNamed).map((day) => formatDate(day as Day));
  return [...named, ...(days.length > mostNamed ? ['…'] : [])].join(', ');
}

/** Why an insured person travelled. */
export const reasonWording: Readonly<Record<TravelReason, Wording>> = {
  ASSESSMENT: {
    fr: "Mesure d'instruction ou expertise",
    de: 'Abklärung oder Gutachten',
    it: 'Accertamento o perizia',
    en: 'Examination or expert opinion',
  },
  MEDICAL_MEASURE: {
    fr: 'Mesures médicales',
    de: 'Medizinische Massnahmen',
    it: 'Provvedimenti sanitari',
    en: 'Medical measures',
  },
  REINTEGRATION_MEASURE: {
    fr: 'Mesures de réinsertion',
    de: 'Integrationsmassnahmen',
    it: 'Provvedimenti di reinserimento',
    en: 'Reintegration measures',
  },
  OCCUPATIONAL_MEASURE: {
    fr: "Mesures d'ordre professionnel",
    de: 'Massnahmen beruflicher Art',
    it: 'Provvedimenti professionali',
    en: 'Occupational measures',
  },
  AUXILIARY_MEANS: {
    fr: "Remise, adaptation ou réparation d'un moyen auxiliaire",
    de: 'Abgabe, Anpassung oder Reparatur eines Hilfsmittels',
    it: 'Consegna, adattamento o riparazione di un mezzo ausiliario',
    en: 'Delivery, adaptation or repair of an auxiliary means',
  },
  VISIT: {
    fr: 'Visite de proches',
    de: 'Besuch von Angehörigen',
    it: 'Visita di familiari',
    en: 'Visit of relatives',
  },
  LEAVE: { fr: 'Congé', de: 'Urlaub', it: 'Congedo', en: 'Leave' },
  OTHER: { fr: 'Autre', de: 'Anderer', it: 'Altro', en: 'Other' },
};

/** What the copy says of trips and days. `{name}` stands for what the claim says. */
export const travelCopyWording = {
  kilometres: { fr: '{count} km', de: '{count} km', it: '{count} km', en: '{count} km' },
  days: {
    fr: 'Jours de {month} : {days}',
    de: 'Tage im {month}: {days}',
    it: 'Giorni di {month}: {days}',
    en: 'Days of {month}: {days}',
  },
  reason: { fr: 'Raison : {reason}', de: 'Grund: {reason}', it: 'Motivo: {reason}', en: 'Reason: {reason}' },
  needsCar: {
    fr: "Voiture nécessaire en raison de l'invalidité",
    de: 'Auto wegen der Invalidität notwendig',
    it: "Automobile necessaria a causa dell'invalidità",
    en: 'Car needed because of the disability',
  },
  accountingPeriod: {
    fr: 'Période comptable',
    de: 'Abrechnungsperiode',
    it: 'Periodo contabile',
    en: 'Accounting period',
  },
} as const satisfies Readonly<Record<string, Wording>>;
