import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, gt, lte, or, sql } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { among } from '../accounts/row-scope.ts';
import { dataExports } from './data-export.table.ts';
import type { DataExport, DataExportId } from './data-export.ts';

/** An account's copies since an instant, newest first, at most `most`. */
export function findExportsOf(
  db: Executor,
  accountId: AccountId,
  since: Temporal.Instant,
  most: number,
): Promise<DataExport[]> {
  return db
    .select()
    .from(dataExports)
    .where(and(eq(dataExports.accountId, accountId), gt(dataExports.requestedAt, since)))
    .orderBy(desc(dataExports.requestedAt), desc(dataExports.id))
    .limit(most);
}

/** The account's copy with an id. */
export async function findOwnExport(
  db: Executor,
  accountId: AccountId,
  id: DataExportId,
): Promise<DataExport | null> {
  const [row] = await db
    .select()
    .from(dataExports)
    .where(and(eq(dataExports.id, id), eq(dataExports.accountId, accountId)));
  return row ?? null;
}

export async function insertExport(tx: Transaction, row: typeof dataExports.$inferInsert): Promise<void> {
  await tx.insert(dataExports).values(row);
}

/** Holds a copy until the transaction ends. */
export async function lockExport(tx: Transaction, id: DataExportId): Promise<DataExport | null> {
  const [row] = await tx.select().from(dataExports).where(eq(dataExports.id, id)).for('update');
  return row ?? null;
}

/** Changes a copy that the caller holds. */
export async function updateExport(
  tx: Transaction,
  id: DataExportId,
  change: Partial<Omit<typeof dataExports.$inferInsert, 'id'>>,
): Promise<void> {
  await tx.update(dataExports).set(change).where(eq(dataExports.id, id));
}

/** Shuts every copy of an account: without its key its bytes say nothing any more. */
export async function shutExportsOf(tx: Transaction, accountId: AccountId): Promise<void> {
  await tx
    .update(dataExports)
    .set({ status: 'EXPIRED', fileKey: null })
    .where(eq(dataExports.accountId, accountId));
}

/** Holds some copies whose bytes are to go: those that are over, and those that nobody can read. */
export function lockUnreadable(tx: Transaction, now: Temporal.Instant, most: number): Promise<DataExport[]> {
  const isOver = and(eq(dataExports.status, 'READY'), lte(dataExports.expiresAt, now));
  const isShut = sql`${dataExports.status} in ('FAILED', 'EXPIRED') and ${dataExports.attempts} <> '{}'`;
  return tx
    .select()
    .from(dataExports)
    .where(or(isOver, isShut))
    .orderBy(asc(dataExports.id))
    .limit(most)
    .for('update', { skipLocked: true });
}

/** Notes that the bytes of copies are gone. */
export async function markGone(tx: Transaction, ids: readonly DataExportId[]): Promise<void> {
  await tx
    .update(dataExports)
    .set({
      status: sql`case ${dataExports.status} when 'FAILED' then 'FAILED' else 'EXPIRED' end`,
      attempts: [],
      storageKey: null,
      fileKey: null,
    })
    .where(among(dataExports.id, ids));
}

/** @returns how many copies are forgotten, at most `most`, that were asked for before an instant and have no bytes. */
export async function deleteExportsBefore(
  db: Executor,
  before: Temporal.Instant,
  most: number,
): Promise<number> {
  const old = db
    .select({ id: dataExports.id })
    .from(dataExports)
    .where(and(lte(dataExports.requestedAt, before), sql`${dataExports.attempts} = '{}'`))
    .limit(most)
    .for('update', { skipLocked: true });
  const gone = await db
    .delete(dataExports)
    .where(sql`${dataExports.id} in ${old}`)
    .returning({ id: dataExports.id });
  return gone.length;
}
