import type { travelWording } from '../../wording/travel/travel.ts';
import type { TripDraft } from './draft.ts';

type TravelWords = (typeof travelWording)[keyof typeof travelWording];

const textFields = [
  'startDate',
  'endDate',
  'reason',
  'reasonDetail',
  'departure',
  'arrival',
  'means',
  'kilometres',
  'needsCar',
  'amount',
] as const;

/** The names of all fields that a trip may have on the page. */
export function tripFields({ companions }: TripDraft, index: number): readonly string[] {
  return [
    ...textFields.map((field) => `trips-${index}-${field}`),
    ...companions.map((_, position) => `trips-${index}-companions-${position}-amount`),
  ];
}

/** A trip in one line: « 21.09.2026, Carouge – Rolle, Voiture, 74.8 km ». */
export function tripInOneLine(trip: TripDraft, words: TravelWords): string {
  const { startDate, endDate, departure, arrival, means, kilometres, companions } = trip;
  return [
    startDate === endDate ? startDate : `${startDate} - ${endDate}`,
    `${departure} – ${arrival}`,
    means !== '' && words.meansOf[means],
    means === 'CAR' && `${kilometres}\u00a0km`,
    means !== 'CAR' && companions.length > 0 && words.trips.withCompanions({ count: companions.length }),
  ]
    .filter(Boolean)
    .join(', ');
}
