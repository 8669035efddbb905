import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { ProviderId } from '../providers/provider.ts';
import { clientProblems } from './client.problems.ts';
import { findTwins } from './client-link.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import type { ClientFacts } from './read-registration.ts';
import { fingerprintsOf } from './registered-person.ts';

/**
 * What stands in the way among the provider's own clients: the same person, the same address or the same reference. What a client has
 * made of his account since is not looked at, or the answer would tell it.
 */
export async function judgeClient(
  { vault }: { readonly vault: Vault },
  db: Executor,
  { person, reference }: ClientFacts,
  { providerId, besides }: { readonly providerId: ProviderId; readonly besides: ClientLinkId | null },
  report: Report,
): Promise<void> {
  const { emailFingerprint, personFingerprint } = fingerprintsOf(vault, person);
  const known = { emailFingerprint, personFingerprint, ...(reference !== null && { reference }) };
  const { living, named } = await findTwins(db, providerId, known, besides);
  const ofAddress = living.find((twin) => twin.emailFingerprint === emailFingerprint);
  const ofPerson = living.find((twin) => twin.personFingerprint === personFingerprint);
  if (ofAddress) report(clientProblems.CLIENT_REGISTERED, ['email'], { id: ofAddress.id });
  else if (ofPerson) report(clientProblems.CLIENT_REGISTERED, [], { id: ofPerson.id });
  if (named) report(clientProblems.CLIENT_REFERENCE_TAKEN, ['reference'], { id: named.id });
}
