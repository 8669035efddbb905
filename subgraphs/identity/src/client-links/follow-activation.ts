import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { holdAddress } from '../accounts/hold-address.ts';
import { hashToken } from '../sessions/session.ts';
import type { activationProblems } from './activation.problems.ts';
import { askAccount } from './ask-account.ts';
import { type ClientLinkRow, lockLink } from './client-link.repository.ts';
import { findActivation } from './held-link.repository.ts';
import { activationStanding } from './link-standing.ts';
import { openPerson, type RegisteredPerson } from './registered-person.ts';

/** An activation that somebody followed. Its address and its link are held until the transaction ends. */
export interface FollowedActivation {
  readonly link: ClientLinkRow;
  readonly person: RegisteredPerson;
  readonly expiresAt: Temporal.Instant;
  readonly now: Temporal.Instant;
}

/** Why an activation link opens nothing. */
export type ActivationRefusal = Extract<
  keyof typeof activationProblems,
  'LINK_UNKNOWN' | 'LINK_USED' | 'LINK_EXPIRED' | 'ACTIVATION_HAS_ACCOUNT'
>;

/**
 * Follows the link of an activation e-mail. Has its address a verified account by now, the activation has become a request, which
 * waits there for its owner.
 */
export async function followActivation(
  { vault }: Pick<WorkContext, 'vault'>,
  tx: Transaction,
  token: string,
): Promise<FollowedActivation | ActivationRefusal> {
  const tokenHash = hashToken(token.trim());
  const sent = await findActivation(tx, tokenHash);
  if (!sent) return 'LINK_UNKNOWN';
  await holdAddress(tx, sent.link.emailFingerprint);
  await lockLink(tx, sent.link.id);
  const found = await findActivation(tx, tokenHash);
  if (!found) return 'LINK_UNKNOWN';
  const { link, token: mail } = found;
  const now = await databaseNow(tx);
  const stands = activationStanding({ ...mail, status: link.status }, now);
  if (stands !== 'OPEN') return `LINK_${stands}`;
  const owner = await findAddressOwner(tx, link.emailFingerprint);
  if (owner?.emailVerifiedAt) {
    await askAccount(tx, owner, now);
    return 'ACTIVATION_HAS_ACCOUNT';
  }
  return { link, person: await openPerson(vault, link.person), expiresAt: mail.expiresAt, now };
}
