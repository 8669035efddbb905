import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ClaimFormCode } from '../forms/form.ts';
import { claimProposals } from '../proposals/proposal.table.ts';
import { claims } from './claim.table.ts';
import type { Claim, ClaimId, ClaimStatus } from './claim.ts';
import { among, type ClaimScope, keyList, within } from './claim-scope.ts';

/** What a list of claims may be narrowed to. */
export interface ClaimFilter {
  readonly statuses?: readonly ClaimStatus[] | null;
  readonly form?: ClaimFormCode | null;
  readonly beneficiaryId?: string | null;
  /** Only those whose acceptance waits for a second signature. */
  readonly awaitsSignature?: boolean | null;
  /** Only those that this officer has. */
  readonly assignedTo?: string | null;
  /** Only those that no officer has. */
  readonly isUnassigned?: boolean | null;
}

/** In which order they come; the longest waiting are only those that wait for the office. */
export type ClaimOrder = 'NEWEST_FIRST' | 'LONGEST_WAITING';

export interface OrderedFilter extends ClaimFilter {
  readonly order: ClaimOrder;
  /** Whose claims are left out. */
  readonly notOf?: string | null;
}

/** Of whom a list of claims hangs in the graph. */
export type ClaimHolder = 'ownerAccountId' | 'beneficiaryId';

const ordered = { at: claims.submittedAt, id: claims.id };
const waiting = { at: claims.handedInAt, id: claims.id };
/** The order of every list of claims. */
export const newestFirst = [desc(claims.submittedAt), desc(claims.id)];

/** One page of the claims that exist for the viewer, with one more to tell whether others follow. */
export function findClaimPage(
  db: Executor,
  scope: ClaimScope,
  { order, statuses, form, beneficiaryId, ...office }: OrderedFilter,
  page: Page,
): Promise<Claim[]> {
  const narrowed = and(
    within(scope, claims),
    form ? eq(claims.form, form) : undefined,
    beneficiaryId ? eq(claims.beneficiaryId, beneficiaryId) : undefined,
    office.notOf ? ne(claims.ownerAccountId, office.notOf) : undefined,
    office.assignedTo ? eq(claims.assignedTo, office.assignedTo) : undefined,
    office.isUnassigned ? isNull(claims.assignedTo) : undefined,
    office.awaitsSignature ? sql`exists (${waitingProposal(db)})` : undefined,
  );
  const size = page.first + 1;
  if (order === 'LONGEST_WAITING') {
    const isAmong = statuses ? sql`'IN_PROCESS' = any(${`{${statuses.join(',')}}`}::text[])` : undefined;
    return longestWaiting(db, and(narrowed, isAmong, beyond(page.after, waiting, 'oldest first')), size);
  }
  const condition = and(narrowed, beyond(page.after, ordered, 'newest first'));
  if (!statuses) return newestClaims(db, condition, size);
  // A page of each state, then the newest of these: every part comes sorted out of an index.
  const wanted = sql`unnest(${`{${[...new Set(statuses)].join(',')}}`}::text[]) as wanted(status)`;
  return newestOfEach(db, wanted, and(condition, sql`${claims.status} = wanted.status`), size).limit(size);
}

/** The same page for each of many holders, in one statement. */
export function findClaimPages(
  db: Executor,
  scope: ClaimScope,
  holder: ClaimHolder,
  holderIds: readonly string[],
  page: Page,
): Promise<Claim[]> {
  const holders = sql`unnest(${keyList(holderIds)}) as holder(id)`;
  const theirs = and(
    within(scope, claims),
    sql`${claims[holder]} = holder.id`,
    beyond(page.after, ordered, 'newest first'),
  );
  return newestOfEach(db, holders, theirs, page.first + 1);
}

/** A claim that was sent before another. */
export interface EarlierRow {
  readonly of: ClaimId;
  readonly claim: Claim;
}

/** The claims that were sent before each of these for the same insured person, newest first, at most `most` of each. */
export async function findEarlierClaims(
  db: Executor,
  scope: ClaimScope,
  ids: readonly ClaimId[],
  most: number,
): Promise<readonly EarlierRow[]> {
  const anchor = alias(claims, 'anchor');
  const isEarlier = sql`(${claims.submittedAt}, ${claims.id}) < (${anchor.submittedAt}, ${anchor.id})`;
  const isSamePerson = eq(claims.beneficiaryId, anchor.beneficiaryId);
  const page = newestClaims(db, and(within(scope, claims), isSamePerson, isEarlier), most).as('page');
  return db
    .select({ of: anchor.id, claim: page._.selectedFields })
    .from(anchor)
    .crossJoinLateral(page)
    .where(and(within(scope, anchor), among(anchor.id, ids)))
    .orderBy(desc(page.submittedAt), desc(page.id));
}

/** The proposal that waits for a second signature on a claim: few do, and an index holds no others. */
function waitingProposal(db: Executor) {
  return db
    .select({ id: claimProposals.id })
    .from(claimProposals)
    .where(
      and(
        eq(claimProposals.office, claims.office),
        eq(claimProposals.claimId, claims.id),
        sql`${claimProposals.state} = 'WAITING'`,
      ),
    );
}

function newestClaims(db: Executor, condition: SQL | undefined, size: number) {
  return db
    .select()
    .from(claims)
    .where(condition)
    .orderBy(...newestFirst)
    .limit(size);
}

/** Of those that wait for the office, the ones that have waited longest. */
function longestWaiting(db: Executor, condition: SQL | undefined, size: number) {
  return db
    .select()
    .from(claims)
    .where(and(condition, sql`${claims.status} = 'IN_PROCESS'`))
    .orderBy(asc(claims.handedInAt), asc(claims.id))
    .limit(size);
}

/** The newest claims for each row of a list that the condition names. */
function newestOfEach(db: Executor, list: SQL, condition: SQL | undefined, size: number) {
  const page = newestClaims(db, condition, size).as('page');
  return db
    .select(page._.selectedFields)
    .from(list)
    .crossJoinLateral(page)
    .orderBy(desc(page.submittedAt), desc(page.id));
}
