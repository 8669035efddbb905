import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Report } from '@guichet/chassis/problems/fields.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import type { InsuredFacts, PersonFacts } from '../people/person.ts';
import { beneficiaryProblems } from './beneficiary.problems.ts';
import { findAllOf, findFormerSelf, updateBeneficiaryRow } from './beneficiary.repository.ts';
import { type BeneficiaryId, beneficiaryOffice } from './beneficiary.ts';
import { avsNumberFingerprint, recordBeneficiary, rewriteBeneficiary } from './record-beneficiary.ts';

/**
 * Whether the holder may be an insured person of his own account with this number: nobody else in it has it. The caller
 * holds the account.
 */
export async function mayBeHimself(
  { vault }: Pick<IdentityContext, 'vault'>,
  tx: Transaction,
  accountId: AccountId,
  { avsNumber }: InsuredFacts,
  report: Report,
): Promise<boolean> {
  const number = avsNumberFingerprint(vault, avsNumber);
  const others = (await findAllOf(tx, accountId)).filter(({ relation }) => relation !== 'SELF');
  const isFree = others.every((other) => other.avsNumberFingerprint !== number);
  if (!isFree) report(beneficiaryProblems.BENEFICIARY_KNOWN, ['avsNumber']);
  return isFree;
}

/** Makes the holder an insured person of his own account, or writes him anew: whoever was one before is the same again. */
export async function insureHolder(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  person: PersonFacts & InsuredFacts,
): Promise<void> {
  const facts = { ...person, relation: 'SELF' as const };
  const current = await findSelf(tx, accountId);
  const number = avsNumberFingerprint(context.vault, person.avsNumber);
  const known = current ?? (await findFormerSelf(tx, accountId, number));
  if (known) await rewriteBeneficiary(context, tx, known, facts);
  const id = known ?? (await recordBeneficiary(context, tx, accountId, facts));
  await audit(context, tx, current ? 'beneficiary.update' : 'beneficiary.add', id);
}

/** Takes the holder out of the insured persons of his own account. His claims stay where they are. */
export async function ceaseToInsureHolder(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  removedAt: Temporal.Instant,
): Promise<void> {
  const current = await findSelf(tx, accountId);
  if (!current) return;
  await updateBeneficiaryRow(tx, current, { removedAt });
  await audit(context, tx, 'beneficiary.remove', current);
}

async function findSelf(tx: Transaction, accountId: AccountId): Promise<BeneficiaryId | null> {
  return (await findAllOf(tx, accountId)).find(({ relation }) => relation === 'SELF')?.id ?? null;
}

async function audit({ viewer }: IdentityContext, tx: Transaction, action: string, id: BeneficiaryId) {
  const subject = `Beneficiary:${id}`;
  await appendAudit(tx, {
    office: beneficiaryOffice,
    actor: viewer,
    action,
    subject,
    details: { relation: 'SELF' },
  });
}
