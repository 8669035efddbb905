import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import type { AccountId } from './accounts/account.ts';
import { findAddressOwner } from './accounts/address-owner.ts';
import { emailFingerprint } from './accounts/recognise-account.ts';
import { type EnrolledProvider, enrolProvider } from './enrol-provider.ts';
import { joinOrganisation } from './members/first-manager.ts';
import type { MemberRights, MembershipId } from './members/member.ts';
import { type OrganisationEntry, readOrganisation } from './organisations/read-organisation.ts';
import { recordOrganisation } from './organisations/record-organisation.ts';
import { openAccess } from './service-access/open-access.ts';
import type { ServiceGroup } from './service-access/service-access.ts';

/** A company of the demonstration, as one types a company, with people who are enrolled. */
export interface Company extends OrganisationEntry {
  /** Its groups of services that are open. */
  readonly activeGroups: readonly ServiceGroup[];
  /** Its members by their e-mail; a manager first. */
  readonly members: readonly (MemberRights & { readonly email: string })[];
  /** What it is as a provider of services, admitted. */
  readonly provider?: EnrolledProvider;
}

/**
 * Brings a company in with its members, whole or not at all; one that is there already stays as it is.
 * @throws Error with the problem's code: whoever wrote the cast mends it.
 */
export function enrolCompany(
  running: RunningSubgraph,
  { members, activeGroups, provider, ...entry }: Company,
): Promise<void> {
  return running.database.transaction(async (tx) => {
    const facts = readOrganisation(entry, ({ code }, path) => {
      throw new Error(`The cast has a mistake: ${code} at ${path.join('.')}`);
    });
    const organisationId = facts && (await recordOrganisation(running, tx, facts));
    if (!organisationId) return;
    const joined: MembershipId[] = [];
    let manager: AccountId | null = null;
    for (const { email, ...rights } of members) {
      const address = parseEmail(email);
      const owner =
        address.ok && (await findAddressOwner(tx, emailFingerprint(running.vault, address.value)));
      if (!owner) throw new Error('The cast has a mistake: a company with a member who is nobody');
      manager ??= owner.accountId;
      joined.push(
        await joinOrganisation(running, tx, { organisationId, accountId: owner.accountId }, rights),
      );
    }
    const [requestedBy] = joined;
    if (!requestedBy || !manager) throw new Error('The cast has a mistake: a company without a member');
    for (const group of activeGroups) await openAccess(running, tx, { organisationId, requestedBy, group });
    if (provider) await enrolProvider(running, tx, provider, { organisationId, manager });
  });
}
