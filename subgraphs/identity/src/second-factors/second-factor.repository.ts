import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { secondFactors } from './second-factor.table.ts';
import type { FactorId, SecondFactor } from './second-factor.ts';

export type NewFactorRow = typeof secondFactors.$inferInsert;

/** A passkey with what verifies its answers. */
export interface PasskeyRow {
  readonly id: FactorId;
  readonly accountId: AccountId;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly signCount: number;
  readonly transports: readonly string[];
}

const shown = {
  id: secondFactors.id,
  kind: secondFactors.kind,
  name: secondFactors.name,
  addedAt: secondFactors.createdAt,
  lastUsedAt: secondFactors.lastUsedAt,
};

/** An account's factors, oldest first. */
export function findFactors(db: Executor, accountId: AccountId): Promise<SecondFactor[]> {
  return db
    .select(shown)
    .from(secondFactors)
    .where(eq(secondFactors.accountId, accountId))
    .orderBy(asc(secondFactors.createdAt), asc(secondFactors.id));
}

/** Adds a factor. Null when it is there already: a credential of any account, or a second authenticator of this one. */
export async function insertFactor(db: Executor, row: NewFactorRow): Promise<SecondFactor | null> {
  const [added] = await db.insert(secondFactors).values(row).onConflictDoNothing().returning(shown);
  return added ?? null;
}

/** Takes one of an account's factors away. Null when it has no such one. */
export async function deleteFactor(
  db: Executor,
  accountId: AccountId,
  id: FactorId,
): Promise<SecondFactor | null> {
  const [gone] = await db
    .delete(secondFactors)
    .where(and(eq(secondFactors.id, id), eq(secondFactors.accountId, accountId)))
    .returning(shown);
  return gone ?? null;
}

export async function deleteFactorsOf(db: Executor, accountId: AccountId): Promise<void> {
  await db.delete(secondFactors).where(eq(secondFactors.accountId, accountId));
}

/** What an account's authenticator makes its codes from, sealed. */
export async function findAuthenticator(
  db: Executor,
  accountId: AccountId,
): Promise<{ readonly id: FactorId; readonly secret: string } | null> {
  const [row] = await db
    .select({ id: secondFactors.id, secret: secondFactors.secret })
    .from(secondFactors)
    .where(
      and(
        eq(secondFactors.office, counter),
        eq(secondFactors.accountId, accountId),
        eq(secondFactors.kind, 'AUTHENTICATOR'),
      ),
    );
  return row?.secret ? { id: row.id, secret: row.secret } : null;
}

/** Uses a time step up. False when it, or a later one, was used before: of two who come at once with one code, one has it. */
export async function useStep(
  db: Executor,
  id: FactorId,
  step: number,
  lastUsedAt: Temporal.Instant,
): Promise<boolean> {
  const used = await db
    .update(secondFactors)
    .set({ lastStep: step, lastUsedAt })
    .where(
      and(eq(secondFactors.id, id), or(isNull(secondFactors.lastStep), lt(secondFactors.lastStep, step))),
    )
    .returning({ id: secondFactors.id });
  return used.length > 0;
}

/** A passkey by the name that its authenticator gave it, held until the transaction ends: its answers come one after the other. */
export async function lockPasskey(db: Executor, credentialId: string): Promise<PasskeyRow | null> {
  const [row] = await db
    .select()
    .from(secondFactors)
    .where(and(eq(secondFactors.office, counter), eq(secondFactors.credentialId, credentialId)))
    .for('update');
  return row ? passkeyOf(row) : null;
}

/** An account's passkeys, so that the browser makes no second one where there is one. */
export async function findPasskeys(db: Executor, accountId: AccountId): Promise<PasskeyRow[]> {
  const rows = await db
    .select()
    .from(secondFactors)
    .where(and(eq(secondFactors.accountId, accountId), eq(secondFactors.kind, 'PASSKEY')));
  return rows.map(passkeyOf);
}

/** Notes a use of a passkey. */
export async function usePasskey(
  db: Executor,
  id: FactorId,
  signCount: number,
  lastUsedAt: Temporal.Instant,
): Promise<void> {
  await db.update(secondFactors).set({ signCount, lastUsedAt }).where(eq(secondFactors.id, id));
}

/** @throws Error for a row that the table's check doesn't let in. */
function passkeyOf(row: typeof secondFactors.$inferSelect): PasskeyRow {
  const { id, accountId, credentialId, publicKey, signCount, transports } = row;
  if (credentialId === null || publicKey === null || signCount === null)
    throw new Error('A passkey lacks its key');
  return { id, accountId, credentialId, publicKey, signCount, transports: transports ?? [] };
}
