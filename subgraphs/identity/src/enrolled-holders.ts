import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { findAddressOwner } from './accounts/address-owner.ts';
import { passportHolder } from './accounts/passport-holder.ts';
import { emailFingerprint } from './accounts/recognise-account.ts';
import { findProgramOwner } from './api-clients/api-client.repository.ts';
import { type ApiClientId, scopesOfKind } from './api-clients/api-client.ts';

/** Whom passports are made for when a demonstration is played. */
export interface EnrolledHolders {
  readonly person: PassportHolder;
  readonly program: PassportHolder;
}

/** What the passports of a person and of a provider's program say that were enrolled; null when one of them was not. */
export function findEnrolledHolders(
  { database, vault }: RunningSubgraph,
  { email, clientId }: { readonly email: string; readonly clientId: string },
): Promise<EnrolledHolders | null> {
  return database.transaction(async (tx) => {
    const address = parseEmail(email);
    const owner = address.ok && (await findAddressOwner(tx, emailFingerprint(vault, address.value)));
    const person = owner ? await passportHolder(tx, owner.accountId) : null;
    const organisation = await findProgramOwner(tx, clientId as ApiClientId);
    if (!person || !organisation) return null;
    const program: PassportHolder = {
      ...{ kind: 'CLIENT', subject: clientId, scopes: scopesOfKind.PROVIDER },
      roles: [{ office: 'COUNTER', role: 'PROGRAM' }],
      memberships: [{ organisation, manager: false, recap: false, invoices: false }],
    };
    return { person, program };
  }, 'jobs');
}
