import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { TypedDay } from '../forms/form-room.ts';
import { claimProblems } from './claim.problems.ts';
import { type Claim, dayOfOffice } from './claim.ts';

/** After the end of the month in which a benefit was due, its right lapses: art. 24 al. 1 LPGA. */
const rightLasts = { years: 5 };
/** So that there is half a year left to send the claim. */
const warnsAfter = { years: 4, months: 6 };

/**
 * What the law says about days of service on the day `today`, each where it was typed. It warns and never blocks: a late
 * claim deserves a decision that can be appealed.
 */
export function deadlineWarnings(
  days: readonly TypedDay[],
  today: string,
  locale: Locale,
): readonly Problem[] {
  return days.flatMap(({ path, day }) => {
    const monthOver = Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 });
    const month = day.replace(/^(\d{4})-(\d{2}).*$/, '$2.$1');
    const lapsed = monthOver.add(rightLasts);
    if (lapsed.toString() <= today)
      return problem(claimProblems.CLAIM_RIGHT_EXPIRED, path, locale, { month });
    if (monthOver.add(warnsAfter).toString() > today) return [];
    const lastDay = formatDate(lapsed.subtract({ days: 1 }).toString() as Day);
    return problem(claimProblems.CLAIM_RIGHT_EXPIRES_SOON, path, locale, { month, lastDay });
  });
}

/** What the law says about a claim that was sent, by its first day and the day on which the office received it. */
export function claimWarnings(
  { periodStart, submittedAt }: Pick<Claim, 'periodStart' | 'periodEnd' | 'submittedAt' | 'form'>,
  locale: Locale,
): readonly Problem[] {
  return deadlineWarnings([{ path: [], day: periodStart }], dayOfOffice(submittedAt), locale);
}
