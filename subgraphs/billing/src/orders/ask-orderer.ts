import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { CompanyFacts } from '../client-accounts/hold-account.ts';
import type { OrderingMember } from '../ordering/settlement.ts';
import type { AcceptedTerms } from './order.ts';

/** A text in force, and whether the person accepted this version before. */
export interface TermsInForce extends AcceptedTerms {
  readonly isAccepted: boolean;
}

/** The company for which somebody orders, and what he may there. */
export interface OrderingCompany {
  readonly membershipId: string;
  readonly member: OrderingMember;
  readonly facts: CompanyFacts;
}

/** Who orders, as identity knows him now. */
export interface Orderer {
  readonly accountId: string;
  /** Given and family name. */
  readonly name: string;
  readonly isEmailVerified: boolean;
  readonly terms: readonly TermsInForce[];
  /** Null for a private order, and for a membership that is absent or somebody else's. */
  readonly company: OrderingCompany | null;
}

interface Account {
  readonly __typename: 'Account';
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly emailVerifiedAt: string | null;
}

type Address = Omit<CompanyFacts['address'], 'recipient'>;

interface Membership extends OrderingMember {
  readonly __typename: 'Membership';
  readonly id: string;
  readonly accountId: string | null;
  readonly organisation: Address & Omit<CompanyFacts, 'address'>;
}

const question = `query Orderer($representations: [_Any!]!) {
  terms { text version acceptedAt }
  _entities(representations: $representations) {
    __typename
    ... on Account { id familyName givenName emailVerifiedAt }
    ... on Membership {
      id accountId status serviceCodes activeServiceGroups suspendedServiceGroups
      organisation {
        id name uid address postalCode town country branches
        billingAddress { recipient address postalCode town country }
      }
    }
  }
}`;

/**
 * Asks identity, with the viewer's passport, who orders and for whom: what he may is asked anew with each order. A manager sees the memberships of others, and
 * orders with none of them.
 */
export async function askOrderer(
  { peers, viewer }: Pick<RequestContext, 'peers' | 'viewer'>,
  membershipId: Typed,
): Promise<Orderer> {
  const accountId = viewer.subject;
  if (viewer.kind !== 'ACCOUNT' || accountId === null) throw unauthenticated();
  const named = cleaned(membershipId);
  const representations = [
    { __typename: 'Account', id: accountId },
    ...(isUuid(named) ? [{ __typename: 'Membership', id: named }] : []),
  ];
  const { terms, _entities: found } = await peers.ask<{
    readonly terms: readonly (AcceptedTerms & { readonly acceptedAt: string | null })[];
    readonly _entities: readonly (Account | Membership | null)[];
  }>('identity', { query: question, variables: { representations } });
  const account = found.find((entity) => entity?.__typename === 'Account');
  const membership = found.find((entity) => entity?.__typename === 'Membership');
  if (!account) throw new Error('Identity does not know who orders');
  return {
    accountId,
    name: `${account.givenName} ${account.familyName}`,
    isEmailVerified: account.emailVerifiedAt !== null,
    terms: terms.map(({ text, version, acceptedAt }) => ({
      ...{ text, version },
      isAccepted: acceptedAt !== null,
    })),
    company: membership?.accountId === accountId ? companyOf(membership) : null,
  };
}

function companyOf({ id, organisation, ...member }: Membership): OrderingCompany {
  const { address, postalCode, town, country, billingAddress, ...facts } = organisation;
  return {
    ...{ membershipId: id, member },
    facts: {
      ...facts,
      address: { recipient: null, address, postalCode, town, country },
      // An answer of the graph has no prototype, and would not be written as JSON.
      billingAddress: billingAddress && { ...billingAddress },
    },
  };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
