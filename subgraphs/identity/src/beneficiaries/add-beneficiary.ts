import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { AccountId } from '../accounts/account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { beneficiaryLabels } from './beneficiary.problems.ts';
import { findAllOf, findBeneficiaries } from './beneficiary.repository.ts';
import { type Beneficiary, type BeneficiaryId, beneficiaryOffice } from './beneficiary.ts';
import { type BeneficiaryEntry, type BeneficiaryFacts, readBeneficiary } from './read-beneficiary.ts';
import { recordBeneficiary } from './record-beneficiary.ts';

export interface AnsweredBeneficiary {
  /** Null when there are problems. */
  readonly beneficiary: Beneficiary | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: the corrected person may come under the same one. */
class PersonHasProblems extends Error {}

/** Adds an insured person for whom the viewer sends claims. The same key again answers the same person. */
export async function addBeneficiary(
  context: IdentityContext,
  entry: BeneficiaryEntry,
  idempotencyKey: string,
): Promise<AnsweredBeneficiary> {
  const { database, locale, viewer } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const keyField = { path: ['idempotencyKey'], label: beneficiaryLabels.idempotencyKey };
  const key = requiredLine(idempotencyKey, keyField, 200, report);
  if (key === null) return { beneficiary: null, problems };
  const call = {
    office: beneficiaryOffice,
    actor: accountId,
    operation: 'addBeneficiary',
    key,
    // The number is in it: kept is a hash that has no way back without the keys.
    request: context.vault.fingerprint('identity.add-beneficiary', JSON.stringify(entry)),
  };
  try {
    return await database.transaction(async (tx) => {
      const outcome = await once(tx, call, async () => {
        // Two who are added at once are looked at one after the other.
        await holdAccount(tx, accountId);
        const others = await findAllOf(tx, accountId);
        const person = await readBeneficiary(context, tx, { entry, others, isHolder: false }, report);
        if (!person) throw new PersonHasProblems();
        return record(context, tx, accountId, person);
      });
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
        return { beneficiary: null, problems };
      }
      const ids = [outcome.id as BeneficiaryId];
      const [beneficiary = null] = await findBeneficiaries(tx, rowScope(viewer), ids);
      return { beneficiary, problems };
    });
  } catch (error) {
    if (error instanceof PersonHasProblems) return { beneficiary: null, problems };
    throw error;
  }
}

async function record(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  person: BeneficiaryFacts,
): Promise<BeneficiaryId> {
  const id = await recordBeneficiary(context, tx, accountId, person);
  await appendAudit(tx, {
    office: beneficiaryOffice,
    actor: context.viewer,
    action: 'beneficiary.add',
    subject: `Beneficiary:${id}`,
    details: { relation: person.relation },
  });
  return id;
}
