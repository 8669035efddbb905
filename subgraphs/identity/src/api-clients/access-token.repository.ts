import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm';
import { deleteOld } from '../sweeping/delete-old.ts';
import { accessTokens, apiClientSecrets, apiClients } from './api-client.table.ts';
import type { AccessTokenId, ApiClientId, ApiClientSecretId, ApiScope } from './api-client.ts';

const clock = sql`clock_timestamp()`;

/** What opens something at this moment: the program is neither revoked nor over. */
function living(): SQL | undefined {
  return and(
    isNull(apiClients.revokedAt),
    or(isNull(apiClients.expiresAt), sql`${apiClients.expiresAt} > ${clock}`),
  );
}

/** A live secret of a living program, as it is held against what was presented. */
export interface HeldSecret {
  readonly id: ApiClientSecretId;
  readonly secretHash: string;
  readonly office: string;
  readonly scopes: readonly ApiScope[];
  readonly addressRanges: readonly string[];
}

/** Nothing for a program that is unknown, revoked or over: the three cost the same statement. */
export function findHeldSecrets(db: Executor, clientId: ApiClientId): Promise<HeldSecret[]> {
  return db
    .select({
      id: apiClientSecrets.id,
      secretHash: apiClientSecrets.secretHash,
      office: apiClients.office,
      scopes: apiClients.scopes,
      addressRanges: apiClients.addressRanges,
    })
    .from(apiClientSecrets)
    .innerJoin(apiClients, eq(apiClients.id, apiClientSecrets.clientId))
    .where(and(eq(apiClients.id, clientId), isNull(apiClientSecrets.revokedAt), living()));
}

/** Notes that a secret, and its program, was used just now. */
export async function touch(db: Executor, clientId: ApiClientId, secretId: ApiClientSecretId): Promise<void> {
  await db.update(apiClientSecrets).set({ lastUsedAt: clock }).where(eq(apiClientSecrets.id, secretId));
  await db.update(apiClients).set({ lastUsedAt: clock }).where(eq(apiClients.id, clientId));
}

/** A token that opens something. */
export interface LivingToken {
  readonly id: AccessTokenId;
  readonly clientId: ApiClientId;
  readonly office: string;
  readonly scopes: readonly ApiScope[];
  /** Of a provider's program; null for an office's. */
  readonly organisationId: string | null;
  readonly isSandbox: boolean;
  readonly expiresAt: Temporal.Instant;
  /** By the database's clock; at most ten minutes. */
  readonly secondsLeft: number;
}

/** Null for a token that is unknown, ended or over, and for one of a program that is. */
export async function findLivingToken(db: Executor, tokenHash: string): Promise<LivingToken | null> {
  const { id, clientId, office, scopes, expiresAt } = accessTokens;
  const [row] = await db
    .select({
      id,
      clientId,
      office,
      scopes,
      organisationId: apiClients.organisationId,
      isSandbox: apiClients.isSandbox,
      expiresAt,
      secondsLeft: sql<number>`extract(epoch from ${expiresAt} - ${clock})::float8`,
    })
    .from(accessTokens)
    .innerJoin(apiClients, eq(apiClients.id, clientId))
    .where(and(eq(accessTokens.tokenHash, tokenHash), gt(expiresAt, clock), living()));
  return row ?? null;
}

/** Which of a living program's scopes were asked; null for a program that is unknown, revoked or over. It is held meanwhile. */
export async function shareLivingClient(
  db: Executor,
  id: ApiClientId,
): Promise<{ readonly office: string; readonly scopes: readonly ApiScope[] } | null> {
  const [row] = await db
    .select({ office: apiClients.office, scopes: apiClients.scopes })
    .from(apiClients)
    .where(and(eq(apiClients.id, id), living()))
    .for('share');
  return row ?? null;
}

export async function insertToken(db: Executor, row: typeof accessTokens.$inferInsert): Promise<void> {
  await db.insert(accessTokens).values(row);
}

export async function deleteToken(db: Executor, id: AccessTokenId): Promise<void> {
  await db.delete(accessTokens).where(eq(accessTokens.id, id));
}

/** @returns how many tokens are gone, at most `most`, that were over before an instant. */
export function deleteTokensBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, accessTokens, { at: accessTokens.expiresAt, before }, most);
}
