import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { Home } from '../people/person.ts';

export type OrganisationId = Branded<'OrganisationId'>;

/** Where somebody is written to. */
export interface PostalAddress extends Home {
  /** Null when it is the holder. */
  readonly recipient: string | null;
}

/** A company as it is registered. */
export interface OrganisationFacts extends Home {
  readonly name: string;
  /** Without separators. */
  readonly uid: string;
  /** Null when invoices go to the same address. */
  readonly billingAddress: PostalAddress | null;
  /** The names under which it orders beside its own. */
  readonly branches: readonly string[];
}

/** A company at the counter. */
export interface Organisation extends OrganisationFacts {
  readonly id: OrganisationId;
  readonly createdAt: Temporal.Instant;
  readonly version: number;
}

/** How far the office relies on a company: from an application on its UID stays, and from an activation on its invoices' address too. */
export type Reliance = 'NONE' | 'ASKED' | 'ACTIVE';

/** What a change may not touch any more. */
export function fixedMembers(
  now: OrganisationFacts,
  changed: OrganisationFacts,
  reliance: Reliance,
): readonly ('uid' | 'billingAddress')[] {
  const fixed: ('uid' | 'billingAddress')[] = [];
  if (reliance !== 'NONE' && changed.uid !== now.uid) fixed.push('uid');
  if (reliance === 'ACTIVE' && addressOfInvoices(changed) !== addressOfInvoices(now))
    fixed.push('billingAddress');
  return fixed;
}

/** Where invoices go, whether it was written down by itself or is the company's own address. */
function addressOfInvoices({
  billingAddress,
  address,
  postalCode,
  town,
  country,
}: OrganisationFacts): string {
  const to = billingAddress ?? { recipient: null, address, postalCode, town, country };
  return JSON.stringify([to.recipient, to.address, to.postalCode, to.town, to.country]);
}
