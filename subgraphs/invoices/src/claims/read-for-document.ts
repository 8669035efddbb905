import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Claim } from './claim.ts';
import { type Grant, keptGrant } from './claim-grant.ts';
import { findLastSubmission, findTransitions, type SubmissionRow } from './claim-history.repository.ts';
import { findLines } from './claim-line.repository.ts';
import { claimScopeOf } from './claim-scope.ts';
import { openClaims } from './read-claims.ts';

export type { SubmissionRow };

/** A claim as its copy shows it. */
export interface ClaimOnPaper {
  readonly claim: Claim;
  /** What was last handed in. */
  readonly submission: SubmissionRow;
  /** What was granted of each line; null before an acceptance. */
  readonly grant: Grant | null;
  /** When it came to where it stands. */
  readonly movedAt: Temporal.Instant;
}

/** What a copy of a claim is drawn from; null when there is none for the viewer. An officer's reading is written down. */
export async function readForDocument(
  reader: Pick<RequestContext, 'database' | 'viewer'>,
  id: string,
): Promise<ClaimOnPaper | null> {
  const { pages } = reader.database;
  const scope = claimScopeOf(reader.viewer);
  const [claim] = await openClaims(reader, [id]);
  if (!claim) return null;
  const submission = await findLastSubmission(pages, claim);
  const last = (await findTransitions(pages, scope, [claim.id])).at(-1);
  if (!submission || !last) throw new Error('A claim that nobody submitted');
  const lines = claim.grantedTotalMinor === null ? [] : await findLines(pages, scope, [claim.id]);
  return { claim, submission, grant: keptGrant(claim, lines), movedAt: last.at };
}
