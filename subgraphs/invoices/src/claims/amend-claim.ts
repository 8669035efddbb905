import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { sendCorrectionDraft } from '../drafts/send-draft.ts';
import { claimFormOf } from '../forms/form.ts';
import { chosenForm } from '../forms/form-rooms.ts';
import { amendmentProblems } from './amendment.problems.ts';
import { checkClaim } from './check-claim.ts';
import { dayOfOffice, whyNot } from './claim.ts';
import { claimStatusLabels } from './claim.wording.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { ClaimOutcome } from './claim-outcome.ts';
import { ownClaims } from './claim-scope.ts';
import { handIn, NotHandedIn } from './hand-in.ts';
import { holdClaim } from './move-claim.ts';
import { recordAmendment } from './record-amendment.ts';

/** A correction as a person hands it in. */
export interface Amendment {
  readonly id: string;
  /** The version that the person corrected. */
  readonly version: number;
  readonly input: ClaimEntry;
  readonly idempotencyKey: string;
}

/**
 * Hands a claim in again that the office sent back. It is checked like a new one, on the same form; what was submitted
 * before is kept beside it.
 */
export function amendClaim(
  context: RequestContext,
  { id, version, input, idempotencyKey }: Amendment,
): Promise<ClaimOutcome> {
  const { locale } = context;
  const handed = {
    operation: 'amendClaim',
    typed: input,
    idempotencyKey,
    beside: { id, version },
    corrects: id,
  } as const;
  return handIn(context, handed, async (tx, { owner, entry, ground }) => {
    const claim = await holdClaim(tx, ownClaims(owner), id);
    const refuse = (...problems: readonly Problem[]): never => {
      throw new NotHandedIn({ claim, problems });
    };
    if (!claim) return refuse(problem(sharedProblems.NOT_FOUND, ['id'], locale));
    const refusal = whyNot('amend', claim, version);
    if (refusal) {
      const status = claimStatusLabels[claim.status];
      return refuse(problem(refusal.code, refusal.path, locale, { status }));
    }
    const now = await databaseNow(tx);
    const { content, problems } = checkClaim(entry, ground, dayOfOffice(now), locale);
    const form = chosenForm(entry.form ?? {});
    if (form && form !== claim.form) {
      const { title, number } = claimFormOf(claim.form);
      const changed = problem(amendmentProblems.CLAIM_FORM_CHANGED, ['form'], locale, { title, number });
      return refuse(changed, ...problems.filter(({ path }) => path[0] !== 'form'));
    }
    if (!content) return refuse(...problems);
    await recordAmendment(tx, context, claim, { owner, entry, content, locale, now });
    await sendCorrectionDraft(tx, owner, claim.id, now);
    return claim.id;
  });
}
