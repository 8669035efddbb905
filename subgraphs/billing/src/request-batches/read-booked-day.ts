import type { Report, Typed } from '@guichet/chassis/problems/fields.ts';
import { requiredValue } from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { financeField } from '../finance/finance-entry.ts';
import type { HeldRequest } from '../payment-requests/move-requests.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { requestBatchProblems } from './request-batch.problems.ts';

/** The bank's day of money that finance found on the account: between the request's validation and today. Null when it is refused. */
export function readBookedDay(
  typed: Typed,
  held: Pick<HeldRequest, 'validatedAt'> | null,
  at: Temporal.Instant,
  report: Report,
): Day | null {
  const day = requiredValue(typed, financeField('bookedOn'), parseDate, report);
  const first = dayOfOffice(held?.validatedAt ?? at);
  if (day === null || (day >= first && day <= dayOfOffice(at))) return day;
  report(requestBatchProblems.REQUEST_RECOVERY_DAY_UNLIKELY, ['bookedOn'], {
    first: formatDate(first as Day),
  });
  return null;
}
