import { say } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { readForDocument } from '../claims/read-for-document.ts';
import { claimCopy } from './claim-copy.ts';
import { copyWording } from './claim-copy.wording.ts';
import { readSubmittedClaim } from './submitted-claim.ts';

/**
 * « Copie de la demande » as PDF, in the reader's language: what was last handed in, from what is kept of it for ever, and
 * where the claim stands. The same state gives the same bytes. Null when there is no such claim for the viewer.
 */
export async function renderClaimDocument(
  { database, vault, viewer, locale }: Pick<RequestContext, 'database' | 'vault' | 'viewer' | 'locale'>,
  claimId: string,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null> {
  const found = await readForDocument({ database, viewer }, claimId);
  if (!found) return null;
  const { claim, submission, grant, movedAt } = found;
  const submitted = await readSubmittedClaim(vault, submission);
  // Loaded with the first copy: reading and shaping fonts is a large library, which every start would pay for.
  const { drawClaimCopy } = await import('./draw-claim-copy.ts');
  const bytes = await drawClaimCopy(
    claimCopy(claim, submitted, grant, movedAt, locale),
    { language: locale, at: movedAt },
    (page, pages) => say(copyWording.page, locale, { page, pages }),
  );
  return { fileName: `${claim.reference}.pdf`, bytes };
}
