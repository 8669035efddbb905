import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AddressOwner } from '../accounts/address-owner.ts';
import type { IdentityContext } from '../context.ts';
import { makeLink } from '../links/make-link.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { later } from '../time.ts';

/** What is answered about a link that left. */
export interface SentVerification {
  readonly email: string;
  readonly linkExpiresAt: Temporal.Instant;
}

/** Writes the e-mail whose link verifies an address, in the caller's transaction. Links sent before stay good. */
export async function sendVerification(
  context: IdentityContext,
  tx: Transaction,
  owner: Pick<AddressOwner, 'accountId' | 'email' | 'emailFingerprint' | 'locale'>,
  now: Temporal.Instant,
): Promise<SentVerification> {
  const { verificationLinkTtl, publicUrl } = context.settings;
  const { accountId, email, emailFingerprint } = owner;
  const linkExpiresAt = later(now, verificationLinkTtl);
  const token = await makeLink(context, tx, {
    purpose: 'EMAIL_VERIFICATION',
    accountId,
    emailFingerprint,
    expiresAt: linkExpiresAt,
  });
  const link = `${publicUrl}/verification/${token}`;
  await writeMail(context, tx, owner, { kind: 'EMAIL_VERIFICATION', link });
  return { email, linkExpiresAt };
}
