import type { TypedWords } from '../form-room.ts';
import { helplessnessLabels, placeWording } from './helplessness-allowance.wording.ts';

const { year, quarter, periodStart, periodEnd, ...ofStay } = helplessnessLabels;

/** How form 318.632.2 is read out as it was typed. */
export const helplessnessTypedWords: TypedWords = {
  labels: {
    year,
    quarter,
    periodStart,
    periodEnd,
    stays: { fr: 'Entrée', de: 'Eintrag', it: 'Registrazione', en: 'Entry' },
    ...ofStay,
  },
  values: {
    ...placeWording,
    Q1: { fr: 'Janvier à mars', de: 'Januar bis März', it: 'Gennaio a marzo', en: 'January to March' },
    Q2: { fr: 'Avril à juin', de: 'April bis Juni', it: 'Aprile a giugno', en: 'April to June' },
    Q3: {
      fr: 'Juillet à septembre',
      de: 'Juli bis September',
      it: 'Luglio a settembre',
      en: 'July to September',
    },
    Q4: {
      fr: 'Octobre à décembre',
      de: 'Oktober bis Dezember',
      it: 'Ottobre a dicembre',
      en: 'October to December',
    },
    SLIGHT: { fr: 'Faible', de: 'Leicht', it: 'Lieve', en: 'Slight' },
    MODERATE: { fr: 'Moyen', de: 'Mittel', it: 'Medio', en: 'Moderate' },
    SEVERE: { fr: 'Grave', de: 'Schwer', it: 'Elevato', en: 'Severe' },
    NONE: { fr: 'Aucun', de: 'Keiner', it: 'Nessuno', en: 'None' },
    FOUR_HOURS: { fr: '4 heures', de: '4 Stunden', it: '4 ore', en: '4 hours' },
    SIX_HOURS: { fr: '6 heures', de: '6 Stunden', it: '6 ore', en: '6 hours' },
    EIGHT_HOURS: { fr: '8 heures', de: '8 Stunden', it: '8 ore', en: '8 hours' },
  },
};
