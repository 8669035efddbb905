import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import type { IdentityContext } from '../context.ts';
import { nameProvider } from '../providers/program-provider.ts';
import { rehearse } from '../registration/rehearse.ts';
import { type ClientLinkRow, replaceActivations, updateLink } from './client-link.repository.ts';
import { isAmong, unansweredStatuses } from './client-link.ts';
import { recordLinkStep } from './move-link.ts';
import { reachClient } from './reach-client.ts';
import type { RegisteredPerson } from './registered-person.ts';

/**
 * Leads a link that the caller holds to the address that it has now: what was sent to the one before opens nothing, and who was asked
 * there is asked no more. For a client who has answered it is done for show and taken back, since he is no longer the provider's to lead.
 */
export async function rerouteClient(
  context: IdentityContext,
  tx: Transaction,
  held: ClientLinkRow,
  person: RegisteredPerson,
): Promise<void> {
  const isForShow = !isAmong(held.status, unansweredStatuses);
  const owner = await findAddressOwner(tx, held.emailFingerprint);
  const provider = await nameProvider(tx, held.providerId);
  if (!provider) throw new Error('A client link has no provider');
  const accountId = owner?.emailVerifiedAt ? owner.accountId : null;
  const { id, office, stepVersion, status: from } = held;
  const at = await databaseNow(tx);
  await rehearse(tx, isForShow, async () => {
    const to = accountId ? 'REQUESTED' : 'ACTIVATION_SENT';
    const version = stepVersion + 1;
    await replaceActivations(tx, id);
    await updateLink(tx, id, {
      accountId,
      status: to,
      activationSentAt: null,
      activationExpiresAt: null,
      stepVersion: version,
    });
    await recordLinkStep(tx, { id, office, version, from, to, actor: context.viewer.subject ?? '', at });
  });
  await reachClient(context, tx, { id, person, provider, accountId, isForShow });
}
