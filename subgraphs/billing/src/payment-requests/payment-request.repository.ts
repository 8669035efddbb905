import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import { paymentRequestLines, paymentRequests, paymentRequestTransitions } from './payment-request.table.ts';
import { providersOffice } from './payment-request.ts';
import { among, type ProviderRequests, type RequestScope, within } from './request-scope.ts';

/** A payment request as it stands. */
export type PaymentRequest = typeof paymentRequests.$inferSelect;
export type PaymentRequestLine = typeof paymentRequestLines.$inferSelect;
export type PaymentRequestTransition = typeof paymentRequestTransitions.$inferSelect;

/** What a step may change beside the state, its version and its time. */
export type PaymentRequestChange = Partial<
  Pick<
    PaymentRequest,
    | 'notifiedAt'
    | 'windowEndsAt'
    | 'validation'
    | 'validatedAt'
    | 'contestReason'
    | 'contestComment'
    | 'contestedAt'
    | 'cancellationReason'
  >
>;

/** The requests among `ids` that exist for the viewer. */
export function findRequests(
  db: Executor,
  scope: RequestScope,
  ids: readonly string[],
): Promise<PaymentRequest[]> {
  return db
    .select()
    .from(paymentRequests)
    .where(and(within(scope, paymentRequests), among(paymentRequests.id, ids)));
}

/** A request that exists for the viewer, held until the transaction ends. */
export async function lockRequest(
  tx: Transaction,
  scope: RequestScope,
  id: string,
): Promise<PaymentRequest | null> {
  const [row] = await tx
    .select()
    .from(paymentRequests)
    .where(and(within(scope, paymentRequests), among(paymentRequests.id, [id])))
    .for('update');
  return row ?? null;
}

/** The request of a provider with this invoice number, on its side; null for none. */
export async function findByInvoiceNumber(
  db: Executor,
  scope: ProviderRequests,
  invoiceNumber: string,
): Promise<PaymentRequest | null> {
  const [row] = await db
    .select()
    .from(paymentRequests)
    .where(and(within(scope, paymentRequests), eq(paymentRequests.invoiceNumber, invoiceNumber)));
  return row ?? null;
}

/** Writes a request, unless the provider has one with its number: of two at once the second waits, and hears that it is taken. */
export async function insertRequest(tx: Transaction, row: PaymentRequest): Promise<boolean> {
  const written = await tx
    .insert(paymentRequests)
    .values(row)
    .onConflictDoNothing({
      target: [
        paymentRequests.office,
        paymentRequests.organisationId,
        paymentRequests.isSandbox,
        paymentRequests.invoiceNumber,
      ],
    })
    .returning({ id: paymentRequests.id });
  return written.length === 1;
}

export async function insertLines(tx: Transaction, rows: readonly PaymentRequestLine[]): Promise<void> {
  await tx.insert(paymentRequestLines).values([...rows]);
}

/** Writes the same step on requests that the caller holds: each grows by one version. */
export async function updateRequests(
  tx: Transaction,
  ids: readonly string[],
  change: PaymentRequestChange & Pick<PaymentRequest, 'status' | 'updatedAt'>,
): Promise<void> {
  await tx
    .update(paymentRequests)
    .set({ ...change, version: sql`${paymentRequests.version} + 1` })
    .where(and(eq(paymentRequests.office, providersOffice), among(paymentRequests.id, ids)));
}

/** The seal of each request's last step. Ask while holding the requests. */
export async function lastSeals(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectDistinctOn([paymentRequestTransitions.paymentRequestId], {
      id: paymentRequestTransitions.paymentRequestId,
      hash: paymentRequestTransitions.hash,
    })
    .from(paymentRequestTransitions)
    .where(
      and(
        eq(paymentRequestTransitions.office, providersOffice),
        among(paymentRequestTransitions.paymentRequestId, ids),
      ),
    )
    .orderBy(
      asc(paymentRequestTransitions.paymentRequestId),
      sql`${paymentRequestTransitions.requestVersion} desc`,
    );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

export async function insertTransitions(
  tx: Transaction,
  rows: readonly PaymentRequestTransition[],
): Promise<void> {
  // One parameter, however many rows: two hundred are sealed at once at the end of their windows.
  await tx.execute(sql`
    insert into ${paymentRequestTransitions} (office, payment_request_id, owner_account_id, request_version, from_status,
      to_status, actor, reason, at, hash)
    select office, "paymentRequestId", "ownerAccountId", "requestVersion", "from", "to", actor, reason, at, hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (office text, "paymentRequestId" uuid, "ownerAccountId" uuid,
      "requestVersion" integer, "from" text, "to" text, actor text, reason text, at timestamptz, hash text)`);
}

/** The lines of requests that were found for the viewer, in their order. */
export function findLines(db: Executor, ids: readonly string[]): Promise<PaymentRequestLine[]> {
  return db
    .select()
    .from(paymentRequestLines)
    .where(
      and(eq(paymentRequestLines.office, providersOffice), among(paymentRequestLines.paymentRequestId, ids)),
    )
    .orderBy(asc(paymentRequestLines.paymentRequestId), asc(paymentRequestLines.position));
}

/** The history of each request that was found for the viewer, oldest first. */
export function findTransitions(db: Executor, ids: readonly string[]): Promise<PaymentRequestTransition[]> {
  return db
    .select()
    .from(paymentRequestTransitions)
    .where(
      and(
        eq(paymentRequestTransitions.office, providersOffice),
        among(paymentRequestTransitions.paymentRequestId, ids),
      ),
    )
    .orderBy(asc(paymentRequestTransitions.paymentRequestId), asc(paymentRequestTransitions.requestVersion));
}
