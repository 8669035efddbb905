import {
  cleaned,
  type Field,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { requiredChoice, requiredPastDay } from '../fields.ts';
import type { FormGround, TypedAmount, TypedDay } from '../form-room.ts';
import { readFare } from './read-fare.ts';
import { travelProblems } from './travel.problems.ts';
import { type TravelTrip, type TravelTripEntry, travelMeans, travelReasons } from './travel.ts';
import { travelLabels } from './travel.wording.ts';
import { tripLines } from './travel-lines.ts';

/** When and why the insured person was away: some reasons leave no right to meals. */
export type Stay = Pick<TravelTrip, 'startDate' | 'endDate' | 'reason'>;

/** A trip as far as it can be read, and its content once nothing is wrong with it. */
export interface TripReading {
  readonly amounts: readonly TypedAmount[];
  readonly days: readonly TypedDay[];
  readonly stay: Stay | null;
  readonly content: { readonly trip: TravelTrip; readonly lines: readonly ClaimLine[] } | null;
}

/** Only these are bought for a time to come. */
const forLater: readonly string[] = ['MULTI_RIDE_CARD', 'SEASON_TICKET'];

/** Reads one trip of form 318.632.1, whose fields stand under `path`. */
export function readTrip(typed: TravelTripEntry, path: readonly string[], ground: FormGround): TripReading {
  const { today, report } = ground;
  const at = (name: keyof typeof travelLabels): Field => ({
    path: [...path, name],
    label: travelLabels[name],
  });
  const startDate = requiredPastDay(typed.startDate, at('startDate'), today, report);
  const isForLater = forLater.includes(cleaned(typed.means));
  const latest = isForLater ? null : today;
  const endDate = readEnd(typed.endDate, at('endDate'), { startDate, latest }, report);
  const reason = requiredChoice(typed.reason, at('reason'), travelReasons, report);
  const detail =
    reason === 'OTHER' ? requiredLine(typed.reasonDetail, at('reasonDetail'), 140, report) : null;
  const departure = requiredLine(typed.departure, at('departure'), 70, report);
  const arrival = requiredLine(typed.arrival, at('arrival'), 70, report);
  const means = requiredChoice(typed.means, at('means'), travelMeans, report);
  const { amounts, fare } = readFare(typed, { path, means, startDate }, ground);
  const days = startDate === null ? [] : [{ path: at('startDate').path, day: startDate }];
  const stay =
    startDate === null || endDate === null || reason === null ? null : { startDate, endDate, reason };
  if (!stay || !departure || !arrival || !means || !fare || (reason === 'OTHER' && !detail))
    return { amounts, days, stay, content: null };
  const trip: TravelTrip = { ...stay, reasonDetail: detail, departure, arrival, means, ...fare };
  return { amounts, days, stay, content: { trip, lines: tripLines(trip) } };
}

/** The last day: not before the first, and not after the latest day that there is, if there is one. */
function readEnd(
  typed: Typed,
  field: Field,
  { startDate, latest }: { readonly startDate: string | null; readonly latest: string | null },
  report: Report,
): string | null {
  const day = requiredValue(typed, field, parseDate, report);
  if (day === null) return null;
  if (startDate !== null && day < startDate) {
    report(travelProblems.TRAVEL_END_BEFORE_START, field.path);
    return null;
  }
  if (latest !== null && day > latest) {
    report(travelProblems.TRAVEL_END_IN_FUTURE, field.path);
    return null;
  }
  return day;
}
