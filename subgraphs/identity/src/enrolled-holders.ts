import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { findAddressOwner } from './accounts/address-owner.ts';
import { passportHolder } from './accounts/passport-holder.ts';
import { emailFingerprint } from './accounts/recognise-account.ts';
import { knownProgramHolder } from './api-clients/known-program.ts';

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
    const program = await knownProgramHolder(tx, clientId);
    return person && program ? { person, program } : null;
  }, 'jobs');
}
