import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { AvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import type { Day } from '@guichet/schema/scalars/date.ts';
import type { AccountId } from '../accounts/account.ts';
import { insertBeneficiary } from './beneficiary.repository.ts';
import { type BeneficiaryId, type BeneficiaryRelation, beneficiaryOffice } from './beneficiary.ts';

export interface NewBeneficiary {
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: Day;
  readonly avsNumber: AvsNumber;
  readonly relation: BeneficiaryRelation;
}

/** Adds an insured person to an account, in the caller's transaction. The AVS number is sealed. */
export async function addBeneficiary(
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
    avsNumberFingerprint: vault.fingerprint('identity.avs-number', avsNumber),
  });
  return id;
}
