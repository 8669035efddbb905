import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { IdentityContext } from '../context.ts';
import { writeMail } from '../notifications/write-mail.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { hashToken, makeToken } from '../sessions/session.ts';
import { later } from '../time.ts';
import type { MembershipRow } from './member.repository.ts';
import { invitationTtl } from './member.ts';

/** A link that is not sent yet. */
export interface FreshInvitation {
  /** Leaves in the e-mail and is kept nowhere. */
  readonly token: string;
  readonly row: { readonly invitationTokenHash: string; readonly invitationExpiresAt: Temporal.Instant };
}

export interface InvitationToSend extends Pick<MembershipRow, 'email' | 'isManager'> {
  readonly organisation: Organisation;
  /** The manager who invites. */
  readonly own: MembershipRow;
  readonly invitation: FreshInvitation;
}

/** Makes the link of an invitation; the one before it is void once the row is written. */
export async function freshInvitation(tx: Transaction): Promise<FreshInvitation> {
  const token = makeToken();
  const invitationExpiresAt = later(await databaseNow(tx), invitationTtl);
  return { token, row: { invitationTokenHash: hashToken(token), invitationExpiresAt } };
}

/** Writes the mail, in the language of whoever invites: of the other the counter knows nothing. */
export async function sendInvitation(
  context: IdentityContext,
  tx: Transaction,
  { email, isManager, organisation, own, invitation }: InvitationToSend,
): Promise<void> {
  await writeMail(
    context,
    tx,
    { email, locale: context.locale },
    {
      kind: 'MEMBER_INVITATION',
      organisation: organisation.name,
      invitedBy: fullName(own),
      isManager,
      link: `${context.settings.publicUrl}/invitation/${invitation.token}`,
      expiresAt: invitation.row.invitationExpiresAt,
    },
  );
}

/** As one is called: « Nora Keller ». */
export function fullName({ givenName, familyName }: Pick<MembershipRow, 'givenName' | 'familyName'>): string {
  return [givenName, familyName].filter(Boolean).join(' ');
}
