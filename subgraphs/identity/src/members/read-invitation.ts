import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { IdentityContext } from '../context.ts';
import { readOrganisation } from '../organisations/hold-organisation.ts';
import { hashToken } from '../sessions/session.ts';
import { findInvitation, findNames } from './member.repository.ts';
import { isOpen } from './member.ts';
import { fullName } from './send-invitation.ts';

/** What an invitation says to whoever holds its link. */
export interface Invitation {
  readonly organisationName: string;
  readonly email: string;
  readonly invitedBy: string;
  readonly isManager: boolean;
  readonly expiresAt: Temporal.Instant;
}

/** Null for a link that is unknown, used, withdrawn or too old. */
export async function readInvitation(
  { database }: IdentityContext,
  token: string,
): Promise<Invitation | null> {
  const db = database.pages;
  const found = await findInvitation(db, hashToken(token.trim()));
  const expiresAt = found?.invitationExpiresAt ?? null;
  if (!found || !expiresAt || !isOpen(expiresAt, await databaseNow(db))) return null;
  const organisation = await readOrganisation(db, found.organisationId);
  const [inviter] = found.invitedBy ? await findNames(db, [found.invitedBy]) : [];
  const { email, isManager } = found;
  const organisationName = organisation?.name ?? '';
  return { organisationName, email, isManager, expiresAt, invitedBy: inviter ? fullName(inviter) : '' };
}
