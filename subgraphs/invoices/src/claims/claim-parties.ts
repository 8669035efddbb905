import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Peers } from '@guichet/chassis/subgraph/peers.ts';
import { parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
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
  /** Whether the owner has shown that the e-mail is his: the office writes to it. */
  readonly isEmailVerified: boolean;
}

/** An entity with its type and whose it is, as identity answers it. */
type Owned<Name extends string, Facts> = Facts & {
  readonly __typename: Name;
  readonly ownerAccountId: string;
  /** Null as long as it is in its account. */
  readonly removedAt: string | null;
};

/** The owner's account, as far as a claim needs it. */
interface Account {
  readonly __typename: 'Account';
  readonly id: string;
  readonly emailVerifiedAt: string | null;
}

type Entity = Owned<'Beneficiary', BeneficiaryFacts> | Owned<'BankAccount', BankAccountFacts> | Account;

const question = `query ClaimParties($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Account { id emailVerifiedAt }
    ... on Beneficiary { id ownerAccountId removedAt familyName givenName birthDate avsNumber }
    ... on BankAccount { id ownerAccountId removedAt iban holder }
  }
}`;

/**
 * Asks identity, with the viewer's passport, what it knows of the owner and of the two keys that were typed, and keeps
 * what is the owner's own: an officer sees beneficiaries of others, and may no more send a claim for them than anybody else.
 * What was removed from the account answers like what is absent.
 * @param named The beneficiary of the claim that is being corrected: it may name him again, also when he was removed since.
 */
export async function askClaimParties(
  peers: Peers,
  owner: string,
  entry: { readonly beneficiaryId?: Typed; readonly bankAccountId?: Typed },
  named: string | null = null,
): Promise<ClaimParties> {
  const typed = [
    { __typename: 'Beneficiary', id: cleaned(entry.beneficiaryId) },
    { __typename: 'BankAccount', id: cleaned(entry.bankAccountId) },
  ].filter(({ id }) => isUuid(id));
  const { _entities: found } = await peers.ask<{ readonly _entities: readonly (Entity | null)[] }>(
    'identity',
    {
      query: question,
      variables: { representations: [{ __typename: 'Account', id: owner }, ...typed] },
    },
  );
  let beneficiary: BeneficiaryFacts | null = null;
  let bankAccount: BankAccountFacts | null = null;
  let isEmailVerified = false;
  for (const entity of found) {
    if (entity?.__typename === 'Account') isEmailVerified = entity.emailVerifiedAt !== null;
    else if (entity?.ownerAccountId !== owner) continue;
    else if (entity.removedAt !== null && entity.id !== named) continue;
    else if (entity.__typename === 'Beneficiary') beneficiary = factsOfBeneficiary(entity);
    else bankAccount = factsOfBankAccount(entity);
  }
  return { beneficiary, bankAccount, isEmailVerified };
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
