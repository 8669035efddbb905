import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { RequestContext, WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { findClaims } from './claim.repository.ts';
import { type Claim, type ClaimTransition, insuranceOffice } from './claim.ts';
import { type GrantSaid, grantOfStep } from './claim-grant.ts';
import { findSubmission, findTransitions, type KeptSubmission } from './claim-history.repository.ts';
import { claimScopeOf } from './claim-scope.ts';
import { grantedStatuses } from './granted.ts';
import { openClaims } from './read-claims.ts';

export type { KeptSubmission };

/** A claim at one of its versions, as its copy shows it. All of it is kept for ever, so that a copy can be made at any time. */
export interface ClaimOnPaper {
  readonly claim: Pick<
    Claim,
    | 'id'
    | 'office'
    | 'ownerAccountId'
    | 'form'
    | 'reference'
    | 'submittedAt'
    | 'version'
    | 'status'
    | 'officerMessage'
  >;
  /** What was last handed in until then. */
  readonly submission: KeptSubmission;
  /** When it came to where it stands. */
  readonly movedAt: Temporal.Instant;
  /** When the office accepted it; null unless that still holds. */
  readonly acceptedAt: Temporal.Instant | null;
  /** What that acceptance granted, as the history says it; null unless it holds, and for one that said nothing of it. */
  readonly grant: GrantSaid | null;
}

/** What the copy of a claim as it stands is drawn from; null when there is none for the viewer. */
export async function readForDocument(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  id: string,
): Promise<ClaimOnPaper | null> {
  const { pages } = database;
  const [claim] = await openClaims({ database, viewer }, [id]);
  if (!claim) return null;
  return onPaper(pages, claim, await findTransitions(pages, claimScopeOf(viewer), [claim.id]));
}

/**
 * The same of one version: for tasks, which work for the office and not for a viewer.
 * @throws Error when the claim never had that version: only a damaged job names one.
 */
export async function readVersionForDocument(
  { database }: Pick<WorkContext, 'database'>,
  id: string,
  version: number,
): Promise<ClaimOnPaper> {
  const scope = { kind: 'OFFICE', office: insuranceOffice } as const;
  const [claim] = await findClaims(database.jobs, scope, [id]);
  if (!claim) throw new Error('A copy was asked for a claim that does not exist');
  const history = await findTransitions(database.jobs, scope, [claim.id]);
  const untilThen = history.filter(({ claimVersion }) => claimVersion <= version);
  if (untilThen.at(-1)?.claimVersion !== version)
    throw new Error('A copy was asked for a version that the claim never had');
  return onPaper(database.jobs, claim, untilThen);
}

/** @param history Oldest first; the claim is shown as its last step left it. */
async function onPaper(
  db: Executor,
  { id, office, ownerAccountId, form, reference, submittedAt }: Claim,
  history: readonly ClaimTransition[],
): Promise<ClaimOnPaper> {
  const last = history.at(-1);
  const submission = last && (await findSubmission(db, { office, id }, last.claimVersion));
  if (!submission) throw new Error('A claim that nobody submitted');
  const { claimVersion: version, to: status, reason: officerMessage, at: movedAt } = last;
  const visa = grantedStatuses.includes(status)
    ? history.findLast(({ to, by }) => to === 'ACCEPTED' && by === 'OFFICE')
    : null;
  return {
    claim: { id, office, ownerAccountId, form, reference, submittedAt, version, status, officerMessage },
    submission,
    movedAt,
    acceptedAt: visa?.at ?? null,
    grant: grantOfStep(visa?.details ?? null),
  };
}
