import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, isGiven, type Report, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { AccountId } from '../accounts/account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { type InsuredEntry, type PersonEntry, readInsured, readPerson } from '../people/person.ts';
import { dayInGeneva } from '../time.ts';
import { beneficiaryLabels, beneficiaryProblems } from './beneficiary.problems.ts';
import { findBeneficiaries, findRelations } from './beneficiary.repository.ts';
import {
  type Beneficiary,
  type BeneficiaryId,
  type BeneficiaryRelation,
  beneficiaryOffice,
} from './beneficiary.ts';
import { avsNumberFingerprint, type NewBeneficiary, recordBeneficiary } from './record-beneficiary.ts';

/** An insured person as he is typed. */
export interface BeneficiaryEntry extends PersonEntry, InsuredEntry {
  readonly relation?: BeneficiaryRelation | null;
}

export interface AddedBeneficiary {
  /** Null when there are problems. */
  readonly beneficiary: Beneficiary | null;
  readonly problems: readonly Problem[];
}

/** A page of the list holds them all, and an account is a person, not an institution. */
const mostInAccount = 100;

/** Takes the transaction back, and with it the key: the corrected person may come under the same one. */
class PersonHasProblems extends Error {}

/** Adds an insured person for whom the viewer sends claims. The same key again answers the same person. */
export async function addBeneficiary(
  context: IdentityContext,
  entry: BeneficiaryEntry,
  idempotencyKey: string,
): Promise<AddedBeneficiary> {
  const { database, locale, viewer } = context;
  const accountId = readId<AccountId>(viewer.subject ?? '');
  if (!accountId) throw unauthenticated();
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
        const person = await readEntry(context, tx, { accountId, entry }, report);
        if (!person) throw new PersonHasProblems();
        return record(context, tx, accountId, person);
      });
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
        return { beneficiary: null, problems };
      }
      const [beneficiary = null] = await findBeneficiaries(tx, rowScope(viewer), [
        outcome.id as BeneficiaryId,
      ]);
      return { beneficiary, problems };
    });
  } catch (error) {
    if (error instanceof PersonHasProblems) return { beneficiary: null, problems };
    throw error;
  }
}

/** What is wrong with the person, and with his being in this account too: all at once. */
async function readEntry(
  { vault }: IdentityContext,
  tx: Transaction,
  { accountId, entry }: { readonly accountId: AccountId; readonly entry: BeneficiaryEntry },
  report: Report,
): Promise<NewBeneficiary | null> {
  // Two who are added at once are looked at one after the other.
  await holdAccount(tx, accountId);
  const others = await findRelations(tx, accountId);
  const relation = readRelation(entry.relation ?? null, report);
  const person = readPerson(entry, report);
  const insured = readInsured(entry, dayInGeneva(await databaseNow(tx)), report);
  const isSecondSelf = relation === 'SELF' && others.some((other) => other.relation === 'SELF');
  if (isSecondSelf) report(beneficiaryProblems.BENEFICIARY_SELF_KNOWN, ['relation']);
  const number = insured && avsNumberFingerprint(vault, insured.avsNumber);
  const isKnown = others.some((other) => other.avsNumberFingerprint === number);
  if (isKnown) report(beneficiaryProblems.BENEFICIARY_KNOWN, ['avsNumber']);
  const isTooMany = others.length >= mostInAccount;
  if (isTooMany) report(beneficiaryProblems.BENEFICIARY_TOO_MANY, []);
  if (isSecondSelf || isKnown || isTooMany || !relation || !person || !insured) return null;
  return { ...person, ...insured, relation };
}

function readRelation(typed: BeneficiaryRelation | null, report: Report): BeneficiaryRelation | null {
  isGiven(typed, { path: ['relation'], label: beneficiaryLabels.relation }, report);
  return typed;
}

async function record(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  person: NewBeneficiary,
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
