import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ClaimFormCode } from '../forms/form.ts';
import { claimProposals } from '../proposals/proposal.table.ts';
import { claimLines, claimReferenceNumber, claims } from './claim.table.ts';
import type { Claim, ClaimId, ClaimStatus } from './claim.ts';
import type { Grant } from './claim-grant.ts';
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

export type ClaimRow = typeof claims.$inferInsert;

const ordered = { at: claims.submittedAt, id: claims.id };
const waiting = { at: claims.handedInAt, id: claims.id };
/** The order of every list of claims. */
export const newestFirst = [desc(claims.submittedAt), desc(claims.id)];

/** The claims among `ids` that exist for the viewer. */
export function findClaims(db: Executor, scope: ClaimScope, ids: readonly string[]): Promise<Claim[]> {
  return db
    .select()
    .from(claims)
    .where(and(within(scope, claims), among(claims.id, ids)));
}

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

/** Holds a claim until the transaction ends: nobody else can move it meanwhile. */
export async function lockClaim(tx: Transaction, scope: ClaimScope, id: ClaimId): Promise<Claim | null> {
  const [claim] = await tx
    .select()
    .from(claims)
    .where(and(within(scope, claims), eq(claims.id, id)))
    .for('update');
  return claim ?? null;
}

/** The next number for a reference; never the same twice. */
export async function nextReferenceNumber(tx: Transaction): Promise<bigint> {
  const [row] = await tx.execute<{ number: string }>(
    sql`select nextval(${claimReferenceNumber.seqName ?? ''}::regclass)::text as number`,
  );
  if (!row) throw new Error('The sequence gave no number');
  return BigInt(row.number);
}

export async function insertClaim(tx: Transaction, row: ClaimRow): Promise<void> {
  await tx.insert(claims).values(row);
}

/** Writes what was corrected in a claim that the caller holds. */
export async function updateFacts(
  tx: Transaction,
  { id, office }: Claim,
  facts: Partial<ClaimRow>,
): Promise<void> {
  await tx
    .update(claims)
    .set(facts)
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}

/** Writes the state, version and open message of a claim that the caller holds. */
export async function updateState(
  tx: Transaction,
  { id, office, status, version, officerMessage }: Claim,
): Promise<void> {
  await tx
    .update(claims)
    .set({ status, version, officerMessage })
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}

/** Writes who has a claim that the caller holds. */
export async function updateAssignee(
  tx: Transaction,
  { id, office, assignedTo, assignmentVersion }: Claim,
): Promise<void> {
  await tx
    .update(claims)
    .set({ assignedTo, assignmentVersion })
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}

/** Writes what is granted of a claim that the caller holds, and of each of its lines. */
export async function updateGrant(
  tx: Transaction,
  { id, office }: Pick<Claim, 'id' | 'office'>,
  { lines, totalMinor }: Grant,
): Promise<void> {
  const rows = JSON.stringify(
    lines.map(({ position, grantedMinor, reason }) => ({
      position,
      granted: grantedMinor.toString(),
      reason,
    })),
  );
  await tx.execute(sql`
    update ${claimLines} set granted_minor = decided.granted, reduction_reason = decided.reason
    from jsonb_to_recordset(${rows}::jsonb) as decided(position integer, granted bigint, reason text)
    where ${claimLines.office} = ${office} and ${claimLines.claimId} = ${id} and ${claimLines.position} = decided.position`);
  await tx
    .update(claims)
    .set({ grantedTotalMinor: totalMinor })
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}
