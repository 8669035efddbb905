import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import { insuranceOffice } from '../claims/claim.ts';
import { among } from '../claims/claim-scope.ts';
import { decisionNumbers } from './decision-number.table.ts';
import type { DecisionNumber } from './decision-number.ts';

/** Whose numbers, and of which insured person. */
export interface Shelf {
  readonly owner: string;
  readonly beneficiaryId: string;
}

const ownedBy = (owner: string) =>
  sql`${eq(decisionNumbers.office, insuranceOffice)} and ${eq(decisionNumbers.ownerAccountId, owner)}`;

const onShelf = ({ owner, beneficiaryId }: Shelf) =>
  and(ownedBy(owner), eq(decisionNumbers.beneficiaryId, beneficiaryId));

/** The owner's numbers of each beneficiary, last saved first. */
export function findNumbersOf(
  db: Executor,
  owner: string,
  beneficiaryIds: readonly string[],
): Promise<DecisionNumber[]> {
  return db
    .select()
    .from(decisionNumbers)
    .where(and(ownedBy(owner), among(decisionNumbers.beneficiaryId, beneficiaryIds)))
    .orderBy(desc(decisionNumbers.savedAt), desc(decisionNumbers.id));
}

/** The owner's numbers among `ids`. */
export function findNumbers(db: Executor, owner: string, ids: readonly string[]): Promise<DecisionNumber[]> {
  return db
    .select()
    .from(decisionNumbers)
    .where(and(ownedBy(owner), among(decisionNumbers.id, ids)));
}

/** Lets one transaction after the other write on a shelf: rows that aren't there yet can't be locked, nor counted. */
export async function holdShelf(tx: Transaction, { owner, beneficiaryId }: Shelf): Promise<void> {
  const name = `decision numbers ${owner} ${beneficiaryId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** How many numbers stand on a shelf. Ask while holding it. */
export async function countNumbers(tx: Transaction, shelf: Shelf): Promise<number> {
  const [row] = await tx.select({ count: count() }).from(decisionNumbers).where(onShelf(shelf));
  return row?.count ?? 0;
}

/** The entry with a number; null when it isn't saved. */
export async function findByNumber(
  tx: Transaction,
  shelf: Shelf,
  number: string,
): Promise<DecisionNumber | null> {
  const [found] = await tx
    .select()
    .from(decisionNumbers)
    .where(and(onShelf(shelf), eq(decisionNumbers.number, number)));
  return found ?? null;
}

export async function insertNumber(tx: Transaction, row: DecisionNumber): Promise<void> {
  await tx.insert(decisionNumbers).values(row);
}

/** Writes an entry whose shelf the caller holds. */
export async function updateNumber(
  tx: Transaction,
  { id, office, number, description, version, savedAt }: DecisionNumber,
): Promise<void> {
  await tx
    .update(decisionNumbers)
    .set({ number, description, version, savedAt })
    .where(and(eq(decisionNumbers.office, office), eq(decisionNumbers.id, id)));
}

export async function deleteNumber(tx: Transaction, { id, office }: DecisionNumber): Promise<void> {
  await tx.delete(decisionNumbers).where(and(eq(decisionNumbers.office, office), eq(decisionNumbers.id, id)));
}

/** @returns how many numbers the owner had. */
export async function deleteNumbersOf(tx: Transaction, owner: string): Promise<number> {
  const gone = await tx.delete(decisionNumbers).where(ownedBy(owner)).returning({ id: decisionNumbers.id });
  return gone.length;
}
