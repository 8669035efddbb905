import { cleaned, type Field } from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import { type ClaimLine, totalOf } from '../../claims/claim-line.ts';
import { tariffProblems } from '../../tariffs/tariff.problems.ts';
import { tariffTitles } from '../../tariffs/tariff.wording.ts';
import { requiredChoice, requiredPastDay } from '../fields.ts';
import type { FormGround, TypedAmount, TypedDay } from '../form-room.ts';
import { helplessnessProblems } from './helplessness-allowance.problems.ts';
import {
  countNights,
  type HelplessnessPlace,
  type HelplessnessStay,
  type HelplessnessStayEntry,
  helplessnessDegrees,
  helplessnessPlaces,
  intensiveCareDegrees,
  type Nights,
  nightsOf,
} from './helplessness-allowance.ts';
import { helplessnessLabels } from './helplessness-allowance.wording.ts';
import { allowanceAt, type Benefit, benefitLines, dailyRate, supplementAt } from './helplessness-lines.ts';

/** A stay as far as it can be read, and its content once nothing is wrong within it. */
export interface StayReading {
  readonly path: readonly string[];
  readonly amounts: readonly TypedAmount[];
  readonly days: readonly TypedDay[];
  /** Null as long as its first or last night can't be read. */
  readonly nights: Nights | null;
  /** Null as long as none is chosen. */
  readonly place: HelplessnessPlace | null;
  readonly content: { readonly stay: HelplessnessStay; readonly lines: readonly ClaimLine[] } | null;
}

/** No quarter has more nights: a stay of more is a slip of the keyboard. */
const mostNights = 92;

/** Reads one stay of form 318.632.2, whose fields stand under `path`. */
export function readStay(
  typed: HelplessnessStayEntry,
  path: readonly string[],
  ground: FormGround,
): StayReading {
  const { report } = ground;
  const at = (name: keyof HelplessnessStayEntry): Field => ({
    path: [...path, name],
    label: helplessnessLabels[name],
  });
  const nights = readNights(typed, at, ground);
  const place = requiredChoice(typed.place, at('place'), helplessnessPlaces, report);
  const degree = requiredChoice(
    typed.helplessnessDegree,
    at('helplessnessDegree'),
    helplessnessDegrees,
    report,
  );
  const careDegree = requiredChoice(
    typed.intensiveCareDegree,
    at('intensiveCareDegree'),
    intensiveCareDegrees,
    report,
  );
  const count = nights && countNights(nights);
  const days = nights ? monthly(nights).map((day) => ({ path: at('firstNight').path, day })) : [];
  const priced = (benefit: Benefit | null) =>
    benefit && place && nights && (count ?? 0) <= mostNights
      ? benefitLines(benefit, { ...nights, place }, ground.tariffs)
      : null;
  const allowance = degree && allowanceAt(degree);
  const supplement = careDegree && supplementAt(careDegree);
  const allowanceLines = priced(allowance);
  const supplementLines = priced(supplement);
  const amounts = [
    { path: [...path, 'helplessness'], amountMinor: allowanceLines && totalOf(allowanceLines), count },
    ...(supplement
      ? [
          {
            path: [...path, 'intensiveCare'],
            amountMinor: supplementLines && totalOf(supplementLines),
            count,
          },
        ]
      : []),
  ];
  const reading = { path, amounts, days, nights, place };
  if (!nights || !place || !degree || !careDegree) return { ...reading, content: null };
  const stay = { ...nights, place, helplessnessDegree: degree, intensiveCareDegree: careDegree };
  const isPriced = allowanceLines && (supplementLines || !supplement);
  if (!isPriced && allowance) reportUnknownRate([allowance, supplement], stay, at('firstNight'), ground);
  return {
    ...reading,
    content: isPriced ? { stay, lines: [...allowanceLines, ...(supplementLines ?? [])] } : null,
  };
}

function readNights(
  typed: HelplessnessStayEntry,
  at: (name: 'firstNight' | 'lastNight') => Field,
  { today, report }: FormGround,
): Nights | null {
  const firstNight = requiredPastDay(typed.firstNight, at('firstNight'), today, report);
  const lastNight = requiredPastDay(typed.lastNight, at('lastNight'), today, report);
  if (firstNight === null || lastNight === null) return null;
  if (firstNight <= lastNight) return { firstNight, lastNight };
  report(helplessnessProblems.HELPLESSNESS_END_BEFORE_START, at('lastNight').path);
  return null;
}

/** A day of each month that the stay touches: the law's deadlines count by the month. */
function monthly(nights: Nights): readonly string[] {
  const first = Temporal.PlainDate.from(nights.firstNight);
  const months = first.with({ day: 1 }).until(nights.lastNight, { largestUnit: 'months' }).months;
  // A stay of years is refused elsewhere; four months are more than a quarter touches.
  return Array.from({ length: Math.min(months, 3) + 1 }, (_, month) =>
    month === 0 ? nights.firstNight : first.with({ day: 1 }).add({ months: month }).toString(),
  );
}

/** Says which rate is missing on which night; a stay that is too long to be computed says so elsewhere. */
function reportUnknownRate(
  benefits: readonly (Benefit | null)[],
  stay: HelplessnessStay,
  field: Field,
  { tariffs, report }: FormGround,
): void {
  if (countNights(stay) > mostNights) return;
  for (const benefit of benefits) {
    const day =
      benefit && nightsOf(stay).find((one) => dailyRate(benefit, stay.place, one, tariffs) === null);
    if (!benefit || !day) continue;
    report(tariffProblems.TARIFF_NOT_KNOWN, field.path, {
      title: tariffTitles[benefit.tariff],
      day: formatDate(day as Day),
    });
    return;
  }
}

/** Whether the office wants documents for the place that was typed: a hospital, or a care home. */
export function needsDocuments({ place }: HelplessnessStayEntry): boolean {
  const chosen = cleaned(place);
  return chosen === 'HOSPITAL' || chosen === 'CARE_HOME_PAID' || chosen === 'CARE_HOME_OWN_COST';
}
