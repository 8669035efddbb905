import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { eq, getTableColumns } from 'drizzle-orm';
import { benefits } from './benefit.table.ts';
import type { BenefitStatement } from './benefit.ts';

const { office, currency, recordedAt, ...said } = getTableColumns(benefits);

/** Everything that the office ever said of its list: a few rows for each entry. */
export function findStatements(db: Executor, of: string): Promise<BenefitStatement[]> {
  return db.select(said).from(benefits).where(eq(office, of));
}

/** Adds what was said. False when somebody else said something of the same entry in the meantime. */
export async function insertStatement(
  tx: Transaction,
  of: string,
  statement: BenefitStatement,
): Promise<boolean> {
  const added = await tx
    .insert(benefits)
    .values({ office: of, ...statement })
    .onConflictDoNothing()
    .returning({ code: benefits.code });
  return added.length > 0;
}
