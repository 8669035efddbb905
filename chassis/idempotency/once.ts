import { and, eq } from 'drizzle-orm';
import { canonicalHash } from '../history/canonical.ts';
import type { Transaction } from '../postgres/database.ts';
import { idempotencyKeys } from './idempotency.table.ts';

/** A caller's promise that calls with this key are one call. */
export interface IdempotentCall {
  readonly office: string;
  /** Account, API client or service that calls. */
  readonly actor: string;
  /** The mutation's name. */
  readonly operation: string;
  readonly key: string;
  /** Everything that the caller sent apart from the key. */
  readonly request: unknown;
}

export type OnceOutcome =
  | { readonly kind: 'CREATED' | 'REPLAYED'; readonly id: string }
  | { readonly kind: 'KEY_REUSED' };

/**
 * Creates at most once for a key, however often and however parallel the call comes: the key's row is written
 * before `create` runs, and a second transaction waits on it. When `create` throws, let the transaction fail:
 * the key goes with it and the caller may try again.
 * @returns REPLAYED with the first call's id for a repeated call, KEY_REUSED for the same key with another request.
 */
export async function once(
  tx: Transaction,
  call: IdempotentCall,
  create: () => Promise<string>,
): Promise<OnceOutcome> {
  const { office, actor, operation, key } = call;
  const requestHash = canonicalHash(call.request);
  const row = and(
    eq(idempotencyKeys.office, office),
    eq(idempotencyKeys.actor, actor),
    eq(idempotencyKeys.operation, operation),
    eq(idempotencyKeys.key, key),
  );
  const taken = await tx
    .insert(idempotencyKeys)
    .values({ office, actor, operation, key, requestHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (taken.length === 1) {
    const id = await create();
    await tx.update(idempotencyKeys).set({ resultId: id }).where(row);
    return { kind: 'CREATED', id };
  }
  const [first] = await tx
    .select({ requestHash: idempotencyKeys.requestHash, id: idempotencyKeys.resultId })
    .from(idempotencyKeys)
    .where(row);
  if (first?.requestHash !== requestHash) return { kind: 'KEY_REUSED' };
  if (!first.id) throw new Error('A failed creation has kept its idempotency key');
  return { kind: 'REPLAYED', id: first.id };
}
