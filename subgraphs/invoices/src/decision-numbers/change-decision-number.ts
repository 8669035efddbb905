import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { isUuid } from '../claims/claim.ts';
import { decisionNumberProblems } from './decision-number.problems.ts';
import {
  deleteNumber,
  findByNumber,
  findNumbers,
  holdShelf,
  updateNumber,
} from './decision-number.repository.ts';
import {
  type DecisionNumber,
  type DecisionNumberOutcome,
  readDecisionNumber,
  readDescription,
} from './decision-number.ts';

/** What is changed in a saved number; a member that is left out stays as it is. */
export interface DecisionNumberChange {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly number?: Typed;
  readonly description?: Typed;
}

/** Changes a saved number or its description. */
export function updateDecisionNumber(
  context: RequestContext,
  change: DecisionNumberChange,
): Promise<DecisionNumberOutcome> {
  return changeNumber(context, change, async (tx, held) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    const number =
      change.number === undefined ? held.number : readDecisionNumber(change.number, ['number'], report);
    const description =
      change.description === undefined
        ? held.description
        : readDescription(change.description, ['description'], report);
    if (number !== null && number !== held.number) {
      const shelf = { owner: held.ownerAccountId, beneficiaryId: held.beneficiaryId };
      if (await findByNumber(tx, shelf, number))
        report(decisionNumberProblems.DECISION_NUMBER_SAVED, ['number']);
    }
    if (problems.length > 0 || number === null) return { decisionNumber: held, problems };
    const changed = {
      ...held,
      number,
      description,
      version: held.version + 1,
      savedAt: await databaseNow(tx),
    };
    await updateNumber(tx, changed);
    return { decisionNumber: changed, problems: [] };
  });
}

/** Forgets a saved number. Claims that bear it stay as they are. */
export function removeDecisionNumber(
  context: RequestContext,
  named: Pick<DecisionNumberChange, 'id' | 'version'>,
): Promise<DecisionNumberOutcome> {
  return changeNumber(context, named, async (tx, held) => {
    await deleteNumber(tx, held);
    return { decisionNumber: held, problems: [] };
  });
}

/** Has a change made to a number of the viewer's own, on the version that he saw, while nobody else writes on its shelf. */
async function changeNumber(
  { database, locale, viewer }: RequestContext,
  { id, version }: Pick<DecisionNumberChange, 'id' | 'version'>,
  change: (tx: Transaction, held: DecisionNumber) => Promise<DecisionNumberOutcome>,
): Promise<DecisionNumberOutcome> {
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const find = async () => (isUuid(id) ? (await findNumbers(tx, owner, [id]))[0] : undefined);
    const seen = await find();
    if (seen) await holdShelf(tx, { owner, beneficiaryId: seen.beneficiaryId });
    const held = await find();
    if (!held) return { decisionNumber: null, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    if (held.version !== version)
      return {
        decisionNumber: held,
        problems: [problem(sharedProblems.VERSION_CONFLICT, ['version'], locale)],
      };
    return change(tx, held);
  });
}
