import { monthOf, startOf, texts } from '@guichet/chassis/figures/figure-sql.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { paymentRequests } from '../payment-requests/payment-request.table.ts';
import { type PaymentRequestStatus, providersOffice } from '../payment-requests/payment-request.ts';
import { isUuid, within } from '../payment-requests/request-scope.ts';
import { requestEntries } from '../request-batches/request-batch.table.ts';
import type { EntryKind } from '../request-batches/request-batch.ts';
import { correctionKinds, type OwnMovement, wholeKinds } from './payment-request-recap.ts';
import type { MovedPart, ValidatedPart } from './provider-statement.ts';

/** Which of a person's years with providers: with all of them, or with one. */
export interface StatementQuestion {
  readonly accountId: string;
  readonly year: number;
  readonly providerId: string | null;
}

/** A part of a year, and with whom. */
export type OfProvider<Part> = Part & { readonly providerId: string; readonly providerName: string };

interface Found extends Record<string, unknown> {
  readonly provider: string;
  readonly name: string;
  readonly month: string;
}

const ofProvider = ({ providerId }: StatementQuestion) =>
  providerId === null
    ? sql``
    : sql`and ${paymentRequests.providerId} = ${isUuid(providerId) ? providerId : null}::uuid`;

/** The name is the one of the provider's newest request. */
const newestName = sql`(array_agg(${paymentRequests.providerName} order by ${paymentRequests.createdAt} desc))[1]`;

/** What a person validated in a year of Geneva, by himself or by silence: by provider, month and where it stands now. */
export async function findValidated(
  db: Executor,
  question: StatementQuestion,
): Promise<readonly OfProvider<ValidatedPart>[]> {
  const { accountId, year } = question;
  const { validatedAt } = paymentRequests;
  const rows = await db.execute<
    Found & {
      readonly status: PaymentRequestStatus;
      readonly count: number;
      readonly total: string;
      readonly share: string;
    }
  >(sql`
    select ${paymentRequests.providerId} as provider, ${newestName} as name, ${monthOf(sql`${validatedAt}`)} as month,
      ${paymentRequests.status} as status, count(*)::int as count, sum(${paymentRequests.totalMinor})::text as total,
      sum(${paymentRequests.clientShareMinor})::text as share
    from ${paymentRequests}
    where ${within({ kind: 'CLIENT', accountId }, paymentRequests)} ${ofProvider(question)}
      and ${validatedAt} >= ${startOf(`${year}-01-01`, 0)} and ${validatedAt} < ${startOf(`${year}-12-31`, 1)}
    group by 1, 3, 4 order by 3, 1, 4`);
  return rows.map(({ provider, name, month, status, count, total, share }) => ({
    ...{ providerId: provider, providerName: name, month, status, count },
    ...{ totalMinor: BigInt(total), shareMinor: BigInt(share) },
  }));
}

/** What moved in a year, by the bank's days: by provider, month and kind of entry. */
export async function findMoved(
  db: Executor,
  question: StatementQuestion,
): Promise<readonly OfProvider<MovedPart>[]> {
  const { kind, amountMinor, bookedOn } = requestEntries;
  const rows = await db.execute<
    Found & { readonly kind: EntryKind; readonly amount: string; readonly advance: string }
  >(sql`
    select ${paymentRequests.providerId} as provider, ${newestName} as name, to_char(${bookedOn}, 'YYYY-MM') as month,
      ${kind} as kind, sum(${amountMinor})::text as amount,
      coalesce(sum(-sign(${amountMinor}) * (${paymentRequests.totalMinor} - ${paymentRequests.clientShareMinor}))
        filter (where ${kind} = any(${texts(wholeKinds)})), 0)::text as advance
    ${entriesOf(question)}
    group by 1, 3, 4 order by 3, 1, 4`);
  return rows.map(({ provider, name, month, kind: of, amount, advance }) => ({
    ...{ providerId: provider, providerName: name, month, kind: of },
    ...{ amountMinor: BigInt(amount), advanceMinor: BigInt(advance) },
  }));
}

/** The entries of a year that are no plain debit and no plain payment, by the bank's day and oldest first; at most `most`. */
export async function findCorrections(
  db: Executor,
  question: StatementQuestion,
  most: number,
): Promise<readonly OwnMovement[]> {
  const { id, paymentRequestId, kind, amountMinor, bookedOn, recordedAt } = requestEntries;
  const rows = await db.execute<{
    readonly id: string;
    readonly request: string;
    readonly kind: EntryKind;
    readonly amount: string;
    readonly day: string;
  }>(sql`
    select ${id} as id, ${paymentRequestId} as request, ${kind} as kind, ${amountMinor}::text as amount, ${bookedOn}::text as day
    ${entriesOf(question)} and ${kind} = any(${texts(correctionKinds)})
    order by ${bookedOn}, ${recordedAt}, ${id} limit ${most}`);
  return rows.map((row) => ({
    id: row.id as OwnMovement['id'],
    paymentRequestId: row.request as OwnMovement['paymentRequestId'],
    ...{ kind: row.kind, amountMinor: BigInt(row.amount), bookedOn: row.day },
  }));
}

/** The books are read by their owner as the requests are: each lock holds by itself. */
function entriesOf(question: StatementQuestion) {
  const { accountId, year } = question;
  return sql`
    from ${requestEntries} join ${paymentRequests} on ${paymentRequests.office} = ${requestEntries.office}
      and ${paymentRequests.id} = ${requestEntries.paymentRequestId}
    where ${within({ kind: 'CLIENT', accountId }, paymentRequests)} ${ofProvider(question)}
      and ${requestEntries.office} = ${providersOffice} and ${requestEntries.ownerAccountId} = ${accountId}
      and ${requestEntries.bookedOn} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;
}
