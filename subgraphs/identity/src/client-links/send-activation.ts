import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { IdentityContext } from '../context.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { providersOffice } from '../providers/provider.ts';
import { hashToken, makeToken } from '../sessions/session.ts';
import { later } from '../time.ts';
import {
  type ClientLinkRow,
  deleteActivationsBefore,
  insertActivation,
  replaceActivations,
  updateLink,
} from './client-link.repository.ts';

/** A link whose client is to activate an account. The caller holds it. */
export interface LinkToActivate extends Pick<ClientLinkRow, 'id'> {
  /** The address that the provider gave, open. */
  readonly email: string;
  /** Under which name and in which town the client knows the provider. */
  readonly provider: { readonly name: string; readonly town: string };
}

/**
 * Writes the e-mail whose link activates an account, in the caller's transaction and language. Links that were sent for it before
 * open nothing from then on.
 */
export async function sendActivation(
  tx: Transaction,
  { id, email, provider }: LinkToActivate,
  context: Pick<IdentityContext, 'vault' | 'newId' | 'settings' | 'locale'>,
): Promise<{ readonly linkExpiresAt: Temporal.Instant }> {
  const { settings, locale } = context;
  const now = await databaseNow(tx);
  const expiresAt = later(now, settings.activationLinkTtl);
  const token = makeToken();
  await replaceActivations(tx, id);
  await insertActivation(tx, {
    tokenHash: hashToken(token),
    office: providersOffice,
    clientLinkId: id,
    expiresAt,
  });
  await updateLink(tx, id, { activationSentAt: now, activationExpiresAt: expiresAt });
  await writeMail(
    context,
    tx,
    { email, locale },
    {
      kind: 'CLIENT_ACTIVATION',
      provider: provider.name,
      town: provider.town,
      link: `${settings.publicUrl}/activation/${token}`,
      expiresAt,
    },
  );
  return { linkExpiresAt: expiresAt };
}

/** Thirty days: who follows an old e-mail hears that its link is over, not that it is unknown. */
const rememberedFor = { hours: 30 * 24 };

/** Takes away activation links that have been over for a while. */
export function sweepActivations(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteActivationsBefore(db, now.subtract(rememberedFor), most);
}
