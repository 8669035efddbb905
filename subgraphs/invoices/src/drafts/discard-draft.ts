import { problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { isUuid } from '../claims/claim.ts';
import { draftProblems } from './draft.problems.ts';
import { deleteDraft, lockDraft } from './draft.repository.ts';
import type { DraftId, DraftOutcome } from './draft.ts';

/** Throws a draft away for ever. One that was sent stays: it tells the other tab which claim it became. */
export async function discardDraft(
  { database, locale, viewer }: RequestContext,
  id: string,
): Promise<DraftOutcome> {
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const draft = isUuid(id) ? await lockDraft(tx, owner, id as DraftId) : null;
    if (draft?.sentAs) return { draft, problems: [problem(draftProblems.CLAIM_DRAFT_SENT, ['id'], locale)] };
    if (draft) await deleteDraft(tx, draft);
    return { draft, problems: [] };
  });
}
