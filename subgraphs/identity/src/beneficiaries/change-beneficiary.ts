import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import type { AnsweredBeneficiary } from './add-beneficiary.ts';
import { beneficiaryProblems } from './beneficiary.problems.ts';
import {
  type BeneficiaryRow,
  findAllOf,
  findBeneficiaries,
  updateBeneficiaryRow,
} from './beneficiary.repository.ts';
import { beneficiaryOffice } from './beneficiary.ts';
import { type BeneficiaryEntry, readBeneficiary } from './read-beneficiary.ts';
import { rewriteBeneficiary } from './record-beneficiary.ts';

/** Which insured person is changed, as the caller saw him. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What a change finds once it holds the account. */
interface Found {
  readonly current: BeneficiaryRow;
  readonly others: readonly BeneficiaryRow[];
}

/** Changes an insured person of the viewer's account. */
export function updateBeneficiary(
  context: IdentityContext,
  seen: Seen,
  entry: BeneficiaryEntry,
): Promise<AnsweredBeneficiary> {
  return change(context, seen, async (tx, { current, others }, report) => {
    const isHolder = current.relation === 'SELF';
    const person = await readBeneficiary(context, tx, { entry, others, isHolder }, report);
    if (!person) return false;
    await rewriteBeneficiary(context, tx, current.id, person);
    await audit(context, tx, 'beneficiary.update', current);
    return true;
  });
}

/** Takes an insured person off the viewer's account. The row stays, since claims point at it. */
export async function removeBeneficiary(context: IdentityContext, seen: Seen): Promise<AnsweredBeneficiary> {
  const removed = await change(context, seen, async (tx, { current }, report) => {
    if (current.relation === 'SELF') {
      report(beneficiaryProblems.BENEFICIARY_IS_SELF, ['id']);
      return false;
    }
    await updateBeneficiaryRow(tx, current.id, { removedAt: await databaseNow(tx) });
    await audit(context, tx, 'beneficiary.remove', current);
    return true;
  });
  return removed.problems.length > 0 ? removed : { beneficiary: null, problems: [] };
}

/** Finds the person under the account's lock, and answers him as he is now: after the change, and when another one came first. */
function change(
  context: IdentityContext,
  { id, version }: Seen,
  work: (tx: Transaction, found: Found, report: Report) => Promise<boolean>,
): Promise<AnsweredBeneficiary> {
  const accountId = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const all = await findAllOf(tx, accountId);
    const current = all.find((row) => row.id === id);
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    if (!current) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { beneficiary: null, problems };
    }
    if (current.version !== version) {
      report(sharedProblems.VERSION_CONFLICT, []);
      return { beneficiary: current, problems };
    }
    const others = all.filter((row) => row !== current);
    if (!(await work(tx, { current, others }, report))) return { beneficiary: null, problems };
    const [beneficiary = null] = await findBeneficiaries(tx, rowScope(context.viewer), [current.id]);
    return { beneficiary, problems };
  });
}

async function audit(
  { viewer }: IdentityContext,
  tx: Transaction,
  action: 'beneficiary.update' | 'beneficiary.remove',
  { id }: BeneficiaryRow,
): Promise<void> {
  await appendAudit(tx, { office: beneficiaryOffice, actor: viewer, action, subject: `Beneficiary:${id}` });
}
