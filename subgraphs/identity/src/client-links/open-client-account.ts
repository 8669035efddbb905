import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { endUnverified } from '../accounts/end-unverified.ts';
import { openAccount } from '../accounts/open-account.ts';
import type { IdentityContext } from '../context.ts';
import { askAccount } from './ask-account.ts';
import type { FollowedActivation } from './follow-activation.ts';
import { giveMandate } from './give-mandate.ts';
import { useActivations } from './held-link.repository.ts';
import type { MandateText } from './mandate-text.ts';
import { moveHeldLink } from './move-held-link.ts';

/** What a person adds to what his provider gave. */
export interface ActivatedAs {
  readonly passwordHash: string;
  /** The mandate, as it was read and accepted. */
  readonly mandate: MandateText;
  readonly locale: Locale;
}

/**
 * Opens the account of whoever has shown that address and phone are his, in the caller's transaction, with the mandate, and makes his
 * link active. An account that nobody verified goes, as for any link that proves the address. What other providers sent to the
 * address waits in the guichet.
 */
export async function openClientAccount(
  context: IdentityContext,
  tx: Transaction,
  { link, person, now: at }: FollowedActivation,
  { passwordHash, mandate, locale }: ActivatedAs,
): Promise<AccountId> {
  const { emailFingerprint } = link;
  const unverified = await findAddressOwner(tx, emailFingerprint);
  if (unverified) await endUnverified(tx, context.viewer, [unverified.accountId]);
  const { email, mobilePhone, address, postalCode, town, country, iban, bic, holder } = person;
  const accountId = await openAccount(context, tx, {
    ...{ email, mobilePhone, address, postalCode, town, country, passwordHash, locale },
    familyName: person.usualName ?? person.familyName,
    givenName: person.givenNames,
    emailVerifiedAt: at,
    uses: [],
    roles: [],
  });
  if (!accountId) throw new Error('An e-mail without an owner has an account');
  const actor = { kind: 'ACCOUNT', subject: accountId } as const;
  await appendAudit(tx, { office: counter, actor, action: 'account.open', subject: `Account:${accountId}` });
  await giveMandate(context, tx, actor, { accountId, bank: { iban, bic, holder }, text: mandate, at });
  await useActivations(tx, link.id, at);
  await moveHeldLink(tx, link, 'ACTIVE', { actor, at }, { accountId, activeSince: at });
  await askAccount(tx, { accountId, emailFingerprint }, at);
  return accountId;
}
