import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { TariffCode } from './tariffs.ts';

/** What the page calls what is typed for a rate. */
export const tariffLabels = {
  code: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Service' },
  validFrom: { fr: 'Valable dès le', de: 'Gültig ab', it: 'Valida dal', en: 'Valid from' },
  amount: { fr: 'Montant', de: 'Betrag', it: 'Importo', en: 'Amount' },
  source: { fr: 'Source', de: 'Quelle', it: 'Fonte', en: 'Source' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What each tariff is called, with its unit. */
export const tariffTitles: Readonly<Record<TariffCode, Wording>> = {
  TRAVEL_KILOMETRE: {
    fr: 'Voiture, par kilomètre',
    de: 'Auto, je Kilometer',
    it: 'Automobile, al chilometro',
    en: 'Car, per kilometre',
  },
  TRAVEL_DAY_5_TO_8_HOURS: {
    fr: 'Absence de 5 à 8h, par jour',
    de: 'Abwesenheit von 5 bis 8 Stunden, je Tag',
    it: 'Assenza da 5 a 8 ore, al giorno',
    en: '5 to 8 hours away, per day',
  },
  TRAVEL_DAY_OVER_8_HOURS: {
    fr: 'Absence de plus de 8h, par jour',
    de: 'Abwesenheit von mehr als 8 Stunden, je Tag',
    it: 'Assenza di più di 8 ore, al giorno',
    en: 'More than 8 hours away, per day',
  },
  TRAVEL_LODGING: {
    fr: "Logement à l'extérieur, par nuit",
    de: 'Auswärtige Übernachtung, je Nacht',
    it: 'Alloggio fuori casa, a notte',
    en: 'Lodging away from home, per night',
  },
  HELPLESSNESS_DAY_SLIGHT: {
    fr: 'Allocation pour impotent, degré faible, par jour',
    de: 'Hilflosenentschädigung leichten Grades, je Tag',
    it: 'Assegno per grandi invalidi, grado lieve, al giorno',
    en: 'Helplessness allowance, slight degree, per day',
  },
  HELPLESSNESS_DAY_MODERATE: {
    fr: 'Allocation pour impotent, degré moyen, par jour',
    de: 'Hilflosenentschädigung mittleren Grades, je Tag',
    it: 'Assegno per grandi invalidi, grado medio, al giorno',
    en: 'Helplessness allowance, moderate degree, per day',
  },
  HELPLESSNESS_DAY_SEVERE: {
    fr: 'Allocation pour impotent, degré grave, par jour',
    de: 'Hilflosenentschädigung schweren Grades, je Tag',
    it: 'Assegno per grandi invalidi, grado elevato, al giorno',
    en: 'Helplessness allowance, severe degree, per day',
  },
  INTENSIVE_CARE_DAY_4_HOURS: {
    fr: 'Supplément pour soins intenses, 4 heures, par jour',
    de: 'Intensivpflegezuschlag, 4 Stunden, je Tag',
    it: 'Supplemento per cure intensive, 4 ore, al giorno',
    en: 'Intensive care supplement, 4 hours, per day',
  },
  INTENSIVE_CARE_DAY_6_HOURS: {
    fr: 'Supplément pour soins intenses, 6 heures, par jour',
    de: 'Intensivpflegezuschlag, 6 Stunden, je Tag',
    it: 'Supplemento per cure intensive, 6 ore, al giorno',
    en: 'Intensive care supplement, 6 hours, per day',
  },
  INTENSIVE_CARE_DAY_8_HOURS: {
    fr: 'Supplément pour soins intenses, 8 heures, par jour',
    de: 'Intensivpflegezuschlag, 8 Stunden, je Tag',
    it: 'Supplemento per cure intensive, 8 ore, al giorno',
    en: 'Intensive care supplement, 8 hours, per day',
  },
  ASSISTANCE_HOUR: {
    fr: "Contribution d'assistance, par heure",
    de: 'Assistenzbeitrag, je Stunde',
    it: "Contributo per l'assistenza, all'ora",
    en: 'Assistance contribution, per hour',
  },
  ASSISTANCE_QUALIFIED_HOUR: {
    fr: "Contribution d'assistance avec qualification, par heure",
    de: 'Assistenzbeitrag mit Qualifikation, je Stunde',
    it: "Contributo per l'assistenza con qualifica, all'ora",
    en: 'Assistance contribution with a qualification, per hour',
  },
  ASSISTANCE_NIGHT_1: {
    fr: 'Forfait de nuit, degré 1',
    de: 'Nachtpauschale, Stufe 1',
    it: 'Forfait notturno, grado 1',
    en: 'Night lump sum, degree 1',
  },
  ASSISTANCE_NIGHT_2: {
    fr: 'Forfait de nuit, degré 2',
    de: 'Nachtpauschale, Stufe 2',
    it: 'Forfait notturno, grado 2',
    en: 'Night lump sum, degree 2',
  },
  ASSISTANCE_NIGHT_3: {
    fr: 'Forfait de nuit, degré 3',
    de: 'Nachtpauschale, Stufe 3',
    it: 'Forfait notturno, grado 3',
    en: 'Night lump sum, degree 3',
  },
  ASSISTANCE_NIGHT_4: {
    fr: 'Forfait de nuit, degré 4',
    de: 'Nachtpauschale, Stufe 4',
    it: 'Forfait notturno, grado 4',
    en: 'Night lump sum, degree 4',
  },
  HEARING_AID_ONE_EAR_ADULT: {
    fr: 'Appareillage monaural, adulte',
    de: 'Einseitige Versorgung, Erwachsene',
    it: 'Apparecchio monaurale, adulti',
    en: 'Hearing aid for one ear, adult',
  },
  HEARING_AID_TWO_EARS_ADULT: {
    fr: 'Appareillage binaural, adulte',
    de: 'Beidseitige Versorgung, Erwachsene',
    it: 'Apparecchi binaurali, adulti',
    en: 'Hearing aids for two ears, adult',
  },
  HEARING_AID_ONE_EAR_CHILD: {
    fr: 'Appareillage monaural, enfant',
    de: 'Einseitige Versorgung, Kinder',
    it: 'Apparecchio monaurale, bambini',
    en: 'Hearing aid for one ear, child',
  },
  HEARING_AID_TWO_EARS_CHILD: {
    fr: 'Appareillage binaural, enfant',
    de: 'Beidseitige Versorgung, Kinder',
    it: 'Apparecchi binaurali, bambini',
    en: 'Hearing aids for two ears, child',
  },
  HEARING_AID_ELECTRONIC_REPAIR: {
    fr: 'Réparation électronique, par appareil',
    de: 'Reparatur an der Elektronik, je Gerät',
    it: 'Riparazione elettronica, per apparecchio',
    en: 'Electronic repair, per hearing aid',
  },
  HEARING_AID_OTHER_REPAIR: {
    fr: 'Autre réparation, par appareil',
    de: 'Andere Reparatur, je Gerät',
    it: 'Altra riparazione, per apparecchio',
    en: 'Other repair, per hearing aid',
  },
  HEARING_AID_BATTERIES_ONE_ADULT: {
    fr: 'Batteries pour un appareil, adulte, par an',
    de: 'Batterien für ein Gerät, Erwachsene, je Jahr',
    it: "Batterie per un apparecchio, adulti, all'anno",
    en: 'Batteries for one hearing aid, adult, per year',
  },
  HEARING_AID_BATTERIES_TWO_ADULT: {
    fr: 'Batteries pour deux appareils, adulte, par an',
    de: 'Batterien für zwei Geräte, Erwachsene, je Jahr',
    it: "Batterie per due apparecchi, adulti, all'anno",
    en: 'Batteries for two hearing aids, adult, per year',
  },
  HEARING_AID_BATTERIES_ONE_CHILD: {
    fr: 'Batteries pour un appareil, enfant, par an',
    de: 'Batterien für ein Gerät, Kinder, je Jahr',
    it: "Batterie per un apparecchio, bambini, all'anno",
    en: 'Batteries for one hearing aid, child, per year',
  },
  HEARING_AID_BATTERIES_TWO_CHILD: {
    fr: 'Batteries pour deux appareils, enfant, par an',
    de: 'Batterien für zwei Geräte, Kinder, je Jahr',
    it: "Batterie per due apparecchi, bambini, all'anno",
    en: 'Batteries for two hearing aids, child, per year',
  },
  AUXILIARY_MEANS_UPKEEP_YEAR: {
    fr: "Entretien d'un moyen auxiliaire, au plus par an",
    de: 'Unterhalt eines Hilfsmittels, höchstens je Jahr',
    it: "Manutenzione di un mezzo ausiliario, al massimo all'anno",
    en: 'Upkeep of an auxiliary means, at most per year',
  },
  AUXILIARY_MEANS_THIRD_PARTY_YEAR: {
    fr: 'Services de tiers, au plus par an',
    de: 'Dienstleistungen Dritter, höchstens je Jahr',
    it: "Servizi di terzi, al massimo all'anno",
    en: 'Services of third parties, at most per year',
  },
};
