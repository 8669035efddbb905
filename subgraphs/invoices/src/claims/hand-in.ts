import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { AttachmentsChanged } from '../attachments/claim-attachments.ts';
import { findClaims } from './claim.repository.ts';
import { type ClaimId, insuranceOffice } from './claim.ts';
import { asTyped, type ClaimEntry } from './claim-entry.ts';
import { readKey } from './claim-fields.ts';
import { type ClaimGround, readClaimGround } from './claim-ground.ts';
import type { ClaimOutcome } from './claim-outcome.ts';
import { ownClaims } from './claim-scope.ts';

/** A claim, new or corrected, as its owner hands it in. */
export interface HandIn {
  /** The mutation's name. */
  readonly operation: 'submitClaim' | 'amendClaim';
  readonly typed: ClaimEntry;
  readonly idempotencyKey: string;
  /** Everything else that the caller sent: a key stands for one request. */
  readonly beside: Readonly<Record<string, string | number | null>>;
  /** The claim that is being corrected. */
  readonly corrects?: string;
}

/** What was handed in, and what it is checked against. */
export interface HandedIn {
  readonly owner: string;
  readonly entry: ClaimEntry;
  readonly ground: ClaimGround;
}

/** Takes the transaction back, and with it the key: the corrected claim may come under the same one. */
export class NotHandedIn extends Error {
  readonly outcome: ClaimOutcome;
  constructor(outcome: ClaimOutcome) {
    super('The claim was not handed in');
    this.outcome = outcome;
  }
}

/**
 * Takes in what somebody hands in, once for its key: asks for the ground of the check first, then has `record` check and
 * write in one transaction. Answers the claim that `record` names, as it stands.
 */
export async function handIn(
  context: RequestContext,
  { operation, typed, idempotencyKey, beside, corrects }: HandIn,
  record: (tx: Transaction, handedIn: HandedIn) => Promise<ClaimId>,
): Promise<ClaimOutcome> {
  const { database, locale, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const { key, problems } = readKey(idempotencyKey, locale);
  if (key === null) return { claim: null, problems };
  const entry = asTyped(typed);
  const call = {
    office: insuranceOffice,
    actor: owner,
    operation,
    key,
    request: { ...beside, input: entry },
  };
  const attempt = async (): Promise<ClaimOutcome> => {
    const ground = await readClaimGround(context, owner, entry, corrects);
    return database.transaction(async (tx) => {
      const recorded = await once(tx, call, () => record(tx, { owner, entry, ground }));
      if (recorded.kind === 'KEY_REUSED') {
        const reused = problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale);
        return { claim: null, problems: [reused] };
      }
      const [claim = null] = await findClaims(tx, ownClaims(owner), [recorded.id]);
      return { claim, problems: [] };
    });
  };
  try {
    // A file that another claim took at this very moment stops the first attempt; the second one says which.
    return await attempt().catch((error) => {
      if (error instanceof AttachmentsChanged) return attempt();
      throw error;
    });
  } catch (error) {
    if (error instanceof NotHandedIn) return error.outcome;
    throw error;
  }
}
