import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { findReachable } from '../accounts/reach-account.ts';
import type { IdentityContext } from '../context.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { writeMessage } from '../notifications/write-message.ts';
import type { Provider } from '../providers/provider.ts';
import { rehearse } from '../registration/rehearse.ts';
import { clientSms } from './client-letter.ts';
import type { ClientLinkId } from './client-link.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { sendActivation } from './send-activation.ts';

/** Who is told of a registration. */
export interface ClientToReach {
  readonly id: ClientLinkId;
  readonly person: RegisteredPerson;
  readonly provider: Pick<Provider, 'name' | 'town'>;
  /** Whose the address is, verified; null for who activates an account. */
  readonly accountId: AccountId | null;
  /** Whether nobody is told: the client has answered already, which his provider may not notice. */
  readonly isForShow: boolean;
}

/**
 * Tells a client, in the caller's transaction: by an activation e-mail, or, who has an account, by e-mail or SMS as he prefers. All three
 * are written and what is only for show is taken back, so that the provider can't tell by the time which one it was.
 */
export async function reachClient(
  context: IdentityContext,
  tx: Transaction,
  { id, person, provider, accountId, isForShow }: ClientToReach,
): Promise<void> {
  const { vault, newId, locale, settings } = context;
  const hasAccount = accountId !== null;
  await rehearse(tx, isForShow || hasAccount, () =>
    sendActivation(tx, { id, email: person.email, provider }, context),
  );
  const account = await findReachable(tx, accountId ?? newId<AccountId>());
  const typed = await vault.seal('identity.mobile-phone', person.mobilePhone);
  const to = await vault.unseal('identity.mobile-phone', account?.mobilePhone ?? typed);
  const link = `${settings.publicUrl}/guichet/prestataires/${id}`;
  const mail = { kind: 'CLIENT_LINK_REQUESTED', provider: provider.name, town: provider.town, link } as const;
  const channel = account?.contactChannel;
  await rehearse(tx, isForShow || channel !== 'EMAIL', () =>
    writeMail(context, tx, account ?? { email: person.email, locale }, mail),
  );
  const text = clientSms(mail, account?.locale ?? locale);
  await rehearse(tx, isForShow || channel !== 'SMS', () =>
    writeMessage(context, tx, { channel: 'SMS', to, subject: null, text }),
  );
}
