import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClientDebitInput } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { lockLink } from './client-link.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import { moveHeldLink } from './move-held-link.ts';
import { useMandate } from './sepa-mandate.repository.ts';

/**
 * Keeps how a client's debits stand, as billing tells it: a link that is active is blocked, one that is blocked is active again; one that was ended meanwhile stays so.
 * @throws GraphQLError BAD_REQUEST for a client that there can't be: the caller has a bug.
 */
export async function recordClientDebit(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  { clientId, isBlocked, mandateReference, debitedOn }: ClientDebitInput,
): Promise<void> {
  await database.transaction(async (tx) => {
    const id = readId<ClientLinkId>(clientId);
    const link = id && (await lockLink(tx, id));
    if (!link) throw badRequest('BAD_REQUEST', 'The debit names no client that there is.');
    const at = await databaseNow(tx);
    const [from, to] = isBlocked ? (['ACTIVE', 'BLOCKED'] as const) : (['BLOCKED', 'ACTIVE'] as const);
    if (link.status === from) await moveHeldLink(tx, link, to, { actor: viewer, at });
    if (debitedOn) await useMandate(tx, mandateReference, debitedOn);
  });
}
