import { type Field, type Report, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { lineAmount } from '../../claims/claim-line.ts';
import { tariffProblems } from '../../tariffs/tariff.problems.ts';
import { tariffTitles } from '../../tariffs/tariff.wording.ts';
import { aboveZero } from '../fields.ts';
import type { FormGround, TypedAmount } from '../form-room.ts';
import { travelProblems } from './travel.problems.ts';
import type { TravelMeans, TravelTrip, TravelTripEntry } from './travel.ts';
import { travelLabels } from './travel.wording.ts';
import { kilometresAsQuantity } from './travel-lines.ts';

/** What a trip cost, for the insured person and for who accompanied him. */
export type Fare = Pick<
  TravelTrip,
  'kilometres' | 'kilometreRateMinor' | 'needsCar' | 'amountMinor' | 'companionAmountsMinor'
>;

/** The trip whose fare is read, as far as it is known. */
interface FareOf {
  readonly path: readonly string[];
  readonly means: TravelMeans | null;
  readonly startDate: string | null;
}

export interface FareReading {
  readonly amounts: readonly TypedAmount[];
  readonly fare: Fare | null;
}

const kilometreBounds = { decimals: 1, max: 10_000 };
const mostCompanions = 3;

/** Reads what a trip cost. As long as the means isn't known, nobody knows what to ask. */
export function readFare(typed: TravelTripEntry, trip: FareOf, ground: FormGround): FareReading {
  if (trip.means === null) return { amounts: [{ path: trip.path, amountMinor: null }], fare: null };
  return trip.means === 'CAR' ? readCar(typed, trip, ground) : readTickets(typed, trip, ground);
}

/** Kilometres at the rate of the first day. Nobody pays for a seat in a car, so there are no companions. */
function readCar(
  typed: TravelTripEntry,
  { path, startDate }: FareOf,
  { tariffs, report }: FormGround,
): FareReading {
  const kilometresField = { path: [...path, 'kilometres'], label: travelLabels.kilometres };
  const read = requiredValue(
    typed.kilometres,
    kilometresField,
    (text) => parseDecimal(text, kilometreBounds),
    report,
  );
  const kilometres = aboveZero(read?.units ?? null, kilometresField, report);
  const rate = startDate === null ? null : tariffs.amountOf('TRAVEL_KILOMETRE', startDate);
  if (startDate !== null && rate === null)
    report(tariffProblems.TARIFF_NOT_KNOWN, [...path, 'startDate'], {
      title: tariffTitles.TRAVEL_KILOMETRE,
      day: formatDate(startDate as Day),
    });
  const isAlone = (typed.companions ?? []).length === 0;
  if (!isAlone) report(travelProblems.TRAVEL_COMPANION_BY_CAR, [...path, 'companions']);
  const amountMinor =
    kilometres === null || rate === null ? null : lineAmount(kilometresAsQuantity(kilometres), rate);
  return {
    amounts: [{ path, amountMinor }],
    fare:
      amountMinor === null || !isAlone
        ? null
        : {
            kilometres,
            kilometreRateMinor: rate,
            needsCar: typed.needsCar ?? false,
            amountMinor,
            companionAmountsMinor: [],
          },
  };
}

/** A ticket for the insured person, and one for each who accompanied him. */
function readTickets(typed: TravelTripEntry, { path }: FareOf, { report }: FormGround): FareReading {
  const amountMinor = readPrice(
    typed.amount,
    { path: [...path, 'amount'], label: travelLabels.amount },
    report,
  );
  const typedCompanions = typed.companions ?? [];
  if (typedCompanions.length > mostCompanions) {
    const figures = { limit: mostCompanions, count: typedCompanions.length };
    report(travelProblems.TRAVEL_TOO_MANY_COMPANIONS, [...path, 'companions'], figures);
    return { amounts: [{ path, amountMinor }], fare: null };
  }
  const companions = typedCompanions.map((companion, index) => {
    const place = [...path, 'companions', `${index}`];
    const field = { path: [...place, 'amount'], label: travelLabels.companionAmount };
    return { path: place, amountMinor: readPrice(companion?.amount, field, report) };
  });
  const companionAmountsMinor = companions.flatMap((companion) => companion.amountMinor ?? []);
  return {
    amounts: [{ path, amountMinor }, ...companions],
    fare:
      amountMinor === null || companionAmountsMinor.length < companions.length
        ? null
        : { kilometres: null, kilometreRateMinor: null, needsCar: false, amountMinor, companionAmountsMinor },
  };
}

function readPrice(typed: Typed, field: Field, report: Report): bigint | null {
  return aboveZero(requiredValue(typed, field, parseMoney, report), field, report);
}
