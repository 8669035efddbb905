import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { RequestNoticeInput } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import type { RequestMail, RequestMatter } from './request-mail.ts';

/** The kinds that live on the end of the window. */
const timed: readonly RequestMatter[] = ['REMINDER', 'VALIDATED_ALONE'];

/** Reads a notice. @throws GraphQLError BAD_REQUEST for one that can't be: the caller has a bug. */
export function readRequestNotice(notice: RequestNoticeInput, publicUrl: string): RequestMail {
  const { kind, requestId, windowEndsAt, windowHours } = notice;
  const matter = kind === 'VALIDATED' && notice.isAutomatic === true ? 'VALIDATED_ALONE' : kind;
  if (!readId(requestId)) throw unreadable('request');
  if (timed.includes(matter) && !windowEndsAt) throw unreadable('window');
  return {
    kind: `REQUEST_${matter}`,
    link: `${publicUrl}/guichet/paiements/${requestId}`,
    providerName: notice.providerName,
    invoiceNumber: notice.invoiceNumber,
    period: { start: notice.periodStart, end: notice.periodEnd },
    totalMinor: amountOf(notice.totalMinor),
    clientShareMinor: amountOf(notice.clientShareMinor),
    windowEndsAt: windowEndsAt ? Temporal.Instant.from(windowEndsAt) : null,
    windowHours: windowHours ?? 48,
  };
}

/** An amount in cents that is not negative. */
function amountOf(text: string): bigint {
  if (!/^(?:0|[1-9]\d{0,10})$/.test(text)) throw unreadable('amount');
  return BigInt(text);
}

function unreadable(what: string) {
  return badRequest('BAD_REQUEST', `The ${what} of the notice can't be read.`);
}
