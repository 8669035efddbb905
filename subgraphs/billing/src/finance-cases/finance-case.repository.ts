import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { among } from '../client-accounts/account-scope.ts';
import { orders } from '../orders/order.table.ts';
import { type OrderId, type OrderStatus, ordersOffice } from '../orders/order.ts';
import type { CaseScope } from './case-scope.ts';
import { caseMessages, caseNumbers, caseTransitions, financeCases } from './finance-case.table.ts';
import type {
  FinanceCase,
  FinanceCaseId,
  FinanceCaseKind,
  FinanceCaseMessage,
  FinanceCaseStatus,
  FinanceCaseTransition,
} from './finance-case.ts';

export type CaseRow = typeof financeCases.$inferSelect;

/** Which cases of a list are looked for. */
export interface CaseFilter {
  readonly status?: readonly FinanceCaseStatus[] | null | undefined;
  readonly kind?: readonly FinanceCaseKind[] | null | undefined;
  readonly invoiceId?: string | null | undefined;
  readonly orderId?: string | null | undefined;
}

const ordered = { at: financeCases.openedAt, id: financeCases.id };

/** The scope as a condition on cases. A case of a company is its company's: who opened it and left sees it no more. */
function withinCases(scope: CaseScope): SQL {
  if (scope.kind === 'NOBODY') return sql`false`;
  const ofOffice = eq(financeCases.office, ordersOffice);
  if (scope.kind === 'OFFICE') return ofOffice;
  return sql`${ofOffice} and (
    (${financeCases.openedBy} = ${scope.accountId} and ${financeCases.organisationId} is null)
    or ${among(financeCases.organisationId, scope.organisations)})`;
}

/** The cases among `ids` that exist for the viewer. */
export function findCases(db: Executor, scope: CaseScope, ids: readonly string[]): Promise<FinanceCase[]> {
  return db
    .select()
    .from(financeCases)
    .where(and(withinCases(scope), among(financeCases.id, ids)));
}

/** Those about some invoices or orders, oldest first. */
export function findCasesAbout(
  db: Executor,
  scope: CaseScope,
  what: 'invoiceId' | 'orderId',
  ids: readonly string[],
): Promise<FinanceCase[]> {
  return db
    .select()
    .from(financeCases)
    .where(and(withinCases(scope), among(financeCases[what], ids)))
    .orderBy(asc(financeCases.openedAt), asc(financeCases.id));
}

/** One page of the cases that exist for the viewer: the one that has waited longest first, with one more to tell whether others follow. */
export function findCasePage(
  db: Executor,
  scope: CaseScope,
  { status, kind, invoiceId, orderId }: CaseFilter,
  page: Page,
): Promise<FinanceCase[]> {
  const oneOf = (column: SQL, words: readonly string[] | null | undefined) =>
    words && words.length > 0 ? sql`${column} = any(${`{${words.join(',')}}`}::text[])` : undefined;
  return db
    .select()
    .from(financeCases)
    .where(
      and(
        withinCases(scope),
        oneOf(sql`${financeCases.status}`, status),
        oneOf(sql`${financeCases.kind}`, kind),
        invoiceId ? among(financeCases.invoiceId, [invoiceId]) : undefined,
        orderId ? among(financeCases.orderId, [orderId]) : undefined,
        beyond(page.after, ordered, 'oldest first'),
      ),
    )
    .orderBy(asc(financeCases.openedAt), asc(financeCases.id))
    .limit(page.first + 1);
}

/** A case for a command, held until its transaction ends. */
export async function lockCase(tx: Transaction, scope: CaseScope, id: string): Promise<CaseRow | null> {
  const [row] = await tx
    .select()
    .from(financeCases)
    .where(and(withinCases(scope), among(financeCases.id, [id])))
    .for('update');
  return row ?? null;
}

/** An order that an account placed to pay it by card, held until the transaction ends. */
export async function lockOwnCardOrder(
  tx: Transaction,
  accountId: string,
  orderId: string,
): Promise<{ readonly id: OrderId; readonly status: OrderStatus } | null> {
  const [row] = await tx
    .select({ id: orders.id, status: orders.status })
    .from(orders)
    .where(
      and(
        eq(orders.office, ordersOffice),
        eq(orders.ownerAccountId, accountId),
        eq(orders.settlement, 'CARD'),
        among(orders.id, [orderId]),
      ),
    )
    .for('update');
  return row ?? null;
}

/** The year's next number. */
export async function nextCaseSequence(tx: Transaction, year: number): Promise<number> {
  const [row] = await tx
    .insert(caseNumbers)
    .values({ office: ordersOffice, year, last: 1 })
    .onConflictDoUpdate({
      target: [caseNumbers.office, caseNumbers.year],
      set: { last: sql`${caseNumbers.last} + 1` },
    })
    .returning({ last: caseNumbers.last });
  if (!row) throw new Error('The year gave no number');
  return row.last;
}

export async function insertCase(tx: Transaction, row: CaseRow): Promise<void> {
  await tx.insert(financeCases).values(row);
}

/** Writes what a step changes on a case that the caller holds. */
export async function updateCase(tx: Transaction, { id, ...row }: CaseRow): Promise<void> {
  await tx.update(financeCases).set(row).where(eq(financeCases.id, id));
}

export async function insertCaseMessage(
  tx: Transaction,
  row: typeof caseMessages.$inferInsert,
): Promise<void> {
  await tx.insert(caseMessages).values(row);
}

export async function insertCaseTransition(
  tx: Transaction,
  row: typeof caseTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(caseTransitions).values(row);
}

/** The seal of a case's last step. Ask while holding the case. */
export async function lastCaseSeal(tx: Transaction, id: FinanceCaseId): Promise<string | null> {
  const [last] = await tx
    .select({ hash: caseTransitions.hash })
    .from(caseTransitions)
    .where(and(eq(caseTransitions.office, ordersOffice), eq(caseTransitions.caseId, id)))
    .orderBy(desc(caseTransitions.caseVersion))
    .limit(1);
  return last?.hash ?? null;
}

/** The messages of each case that was found for the viewer, oldest first. */
export function findMessages(db: Executor, ids: readonly FinanceCaseId[]): Promise<FinanceCaseMessage[]> {
  return db
    .select()
    .from(caseMessages)
    .where(and(eq(caseMessages.office, ordersOffice), among(caseMessages.caseId, ids)))
    .orderBy(asc(caseMessages.caseId), asc(caseMessages.caseVersion));
}

/** The history of each case that was found for the viewer, oldest first. */
export function findCaseTransitions(
  db: Executor,
  ids: readonly FinanceCaseId[],
): Promise<FinanceCaseTransition[]> {
  return db
    .select()
    .from(caseTransitions)
    .where(and(eq(caseTransitions.office, ordersOffice), among(caseTransitions.caseId, ids)))
    .orderBy(asc(caseTransitions.caseId), asc(caseTransitions.caseVersion));
}
