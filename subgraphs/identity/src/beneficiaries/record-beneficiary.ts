import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { AvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import type { AccountId } from '../accounts/account.ts';
import type { InsuredFacts, KnownPerson, PersonFacts } from '../people/person.ts';
import { insertBeneficiary, updateBeneficiaryRow } from './beneficiary.repository.ts';
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
  const number = await keepAvsNumber(vault, avsNumber);
  await insertBeneficiary(tx, { ...person, ...number, id, office: beneficiaryOffice, accountId });
  return id;
}

/** Writes an insured person anew, in the caller's transaction; who was taken off the account is on it again. */
export async function rewriteBeneficiary(
  { vault }: Pick<WorkContext, 'vault'>,
  tx: Executor,
  id: BeneficiaryId,
  { avsNumber, ...person }: PersonFacts & InsuredFacts & { readonly relation: BeneficiaryRelation },
): Promise<void> {
  const number = await keepAvsNumber(vault, avsNumber);
  await updateBeneficiaryRow(tx, id, { ...person, ...number, removedAt: null });
}

/** Finds an AVS number again without opening it: once in an account. */
export function avsNumberFingerprint(vault: Vault, avsNumber: AvsNumber): string {
  return vault.fingerprint('identity.avs-number', avsNumber);
}

async function keepAvsNumber(vault: Vault, avsNumber: AvsNumber) {
  return {
    avsNumber: await vault.seal('identity.avs-number', avsNumber),
    avsNumberFingerprint: avsNumberFingerprint(vault, avsNumber),
  };
}
