import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { FormGround } from '../form-room.ts';
import { helplessnessProblems } from './helplessness-allowance.problems.ts';
import type { Nights, Period } from './helplessness-allowance.ts';
import type { StayReading } from './read-stay.ts';

const written = (day: string) => formatDate(day as Day);

/** Judges the nights of all stays: in the period, of a minor, and each in one stay alone. One problem for a stay, the first that holds. */
export function judgeNights(
  stays: readonly StayReading[],
  period: Period | null,
  { birthDate, report }: Pick<FormGround, 'birthDate' | 'report'>,
): void {
  for (const [index, { path, nights }] of stays.entries()) {
    if (!nights) continue;
    const refusal =
      outsidePeriod(nights, period) ??
      (birthDate === null ? null : notMinor(nights, birthDate)) ??
      overlapping(nights, stays.slice(0, index));
    if (refusal) report(refusal.code, [...path, refusal.field], refusal.parameters);
  }
}

function outsidePeriod({ firstNight, lastNight }: Nights, period: Period | null) {
  if (!period) return null;
  const { start, end } = period;
  const isFirstOutside = firstNight < start || firstNight > end;
  if (!isFirstOutside && lastNight <= end) return null;
  return {
    code: helplessnessProblems.HELPLESSNESS_NIGHT_OUTSIDE_PERIOD,
    field: isFirstOutside ? 'firstNight' : 'lastNight',
    parameters: { start: written(start), end: written(end) },
  };
}

function notMinor({ firstNight, lastNight }: Nights, birthDate: string) {
  if (firstNight < birthDate)
    return {
      code: helplessnessProblems.HELPLESSNESS_BEFORE_BIRTH,
      field: 'firstNight',
      parameters: { birthDate: written(birthDate) },
    };
  const birthday = eighteenthBirthday(birthDate);
  if (lastNight < birthday) return null;
  const last = Temporal.PlainDate.from(birthday).subtract({ days: 1 }).toString();
  return {
    code: helplessnessProblems.HELPLESSNESS_NOT_MINOR,
    field: firstNight < birthday ? 'lastNight' : 'firstNight',
    parameters: { birthday: written(birthday), last: written(last) },
  };
}

/** The first day on which somebody is 18. Whoever was born on a 29 February is so on 1 March: the eighteenth year ends with February. */
export function eighteenthBirthday(birthDate: string): string {
  const born = Temporal.PlainDate.from(birthDate);
  const birthday = born.add({ years: 18 });
  return (birthday.day === born.day ? birthday : birthday.add({ days: 1 })).toString();
}

function overlapping({ firstNight, lastNight }: Nights, before: readonly StayReading[]) {
  for (const [index, { nights }] of before.entries())
    if (nights && nights.firstNight <= lastNight && firstNight <= nights.lastNight)
      return {
        code: helplessnessProblems.HELPLESSNESS_NIGHT_TWICE,
        field: 'firstNight',
        parameters: {
          position: index + 1,
          start: written(nights.firstNight),
          end: written(nights.lastNight),
        },
      };
  return null;
}
