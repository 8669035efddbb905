import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { AvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import type { AccountId } from '../accounts/account.ts';
import type { InsuredFacts, KnownPerson } from '../people/person.ts';
import { insertBeneficiary } from './beneficiary.repository.ts';
import { type BeneficiaryId, type BeneficiaryRelation, beneficiaryOffice } from './beneficiary.ts';

export interface NewBeneficiary extends KnownPerson, InsuredFacts {
  readonly relation: BeneficiaryRelation;
}

/** Records an insured person of an account, in the caller's transaction. The AVS number is sealed. */
export async function recordBeneficiary(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Executor,
  accountId: AccountId,
  { avsNumber, ...person }: NewBeneficiary,
): Promise<BeneficiaryId> {
  const id = newId<BeneficiaryId>();
  await insertBeneficiary(tx, {
    ...person,
    id,
    office: beneficiaryOffice,
    accountId,
    avsNumber: await vault.seal('identity.avs-number', avsNumber),
    avsNumberFingerprint: avsNumberFingerprint(vault, avsNumber),
  });
  return id;
}

/** Finds an AVS number again without opening it: once in an account. */
export function avsNumberFingerprint(vault: Vault, avsNumber: AvsNumber): string {
  return vault.fingerprint('identity.avs-number', avsNumber);
}
