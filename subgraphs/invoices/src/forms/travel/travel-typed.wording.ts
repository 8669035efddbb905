import type { TypedWords } from '../form-room.ts';
import { reasonWording, travelLabels } from './travel.wording.ts';

/** How form 318.632.1 is read out as it was typed. */
export const travelTypedWords: TypedWords = {
  labels: {
    ...travelLabels,
    trips: { fr: 'Trajet', de: 'Fahrt', it: 'Tragitto', en: 'Trip' },
    needsCar: {
      fr: "Voiture nécessaire en raison de l'invalidité",
      de: 'Auto wegen der Invalidität notwendig',
      it: "Automobile necessaria a causa dell'invalidità",
      en: 'Car needed because of the disability',
    },
    companions: { fr: 'Accompagnant', de: 'Begleitperson', it: 'Accompagnatore', en: 'Companion' },
    announced: { fr: 'Nombre', de: 'Anzahl', it: 'Numero', en: 'Number' },
    days: { fr: 'Jours', de: 'Tage', it: 'Giorni', en: 'Days' },
  },
  values: {
    ...reasonWording,
    SINGLE: { fr: 'Aller', de: 'Einfache Fahrt', it: 'Sola andata', en: 'Single ticket' },
    RETURN: { fr: 'Aller-retour', de: 'Hin- und Rückfahrt', it: 'Andata e ritorno', en: 'Return ticket' },
    MULTI_RIDE_CARD: {
      fr: 'Carte multi-courses',
      de: 'Mehrfahrtenkarte',
      it: 'Carta per più corse',
      en: 'Multi-ride card',
    },
    SEASON_TICKET: { fr: 'Abonnement', de: 'Abonnement', it: 'Abbonamento', en: 'Season ticket' },
    CAR: { fr: 'Voiture', de: 'Auto', it: 'Automobile', en: 'Car' },
  },
};
