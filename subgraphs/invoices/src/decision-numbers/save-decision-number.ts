import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext, WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import { chosen, readKey } from '../claims/claim-fields.ts';
import { askClaimParties } from '../claims/claim-parties.ts';
import { decisionNumberProblems } from './decision-number.problems.ts';
import { findNumbers } from './decision-number.repository.ts';
import {
  type DecisionNumberOutcome,
  mostNumbers,
  readDecisionNumber,
  readDescription,
} from './decision-number.ts';
import { type NumberToSave, shelveNumber } from './shelve-number.ts';

/** A number as it was typed to be saved. */
export interface DecisionNumberEntry {
  readonly beneficiaryId?: Typed;
  readonly number?: Typed;
  readonly description?: Typed;
}

/** Takes the transaction back, and with it the key: once there is room again, the same call may come again. */
class ShelfIsFull extends Error {}

/** Saves a decision number with one of the viewer's own beneficiaries. The same key again answers the same entry. */
export async function saveDecisionNumber(
  context: RequestContext,
  typed: DecisionNumberEntry,
  idempotencyKey: string,
): Promise<DecisionNumberOutcome> {
  const { database, locale, peers, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const { key, problems: keyProblems } = readKey(idempotencyKey, locale);
  const problems: Problem[] = [...keyProblems];
  const report = gather(problems, locale);
  const { beneficiary } = await askClaimParties(peers, owner, { beneficiaryId: typed.beneficiaryId });
  const own = chosen(typed.beneficiaryId, beneficiary, 'beneficiaryId', report);
  const number = readDecisionNumber(typed.number, ['number'], report);
  const description = readDescription(typed.description, ['description'], report);
  if (problems.length > 0 || key === null || own === null || number === null)
    return { decisionNumber: null, problems };
  const toSave = { owner, beneficiaryId: own.id, number, description };
  const call = { office: insuranceOffice, actor: owner, operation: 'saveDecisionNumber', key };
  try {
    return await database.transaction(async (tx) => {
      const outcome = await once(tx, { ...call, request: toSave }, async () => {
        const id = await shelveNumber(tx, context, toSave);
        if (id === null) throw new ShelfIsFull();
        return id;
      });
      if (outcome.kind === 'KEY_REUSED') {
        const reused = problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale);
        return { decisionNumber: null, problems: [reused] };
      }
      const [decisionNumber = null] = await findNumbers(tx, owner, [outcome.id]);
      return { decisionNumber, problems: [] };
    });
  } catch (error) {
    if (!(error instanceof ShelfIsFull)) throw error;
    const full = problem(decisionNumberProblems.DECISION_NUMBERS_TOO_MANY, ['number'], locale, {
      limit: mostNumbers,
    });
    return { decisionNumber: null, problems: [full] };
  }
}

/**
 * « Enregistrer le numéro de décision » of a claim that is handed in, in its transaction. A full shelf stops no claim:
 * the number isn't saved then.
 */
export async function keepDecisionNumber(
  tx: Transaction,
  context: Pick<WorkContext, 'newId'>,
  number: NumberToSave,
): Promise<void> {
  await shelveNumber(tx, context, number);
}
