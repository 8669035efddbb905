import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AddressOwner } from '../accounts/address-owner.ts';
import type { IdentityContext } from '../context.ts';
import { makeLink } from '../links/make-link.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { phoneHint } from '../sign-in/sign-in.ts';
import { later } from '../time.ts';

/** What is answered about a link that left. */
export interface SentVerification {
  readonly email: string;
  readonly linkExpiresAt: Temporal.Instant;
}

/** Whose address is to be verified. The mail names the last digits of the telephone: who doesn't know it leaves the link alone. */
interface Newcomer extends Pick<AddressOwner, 'accountId' | 'email' | 'emailFingerprint' | 'locale'> {
  readonly mobilePhone: string;
}

/**
 * Writes the e-mail whose link verifies an address, in the caller's transaction. Links sent before stay good.
 * @param sending `until`: no link outlives the account that it is for.
 */
export async function sendVerification(
  context: IdentityContext,
  tx: Transaction,
  { accountId, mobilePhone, ...newcomer }: Newcomer,
  sending: {
    readonly now: Temporal.Instant;
    readonly until?: Temporal.Instant;
    readonly needsPassword?: boolean;
  },
): Promise<SentVerification> {
  const { verificationLinkTtl, publicUrl } = context.settings;
  const { email, emailFingerprint } = newcomer;
  const { now, until, needsPassword = false } = sending;
  const wished = later(now, verificationLinkTtl);
  const linkExpiresAt = until && Temporal.Instant.compare(until, wished) < 0 ? until : wished;
  const token = await makeLink(context, tx, {
    purpose: 'EMAIL_VERIFICATION',
    accountId,
    emailFingerprint,
    expiresAt: linkExpiresAt,
  });
  const mail = {
    kind: 'EMAIL_VERIFICATION' as const,
    link: `${publicUrl}/verification/${token}`,
    phoneHint: phoneHint(mobilePhone),
    needsPassword,
    expiresAt: linkExpiresAt,
  };
  await writeMail(context, tx, newcomer, mail, linkExpiresAt);
  return { email, linkExpiresAt };
}
