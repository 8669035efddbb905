import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { isGiven, type Report } from '@guichet/chassis/problems/fields.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import {
  type InsuredEntry,
  type InsuredFacts,
  type PersonEntry,
  type PersonFacts,
  readInsured,
  readPerson,
} from '../people/person.ts';
import { dayInGeneva } from '../time.ts';
import { beneficiaryLabels, beneficiaryProblems } from './beneficiary.problems.ts';
import type { BeneficiaryRow } from './beneficiary.repository.ts';
import type { BeneficiaryRelation } from './beneficiary.ts';
import { avsNumberFingerprint } from './record-beneficiary.ts';

/** An insured person as he is typed. */
export interface BeneficiaryEntry extends PersonEntry, InsuredEntry {
  readonly relation?: BeneficiaryRelation | null;
}

/** An insured person in whom nothing is wrong. */
export type BeneficiaryFacts = PersonFacts & InsuredFacts & { readonly relation: BeneficiaryRelation };

/** An account is a person, also one who is a guardian by profession, and not an institution. */
export const mostInAccount = 500;

/**
 * What is wrong with a person, and with his being in this account beside the others: all at once. The holder himself
 * stays the holder, whatever is typed. The caller holds the account.
 */
export async function readBeneficiary(
  { vault }: Pick<WorkContext, 'vault'>,
  tx: Transaction,
  {
    entry,
    others,
    isHolder,
  }: {
    readonly entry: BeneficiaryEntry;
    readonly others: readonly BeneficiaryRow[];
    readonly isHolder: boolean;
  },
  report: Report,
): Promise<BeneficiaryFacts | null> {
  const relation = isHolder ? 'SELF' : readRelation(entry.relation ?? null, report);
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
