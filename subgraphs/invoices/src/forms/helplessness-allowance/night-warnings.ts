import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { FormGround } from '../form-room.ts';
import { helplessnessProblems } from './helplessness-allowance.problems.ts';
import { type HelplessnessStay, helplessnessPlace, nightsOf, type Period } from './helplessness-allowance.ts';

type Stays = readonly HelplessnessStay[];

const staysPlace = [...helplessnessPlace, 'stays'] as const;
/** Every so many days the hospital attests that the parents have to be there and are: art. 42bis al. 4 LAI. */
const attestedDays = 30;
/** More stretches than these would hide what the sentence is about. */
const mostNamed = 4;

/**
 * Says which calendar months were spent in hospital whole, for which the law pays only with the hospital's attestations, and how
 * many of these are expected: one for each 30 days, begun ones too, of the stretch in hospital that holds such a month.
 */
export function warnOfHospitalMonths(stays: Stays, { warn }: Pick<FormGround, 'warn'>): void {
  const nights = stays.filter(({ place }) => place === 'HOSPITAL').flatMap(nightsOf);
  const held = stretches(nights).flatMap((stretch) => {
    const months = wholeMonths(stretch);
    return months.length > 0 ? { months, attestations: Math.ceil(stretch.length / attestedDays) } : [];
  });
  if (held.length === 0) return;
  warn(helplessnessProblems.HELPLESSNESS_HOSPITAL_MONTHS, staysPlace, {
    months: held.flatMap(({ months }) => months).join(', '),
    count: held.reduce((sum, { attestations }) => sum + attestations, 0),
  });
}

/**
 * Says which nights of the period stand neither here nor in a claim that was sent before: nobody pays what was forgotten between
 * two stays. As long as the period runs, those after the last stay can still follow.
 */
export function warnOfNightsLeftOut(
  stays: Stays,
  { start, end }: Period,
  { today, earlier, warn }: Pick<FormGround, 'today' | 'earlier' | 'warn'>,
): void {
  const lastOfAll =
    stays
      .map(({ lastNight }) => lastNight)
      .toSorted()
      .at(-1) ?? end;
  const lastNight = end < today ? end : lastOfAll;
  if (lastNight < start) return;
  const before = earlier
    .filter(({ kind }) => kind === 'HELPLESSNESS_DAYS')
    .map(({ servedOn, servedUntil }) => ({ firstNight: servedOn, lastNight: servedUntil ?? servedOn }));
  const claimed = new Set([...stays, ...before].flatMap(nightsOf));
  const left = nightsOf({ firstNight: start, lastNight }).filter((night) => !claimed.has(night));
  if (left.length === 0) return;
  const named = stretches(left).map(inWords);
  const nights = [...named.slice(0, mostNamed), ...(named.length > mostNamed ? ['…'] : [])].join(', ');
  warn(helplessnessProblems.HELPLESSNESS_NIGHTS_LEFT_OUT, staysPlace, { count: left.length, nights });
}

/** Nights one after the other. */
function stretches(nights: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const night of nights.toSorted()) {
    const stretch = found.at(-1);
    const eve = Temporal.PlainDate.from(night).subtract({ days: 1 }).toString();
    if (stretch?.at(-1) === eve) stretch.push(night);
    else found.push([night]);
  }
  return found;
}

/** The calendar months of which a stretch has every night: « 02.2026 ». */
function wholeMonths(stretch: readonly string[]): readonly string[] {
  return [...Map.groupBy(stretch, (night) => night.slice(0, 7))]
    .filter(([month, nights]) => nights.length === Temporal.PlainYearMonth.from(month).daysInMonth)
    .map(([month]) => `${month.slice(5)}.${month.slice(0, 4)}`);
}

function inWords(stretch: readonly string[]): string {
  const [first = '', ...more] = stretch.map((night) => formatDate(night as Day));
  const last = more.at(-1);
  return last === undefined ? first : `${first} – ${last}`;
}
