import type { Peers } from '@guichet/chassis/subgraph/peers.ts';
import { parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { cleaned, type Typed } from '../forms/fields.ts';
import { isUuid } from './claim.ts';

/** What a claim keeps of the person for whom it is made. */
export interface BeneficiaryFacts {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  /** The day, `2015-04-30`. */
  readonly birthDate: string;
  readonly avsNumber: string;
}

/** What a claim keeps of the account to which it is paid. */
export interface BankAccountFacts {
  readonly id: string;
  readonly iban: string;
  readonly holder: string;
}

/** Null for what is absent, or not the viewer's: identity answers the same for both. */
export interface ClaimParties {
  readonly beneficiary: BeneficiaryFacts | null;
  readonly bankAccount: BankAccountFacts | null;
}

/** An entity with its type and whose it is, as identity answers it. */
type Owned<Name extends string, Facts> = Facts & {
  readonly __typename: Name;
  readonly ownerAccountId: string;
};

type Entity = Owned<'Beneficiary', BeneficiaryFacts> | Owned<'BankAccount', BankAccountFacts>;

const question = `query ClaimParties($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Beneficiary { id ownerAccountId familyName givenName birthDate avsNumber }
    ... on BankAccount { id ownerAccountId iban holder }
  }
}`;

/**
 * Asks identity, with the viewer's passport, what it knows of the two keys that were typed, and keeps what is the owner's
 * own: an officer sees beneficiaries of others, and may no more send a claim for them than anybody else.
 */
export async function askClaimParties(
  peers: Peers,
  owner: string,
  entry: { readonly beneficiaryId?: Typed; readonly bankAccountId?: Typed },
): Promise<ClaimParties> {
  const representations = [
    { __typename: 'Beneficiary', id: cleaned(entry.beneficiaryId) },
    { __typename: 'BankAccount', id: cleaned(entry.bankAccountId) },
  ].filter(({ id }) => isUuid(id));
  if (representations.length === 0) return { beneficiary: null, bankAccount: null };
  const answer = await peers.ask<{ readonly _entities: readonly (Entity | null)[] }>('identity', {
    query: question,
    variables: { representations },
  });
  const own = answer._entities.filter((entity) => entity?.ownerAccountId === owner);
  const beneficiary = own.find((entity) => entity?.__typename === 'Beneficiary');
  const bankAccount = own.find((entity) => entity?.__typename === 'BankAccount');
  return {
    beneficiary: beneficiary ? factsOfBeneficiary(beneficiary) : null,
    bankAccount: bankAccount ? factsOfBankAccount(bankAccount) : null,
  };
}

function factsOfBeneficiary({
  id,
  familyName,
  givenName,
  birthDate,
  avsNumber,
}: BeneficiaryFacts): BeneficiaryFacts {
  return { id, familyName, givenName, birthDate, avsNumber: exact(parseAvsNumber(avsNumber)) };
}

function factsOfBankAccount({ id, iban, holder }: BankAccountFacts): BankAccountFacts {
  return { id, iban: exact(parsePersonIban(iban)), holder };
}

/** Identity shows numbers in groups; a claim keeps them bare. */
function exact(parsed: Parsed<string>): string {
  if (!parsed.ok) throw new Error(`Identity answered a number with ${parsed.code}`);
  return parsed.value;
}
