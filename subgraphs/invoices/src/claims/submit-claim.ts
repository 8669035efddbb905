import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { holdDraft, sendDraft } from '../drafts/send-draft.ts';
import { checkClaim } from './check-claim.ts';
import { findClaims } from './claim.repository.ts';
import { dayOfOffice } from './claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { ClaimOutcome } from './claim-outcome.ts';
import { ownClaims } from './claim-scope.ts';
import { handIn, NotHandedIn } from './hand-in.ts';
import { recordClaim } from './record-claim.ts';

/** What a person sends, and the draft that he made it in. */
export interface Submission {
  readonly input: ClaimEntry;
  readonly idempotencyKey: string;
  readonly draftId: string | null;
}

/** Hands a claim to the office. From then on the person can't change it; the same key again answers the same claim. */
export function submitClaim(
  context: RequestContext,
  { input, idempotencyKey, draftId }: Submission,
): Promise<ClaimOutcome> {
  const { locale } = context;
  const handed = { operation: 'submitClaim', typed: input, idempotencyKey, beside: { draftId } } as const;
  return handIn(context, handed, async (tx, { owner, entry, ground }) => {
    const sending = draftId === null ? null : await holdDraft(tx, owner, draftId);
    const refusals = sending?.refusal ? [problem(sending.refusal, ['draftId'], locale)] : [];
    if (sending?.sentAs) {
      const [claim = null] = await findClaims(tx, ownClaims(owner), [sending.sentAs]);
      throw new NotHandedIn({ claim, problems: refusals });
    }
    const now = await databaseNow(tx);
    const { content, problems } = checkClaim(entry, ground, dayOfOffice(now), locale);
    if (!content || refusals.length > 0)
      throw new NotHandedIn({ claim: null, problems: [...refusals, ...problems] });
    const claimId = await recordClaim(tx, context, { owner, entry, content, locale, now });
    if (sending?.draft) await sendDraft(tx, sending.draft, claimId, now);
    return claimId;
  });
}
