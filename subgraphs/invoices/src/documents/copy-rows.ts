import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { quantityDecimals } from '../claims/claim-line.ts';
import { describeLine } from '../forms/form-rooms.ts';
import type { CopyRow } from './claim-copy.ts';
import { copyWording, reasonWording } from './claim-copy.wording.ts';
import { dayText, figure, periodText } from './copy-figures.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

type Line = SubmittedClaim['lines'][number];
type Travel = Extract<SubmittedClaim, { form: 'TRAVEL' }>['details'];
type Trip = Travel['trips'][number];

/** The lines of a claim as its copy shows them, each with what the form says of it besides. */
export function copyRows(submitted: SubmittedClaim, locale: Locale): readonly CopyRow[] {
  const travel = submitted.form === 'TRAVEL' ? submitted.details : null;
  // A trip's line comes with those of its companions, in the order of the trips.
  const trips = travel?.trips.values();
  let trip: Trip | null = null;
  return submitted.lines.map((line) => {
    if (line.kind === 'TRIP') trip = trips?.next().value ?? null;
    return {
      day: periodText(line.servedOn, line.servedUntil ?? line.servedOn),
      service: describeLine(line, locale),
      notes: [
        ...(line.kind === 'TRIP' && trip ? tripNotes(trip, locale) : []),
        ...daysNotes(line, travel, locale),
        ...(line.tariffPosition === null
          ? []
          : [say(copyWording.position, locale, { position: line.tariffPosition })]),
      ],
      quantity: quantityText(line, trip, locale),
      price: figure(line.unitPriceMinor),
      amount: figure(line.amountMinor),
    };
  });
}

function tripNotes({ reason, reasonDetail, needsCar, kilometres }: Trip, locale: Locale): readonly string[] {
  const why = reasonDetail ?? reasonWording[reason];
  return [
    say(copyWording.reason, locale, { reason: why }),
    ...(needsCar && kilometres !== null ? [copyWording.needsCar[locale]] : []),
  ];
}

const daysOfKind = {
  DAYS_5_TO_8_HOURS: 'days5To8Hours',
  DAYS_OVER_8_HOURS: 'daysOver8Hours',
  LODGING: 'lodging',
} as const;

/** Which days were ticked, by month: those of the line, since a rate that changes makes two lines of a kind. */
function daysNotes({ kind, servedOn, servedUntil }: Line, travel: Travel | null, locale: Locale): string[] {
  const member = kind in daysOfKind ? daysOfKind[kind as keyof typeof daysOfKind] : null;
  if (!member || !travel?.meals) return [];
  const until = servedUntil ?? servedOn;
  const days = travel.meals[member].filter((day) => day >= servedOn && day <= until);
  return [...Map.groupBy(days, (day) => dayText(day).slice(3))].map(([month, ofMonth]) =>
    say(copyWording.days, locale, { month, days: ofMonth.map((day) => Number(day.slice(8))).join(', ') }),
  );
}

function quantityText({ kind, quantity }: Line, trip: Trip | null, locale: Locale): string {
  const count = toPlainString({ units: quantity, scale: quantityDecimals }).replace(/\.?0+$/, '');
  const isByCar = kind === 'TRIP' && trip?.kilometres != null;
  return isByCar ? say(copyWording.kilometres, locale, { count }) : count;
}
