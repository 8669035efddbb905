import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { IdentityContext } from '../context.ts';
import type { Mail } from '../notifications/mail.ts';
import type { MailDesk } from '../notifications/write-mail.ts';
import type { Organisation, OrganisationId } from '../organisations/organisation.ts';
import { findManagers, type MembershipRow } from './member.repository.ts';

/** Tells a member that what he may do has changed; who hasn't accepted yet is told nothing. */
export async function tellRights(
  context: IdentityContext,
  tx: Transaction,
  { accountId }: MembershipRow,
  { name }: Organisation,
): Promise<void> {
  const link = `${context.settings.publicUrl}/entreprise`;
  if (accountId)
    await tellAccount(context, tx, accountId, { kind: 'MEMBER_RIGHTS_CHANGED', organisation: name, link });
}

/** Tells somebody that he is no longer a member. */
export async function tellRemoval(
  context: IdentityContext,
  tx: Transaction,
  { accountId }: MembershipRow,
  { name }: Organisation,
): Promise<void> {
  if (accountId) await tellAccount(context, tx, accountId, { kind: 'MEMBER_REMOVED', organisation: name });
}

/** Writes the same mail to every active manager, to each in his language. */
export async function tellManagers(
  context: MailDesk,
  tx: Transaction,
  organisationId: OrganisationId,
  mail: Mail,
): Promise<void> {
  for (const { accountId } of await findManagers(tx, [organisationId]))
    if (accountId) await tellAccount(context, tx, accountId, mail);
}
