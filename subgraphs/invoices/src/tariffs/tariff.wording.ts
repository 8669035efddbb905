import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { TariffCode } from './tariffs.ts';

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
};
