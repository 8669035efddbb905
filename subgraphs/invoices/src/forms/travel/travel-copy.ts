import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { z } from 'zod';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { dayText, periodText, quantityFigure } from '../../documents/copy-figures.ts';
import type { CopyFact, LineNotes } from '../form-room.ts';
import { travelReasons } from './travel.ts';
import { reasonWording, travelCopyWording } from './travel.wording.ts';

const days = z.array(z.string());

/** What form 318.632.1 froze: as far as its copy shows it. */
export const frozenTravel = z.object({
  trips: z.array(
    z.object({
      reason: z.enum(travelReasons),
      reasonDetail: z.string().nullable(),
      needsCar: z.boolean(),
      kilometres: z.string().nullable(),
    }),
  ),
  meals: z
    .object({
      periodStart: z.string(),
      periodEnd: z.string(),
      days5To8Hours: days,
      daysOver8Hours: days,
      lodging: days,
    })
    .nullable(),
});

type Travel = z.output<typeof frozenTravel>;
type Trip = Travel['trips'][number];

/** The accounting period of meals and lodging. */
export function travelCopyFacts({ meals }: Travel, locale: Locale): readonly CopyFact[] {
  if (!meals) return [];
  const value = periodText(meals.periodStart, meals.periodEnd);
  return [{ label: travelCopyWording.accountingPeriod[locale], value }];
}

/** Of each trip why and how far, of each kind of days which. */
export function travelCopyLines(
  lines: readonly ClaimLine[],
  travel: Travel,
  locale: Locale,
): readonly LineNotes[] {
  // The trips' lines come in the order of the trips.
  const trips = travel.trips.values();
  return lines.map((line) => {
    const trip = line.kind === 'TRIP' ? (trips.next().value ?? null) : null;
    return {
      notes: trip ? tripNotes(trip, locale) : daysNotes(line, travel, locale),
      ...(trip?.kilometres != null && {
        quantity: say(travelCopyWording.kilometres, locale, { count: quantityFigure(line.quantity) }),
      }),
    };
  });
}

function tripNotes({ reason, reasonDetail, needsCar, kilometres }: Trip, locale: Locale): readonly string[] {
  const why = reasonDetail ?? reasonWording[reason];
  return [
    say(travelCopyWording.reason, locale, { reason: why }),
    ...(needsCar && kilometres !== null ? [travelCopyWording.needsCar[locale]] : []),
  ];
}

const daysOfKind = {
  DAYS_5_TO_8_HOURS: 'days5To8Hours',
  DAYS_OVER_8_HOURS: 'daysOver8Hours',
  LODGING: 'lodging',
} as const;

/** Which days were ticked, by month: those of the line, since a rate that changes makes two lines of a kind. */
function daysNotes({ kind, servedOn, servedUntil }: ClaimLine, { meals }: Travel, locale: Locale): string[] {
  const member = kind in daysOfKind ? daysOfKind[kind as keyof typeof daysOfKind] : null;
  if (!member || !meals) return [];
  const until = servedUntil ?? servedOn;
  const ofLine = meals[member].filter((day) => day >= servedOn && day <= until);
  return [...Map.groupBy(ofLine, (day) => dayText(day).slice(3))].map(([month, ofMonth]) =>
    say(travelCopyWording.days, locale, {
      month,
      days: ofMonth.map((day) => Number(day.slice(8))).join(', '),
    }),
  );
}
