import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What each field of an entry of the list is called. */
export const benefitLabels = {
  code: { fr: 'Numéro OMAI', de: 'HVI-Nummer', it: 'Numero OMAI', en: 'OMAI number' },
  within: { fr: 'Subdivision', de: 'Unterabschnitt', it: 'Suddivisione', en: 'Subdivision' },
  validFrom: { fr: 'Valable dès le', de: 'Gültig ab', it: 'Valido dal', en: 'Valid from' },
  source: { fr: 'Source', de: 'Quelle', it: 'Fonte', en: 'Source' },
  ownShare: {
    fr: "Part à la charge de l'assuré",
    de: 'Anteil der versicherten Person',
    it: "Quota a carico dell'assicurato",
    en: "Insured person's own share",
  },
  upkeepYear: {
    fr: "Plafond annuel d'entretien",
    de: 'Jahreshöchstbetrag des Unterhalts',
    it: 'Massimo annuo di manutenzione',
    en: 'Yearly limit of upkeep',
  },
  year: { fr: 'Plafond annuel', de: 'Jahreshöchstbetrag', it: 'Massimo annuo', en: 'Yearly limit' },
} as const satisfies Readonly<Record<string, Wording>>;

/** A title, or a note, in one of the languages. */
export const titleLabels = {
  fr: {
    fr: 'Titre en français',
    de: 'Titel auf Französisch',
    it: 'Titolo in francese',
    en: 'Title in French',
  },
  de: { fr: 'Titre en allemand', de: 'Titel auf Deutsch', it: 'Titolo in tedesco', en: 'Title in German' },
  it: {
    fr: 'Titre en italien',
    de: 'Titel auf Italienisch',
    it: 'Titolo in italiano',
    en: 'Title in Italian',
  },
  en: { fr: 'Titre en anglais', de: 'Titel auf Englisch', it: 'Titolo in inglese', en: 'Title in English' },
} as const satisfies Readonly<Record<string, Wording>>;
