import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { keyList, listOf } from '@guichet/chassis/postgres/keys.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, asc, desc, eq, isNull, ne, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ClaimFormCode } from '../forms/form.ts';
import { claimProposals } from '../proposals/proposal.table.ts';
import { claimColumns, claims } from './claim.table.ts';
import type { Claim, ClaimId, ClaimStatus } from './claim.ts';
import { among, type ClaimScope, heldScope, within } from './claim-scope.ts';

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

/** What decides how the statement of a page reads. */
interface PageForm {
  readonly [part: string]: string | boolean;
  readonly kind: ClaimScope['kind'];
  readonly order: ClaimOrder;
}

const claimPage = statement((db, form: PageForm) => {
  const narrowed = and(
    within(heldScope(form.kind), claims),
    form['form'] ? eq(claims.form, held('form')) : undefined,
    form['beneficiaryId'] ? eq(claims.beneficiaryId, held('beneficiaryId')) : undefined,
    form['notOf'] ? ne(claims.ownerAccountId, held('notOf')) : undefined,
    form['assignedTo'] ? eq(claims.assignedTo, held('assignedTo')) : undefined,
    form['isUnassigned'] ? isNull(claims.assignedTo) : undefined,
    form['awaitsSignature'] ? sql`exists (${waitingProposal(db)})` : undefined,
  );
  const after = form['after'] ? { at: held('at'), id: held('id') } : null;
  const size = held('size');
  const statuses = sql`${held('statuses')}::text[]`;
  if (form.order === 'LONGEST_WAITING') {
    const isAmong = form['statuses'] ? sql`'IN_PROCESS' = any(${statuses})` : undefined;
    return longestWaiting(db, and(narrowed, isAmong, beyond(after, waiting, 'oldest first')), size);
  }
  const condition = and(narrowed, beyond(after, ordered, 'newest first'));
  if (!form['statuses']) return newestClaims(db, condition, size);
  // A page of each state, then the newest of these: every part comes sorted out of an index.
  const wanted = sql`unnest(${statuses}) as wanted(status)`;
  return newestOfEach(db, wanted, and(condition, sql`${claims.status} = wanted.status`), size).limit(size);
});

/** One page of the claims that exist for the viewer, with one more to tell whether others follow. */
export function findClaimPage(
  db: Executor,
  scope: ClaimScope,
  { order, ...filter }: OrderedFilter,
  { first, after }: Page,
): Promise<Claim[]> {
  const given = { ...filter, after };
  const asked = Object.entries(given).map(([name, value]) => [name, Boolean(value)] as const);
  const form = { ...Object.fromEntries(asked), kind: scope.kind, order };
  const statuses = filter.statuses && listOf([...new Set(filter.statuses)]);
  return claimPage(db, form, { ...scope, ...filter, ...after, statuses, size: first + 1 });
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

function newestClaims(db: Executor, condition: SQL | undefined, size: number | Placeholder) {
  return db
    .select(claimColumns)
    .from(claims)
    .where(condition)
    .orderBy(...newestFirst)
    .limit(size);
}

/** Of those that wait for the office, the ones that have waited longest. */
function longestWaiting(db: Executor, condition: SQL | undefined, size: number | Placeholder) {
  return db
    .select(claimColumns)
    .from(claims)
    .where(and(condition, sql`${claims.status} = 'IN_PROCESS'`))
    .orderBy(asc(claims.handedInAt), asc(claims.id))
    .limit(size);
}

/** The newest claims for each row of a list that the condition names. */
function newestOfEach(db: Executor, list: SQL, condition: SQL | undefined, size: number | Placeholder) {
  const page = newestClaims(db, condition, size).as('page');
  return db
    .select(page._.selectedFields)
    .from(list)
    .crossJoinLateral(page)
    .orderBy(desc(page.submittedAt), desc(page.id));
}
