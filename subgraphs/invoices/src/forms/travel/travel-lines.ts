import { type ClaimLine, type ClaimLineKind, lineAmount, pieces } from '../../claims/claim-line.ts';
import type { TariffCode, Tariffs } from '../../tariffs/tariffs.ts';
import type { MealsKind, TravelTrip } from './travel.ts';

/** What each kind of days is as a line, and the rate that it is paid at. */
export const mealsLines: Readonly<
  Record<MealsKind, { readonly kind: ClaimLineKind; readonly tariff: TariffCode }>
> = {
  days5To8Hours: { kind: 'DAYS_5_TO_8_HOURS', tariff: 'TRAVEL_DAY_5_TO_8_HOURS' },
  daysOver8Hours: { kind: 'DAYS_OVER_8_HOURS', tariff: 'TRAVEL_DAY_OVER_8_HOURS' },
  lodging: { kind: 'LODGING', tariff: 'TRAVEL_LODGING' },
};

/** Kilometres are typed in tenths, a line counts in ten-thousandths. */
export function kilometresAsQuantity(tenths: bigint): bigint {
  return tenths * 1000n;
}

/** A line for the trip, and one for each who accompanied the insured person. */
export function tripLines(trip: TravelTrip): readonly ClaimLine[] {
  const shared = {
    variant: trip.means,
    servedOn: trip.startDate,
    servedUntil: trip.endDate === trip.startDate ? null : trip.endDate,
    description: `${trip.departure} – ${trip.arrival}`,
    tariffPosition: null,
  };
  const ticket = (kind: ClaimLineKind, amountMinor: bigint): ClaimLine => ({
    ...shared,
    kind,
    quantity: pieces(1),
    unitPriceMinor: amountMinor,
    amountMinor,
  });
  const { kilometres, kilometreRateMinor, amountMinor } = trip;
  const own: ClaimLine =
    kilometres === null || kilometreRateMinor === null
      ? ticket('TRIP', amountMinor)
      : {
          ...shared,
          kind: 'TRIP',
          quantity: kilometresAsQuantity(kilometres),
          unitPriceMinor: kilometreRateMinor,
          amountMinor,
        };
  return [own, ...trip.companionAmountsMinor.map((amount) => ticket('COMPANION', amount))];
}

/**
 * The lines of one kind of days, which are in their order: one line as long as the rate stays the same, another one from
 * the day on which it changes. Null when a day lies before the first rate.
 */
export function daysLines(
  kind: MealsKind,
  days: readonly string[],
  tariffs: Tariffs,
): readonly ClaimLine[] | null {
  const { kind: lineKind, tariff } = mealsLines[kind];
  const byRate = Map.groupBy(days, (day) => tariffs.amountOf(tariff, day));
  const lines: ClaimLine[] = [];
  for (const [rate, ofRate] of byRate) {
    const [servedOn = '', ...more] = ofRate;
    if (rate === null) return null;
    const quantity = pieces(ofRate.length);
    lines.push({
      kind: lineKind,
      variant: null,
      servedOn,
      servedUntil: more.at(-1) ?? null,
      description: '',
      quantity,
      unitPriceMinor: rate,
      tariffPosition: null,
      amountMinor: lineAmount(quantity, rate),
    });
  }
  return lines;
}
