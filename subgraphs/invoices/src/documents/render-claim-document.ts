import { say } from '@guichet/chassis/problems/problem.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOnPaper } from '../claims/read-for-document.ts';
import { claimCopy } from './claim-copy.ts';
import { copyWording } from './claim-copy.wording.ts';
import { readSubmittedClaim } from './submitted-claim.ts';

/**
 * Draws « Copie de la demande » as PDF, in the language in which the claim was handed in, whoever reads it. The same version
 * gives the same bytes.
 */
export async function renderClaimDocument(
  { vault }: Pick<WorkContext, 'vault'>,
  { claim, submission, ...stand }: ClaimOnPaper,
): Promise<Uint8Array> {
  const submitted = await readSubmittedClaim(vault, submission);
  const { locale } = submitted;
  // Loaded with the first copy: reading and shaping fonts is a large library, which every start would pay for.
  const { drawClaimCopy } = await import('./draw-claim-copy.ts');
  return drawClaimCopy(
    claimCopy({ ...claim, ...stand }, submitted),
    { language: locale, at: stand.movedAt },
    (page, pages) => say(copyWording.page, locale, { page, pages }),
  );
}
