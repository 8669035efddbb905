import { canonicalText } from '@guichet/chassis/history/canonical.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { amendmentProblems } from '../claims/amendment.problems.ts';
import { type Claim, insuranceOffice, whyNot } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import { ownClaims } from '../claims/claim-scope.ts';
import { holdClaim } from '../claims/move-claim.ts';
import { claimFormOf } from '../forms/form.ts';
import { draftProblems } from './draft.problems.ts';
import { countOpenDrafts, findCorrection, insertDraft } from './draft.repository.ts';
import { type DraftContent, type DraftId, type DraftOutcome, mostDrafts } from './draft.ts';

/** Takes the transaction back, and with it the key: nothing was made, or it was there before. */
export class DraftNotMade extends Error {
  readonly outcome: DraftOutcome;
  constructor(outcome: DraftOutcome) {
    super('No draft was made');
    this.outcome = outcome;
  }
}

/**
 * Makes a draft for what was typed, and answers its id.
 * @throws DraftNotMade when there is one for the claim already, or something stands in the way.
 */
export async function createDraft(
  tx: Transaction,
  { newId, locale }: Pick<RequestContext, 'newId' | 'locale'>,
  {
    owner,
    content,
    corrects,
  }: { readonly owner: string; readonly content: DraftContent; readonly corrects: string | null },
): Promise<DraftId> {
  const refuse = (...problems: readonly Problem[]): never => {
    throw new DraftNotMade({ draft: null, problems });
  };
  let corrected: Claim | null = null;
  if (corrects !== null) {
    corrected =
      (await holdClaim(tx, ownClaims(owner), corrects)) ??
      refuse(problem(sharedProblems.NOT_FOUND, ['corrects'], locale));
    const refusal = whyNot('amend', corrected, corrected.version);
    if (refusal)
      refuse(problem(refusal.code, ['corrects'], locale, { status: claimStatusLabels[corrected.status] }));
    const { title, number } = claimFormOf(corrected.form);
    if (corrected.form !== content.form)
      refuse(problem(amendmentProblems.CLAIM_FORM_CHANGED, ['form'], locale, { title, number }));
    const draft = await findCorrection(tx, owner, corrected.id);
    if (draft) {
      // What was typed here is not in it: the person decides which of the two goes on.
      const isSame = canonicalText(draft.typed) === canonicalText(content.typed);
      const problems = isSame ? [] : [problem(sharedProblems.VERSION_CONFLICT, ['version'], locale)];
      throw new DraftNotMade({ draft, problems });
    }
  }
  if ((await countOpenDrafts(tx, owner)) >= mostDrafts)
    refuse(problem(draftProblems.CLAIM_DRAFTS_TOO_MANY, ['input'], locale, { limit: mostDrafts }));
  const id = newId<DraftId>();
  const savedAt = await databaseNow(tx);
  await insertDraft(tx, {
    id,
    office: insuranceOffice,
    ownerAccountId: owner,
    corrects: corrected?.id ?? null,
    savedAt,
    ...content,
  });
  return id;
}
