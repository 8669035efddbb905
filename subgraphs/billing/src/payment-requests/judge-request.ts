import type { Report } from '@guichet/chassis/problems/fields.ts';
import { providerProblems } from '@guichet/chassis/problems/provider-problems.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import type { ClientLinkFacts } from './ask-client-link.ts';
import { paymentRequestProblems as problems } from './payment-request.problems.ts';
import { paymentRequestLabels } from './payment-request.wording.ts';
import type { ReadRequest } from './read-request.ts';
import { requestAccessProblems } from './request-access.problems.ts';

/** What a request is judged against, all of one moment. */
export interface RequestGround {
  /** Null for no client of the provider. */
  readonly link: ClientLinkFacts | null;
  /** In Geneva. */
  readonly today: string;
}

/** What the debit takes: the account behind the link, its mandate and its bank account, and the address that it bears. */
export interface Debited extends Pick<ClientLinkFacts, 'address' | 'postalCode' | 'town' | 'country'> {
  readonly accountId: string;
  readonly mandateReference: string;
  readonly mandateAcceptedOn: string;
  readonly iban: string;
  readonly accountHolder: string;
}

/** Judges the days of a request and whether its client can be billed, and reports every problem at once. Null when he can't be. */
export function judgeRequest(read: ReadRequest, ground: RequestGround, report: Report): Debited | null {
  judgeDays(read, ground.today, report);
  return judgeLink(read, ground.link, report);
}

function judgeDays(
  { invoiceDate, periodStart, periodEnd }: ReadRequest,
  today: string,
  report: Report,
): void {
  const days = { invoiceDate, periodStart, periodEnd };
  for (const label of ['periodStart', 'periodEnd', 'invoiceDate'] as const)
    if ((days[label] ?? '') > today)
      report(problems.REQUEST_DAY_IN_FUTURE, [label], {
        ...{ label: paymentRequestLabels[label], today: shown(today) },
      });
  if (periodStart !== null && periodEnd !== null) judgePeriod(periodStart, periodEnd, report);
  if (invoiceDate !== null && periodEnd !== null && invoiceDate < periodEnd)
    report(problems.REQUEST_INVOICE_BEFORE_SERVICES, ['invoiceDate'], { day: shown(periodEnd) });
}

function judgePeriod(start: string, end: string, report: Report): void {
  if (end < start) report(problems.REQUEST_PERIOD_REVERSED, ['periodEnd'], { day: shown(start) });
  else if (end.slice(0, 7) !== start.slice(0, 7))
    report(problems.REQUEST_PERIOD_OVER_MONTHS, ['periodEnd'], { periods: splitByMonth(start, end) });
}

/** The most periods that a sentence names. */
const mostNamed = 12;

/** A period month by month, as people read it: `28.09.2026–30.09.2026, 01.10.2026–03.10.2026`. */
export function splitByMonth(start: string, end: string): string {
  const periods: string[] = [];
  let from = Temporal.PlainDate.from(start);
  const last = Temporal.PlainDate.from(end);
  while (Temporal.PlainDate.compare(from, last) <= 0 && periods.length < mostNamed) {
    const monthEnd = from.with({ day: from.daysInMonth });
    const until = Temporal.PlainDate.compare(monthEnd, last) < 0 ? monthEnd : last;
    periods.push(`${shown(from.toString())}–${shown(until.toString())}`);
    from = monthEnd.add({ days: 1 });
  }
  return Temporal.PlainDate.compare(from, last) <= 0 ? `${periods.join(', ')}, …` : periods.join(', ');
}

const waiting: readonly string[] = ['ACTIVATION_SENT', 'EXPIRED', 'REQUESTED'];
const closed: readonly string[] = ['REFUSED', 'ENDED'];

/** Another day of birth answers as if there were no such client. As long as that day can't be read, nothing is told of him. */
function judgeLink(read: ReadRequest, link: ClientLinkFacts | null, report: Report): Debited | null {
  if (read.clientId === null) return null;
  if (link && link.providerStatus !== 'ADMITTED') {
    report(providerProblems.PROVIDER_NOT_ADMITTED, []);
    return null;
  }
  if (!link || (read.birthDate !== null && read.birthDate !== link.birthDate)) {
    report(requestAccessProblems.CLIENT_UNKNOWN, ['clientId']);
    return null;
  }
  if (read.birthDate === null) return null;
  const { status } = link;
  if (closed.includes(status)) report(providerProblems.LINK_CLOSED, ['clientId']);
  else if (status === 'BLOCKED') report(requestAccessProblems.CLIENT_BLOCKED, ['clientId']);
  else if (status === 'MANDATE_EXPIRED') report(requestAccessProblems.MANDATE_EXPIRED, ['clientId']);
  else if (waiting.includes(status)) report(requestAccessProblems.CLIENT_NOT_LINKED, ['clientId']);
  else return judgeActive(read.periodStart, link, report);
  return null;
}

/** An active link has an account, a day and a mandate; were one missing, nothing could be debited. */
function judgeActive(periodStart: string | null, link: ClientLinkFacts, report: Report): Debited | null {
  const { accountId, activeSince, mandateReference, mandateAcceptedOn, iban, accountHolder } = link;
  if (!accountId || !activeSince) report(requestAccessProblems.CLIENT_NOT_LINKED, ['clientId']);
  else if (!mandateReference || !mandateAcceptedOn || !iban || !accountHolder)
    report(requestAccessProblems.MANDATE_EXPIRED, ['clientId']);
  else {
    if (periodStart !== null && periodStart < activeSince)
      report(problems.REQUEST_BEFORE_LINK, ['periodStart'], { day: shown(activeSince) });
    const { address, postalCode, town, country } = link;
    const home = { address, postalCode, town, country };
    return { accountId, mandateReference, mandateAcceptedOn, iban, accountHolder, ...home };
  }
  return null;
}

function shown(day: string): string {
  return formatDate(day as Day);
}
