import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { hashToken } from '../sessions/session.ts';
import {
  deleteToken,
  deleteTokensBefore,
  findLivingToken,
  insertToken,
  type LivingToken,
  shareLivingClient,
} from './access-token.repository.ts';
import type { AccessTokenId, ApiClientId, ApiScope } from './api-client.ts';

/** A token as the token endpoint made it. */
export interface NewToken {
  readonly clientId: string;
  readonly token: string;
  readonly scopes: readonly ApiScope[];
  readonly lifeSeconds: number;
}

/** A token without itself. */
export type KeptToken = Pick<LivingToken, 'clientId' | 'scopes' | 'expiresAt'>;

/** Ten minutes: a token that is lost does harm for no longer. */
const longestLife = 600;

/**
 * Keeps the hash of a token, so that every process knows it. Null for a program that was revoked since its secret was right;
 * scopes that it doesn't have are left out.
 */
export function openAccessToken(
  { database, newId }: IdentityContext,
  { clientId, token, scopes, lifeSeconds }: NewToken,
): Promise<KeptToken | null> {
  return database.transaction(async (tx) => {
    const id = readId<ApiClientId>(clientId);
    const client = id && (await shareLivingClient(tx, id));
    if (!client) return null;
    const now = await databaseNow(tx);
    const kept = {
      id: newId<AccessTokenId>(),
      clientId: id,
      office: client.office,
      scopes: scopes.filter((scope) => client.scopes.includes(scope)),
      expiresAt: now.add({ seconds: Math.min(lifeSeconds, longestLife) }),
    };
    await insertToken(tx, { ...kept, tokenHash: hashToken(token) });
    await appendAudit(tx, {
      office: client.office,
      actor: { kind: 'CLIENT', subject: id },
      action: 'access-token.open',
      subject: `AccessToken:${kept.id}`,
    });
    return kept;
  });
}

/** The token that lives and is this one; null for any other. */
export function readAccessToken(db: Executor, token: string): Promise<LivingToken | null> {
  return findLivingToken(db, hashToken(token));
}

/** Ends a token at once. Null when there was none to end. */
export function endAccessToken({ database }: IdentityContext, token: string): Promise<KeptToken | null> {
  return database.transaction(async (tx) => {
    const kept = await findLivingToken(tx, hashToken(token));
    if (!kept) return null;
    await deleteToken(tx, kept.id);
    await appendAudit(tx, {
      office: kept.office,
      actor: { kind: 'CLIENT', subject: kept.clientId },
      action: 'access-token.end',
      subject: `AccessToken:${kept.id}`,
    });
    return kept;
  });
}

/** Takes away tokens that are over: they open nothing since. */
export function sweepTokens(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteTokensBefore(db, now, most);
}
