import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, count, desc, eq, getTableColumns, isNull, type Placeholder, sql } from 'drizzle-orm';
import { claimColumns, claims } from '../claims/claim.table.ts';
import { type ClaimId, insuranceOffice } from '../claims/claim.ts';
import { among } from '../claims/claim-scope.ts';
import { claimDrafts } from './draft.table.ts';
import type { ClaimDraft, DraftContent, DraftId, ListedDraft } from './draft.ts';

export type DraftRow = typeof claimDrafts.$inferInsert;

/** Drafts exist for their owner alone: an officer sees none but his own. */
const ofOwner = (owner: string | Placeholder) =>
  and(eq(claimDrafts.office, insuranceOffice), eq(claimDrafts.ownerAccountId, owner));

const isOpen = isNull(claimDrafts.sentAs);

/** The owner's drafts among `ids`, those that were sent too. */
export function findDrafts(db: Executor, owner: string, ids: readonly string[]): Promise<ClaimDraft[]> {
  return db
    .select()
    .from(claimDrafts)
    .where(and(ofOwner(owner), among(claimDrafts.id, ids)));
}

const ordered = { at: claimDrafts.savedAt, id: claimDrafts.id };

const draftPage = statement((db, from: 'START' | 'FURTHER') => {
  const after = from === 'START' ? null : { at: held('at'), id: held('id') };
  const isCorrected = and(
    eq(claims.id, claimDrafts.corrects),
    eq(claims.office, claimDrafts.office),
    eq(claims.ownerAccountId, claimDrafts.ownerAccountId),
  );
  return db
    .select({ ...getTableColumns(claimDrafts), corrected: claimColumns })
    .from(claimDrafts)
    .leftJoin(claims, isCorrected)
    .where(and(ofOwner(held('owner')), isOpen, beyond(after, ordered, 'newest first')))
    .orderBy(desc(claimDrafts.savedAt), desc(claimDrafts.id))
    .limit(held('size'));
});

/** One page of the owner's open drafts, last saved first, with the claims of his that they correct, and one more to tell whether others follow. */
export function findDraftPage(db: Executor, owner: string, page: Page): Promise<ListedDraft[]> {
  const { after, first } = page;
  return draftPage(db, after ? 'FURTHER' : 'START', { owner, ...after, size: first + 1 });
}

/** Holds a draft until the transaction ends: a saving and a sending of it wait for each other. */
export async function lockDraft(tx: Transaction, owner: string, id: DraftId): Promise<ClaimDraft | null> {
  const [draft] = await tx
    .select()
    .from(claimDrafts)
    .where(and(ofOwner(owner), eq(claimDrafts.id, id)))
    .for('update');
  return draft ?? null;
}

/** The one open draft that corrects a claim. */
export async function findCorrection(
  tx: Transaction,
  owner: string,
  claimId: ClaimId,
): Promise<ClaimDraft | null> {
  const [draft] = await tx
    .select()
    .from(claimDrafts)
    .where(and(ofOwner(owner), isOpen, eq(claimDrafts.corrects, claimId)));
  return draft ?? null;
}

/** How many drafts the owner has open. Who asks holds the count until his transaction ends. */
export async function countOpenDrafts(tx: Transaction, owner: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`claim drafts of ${owner}`}, 0))`);
  const [row] = await tx
    .select({ open: count() })
    .from(claimDrafts)
    .where(and(ofOwner(owner), isOpen));
  return row?.open ?? 0;
}

export async function insertDraft(tx: Transaction, row: DraftRow): Promise<void> {
  await tx.insert(claimDrafts).values(row);
}

/** Writes what was typed into a draft that the caller holds. */
export async function updateDraft(
  tx: Transaction,
  { id }: ClaimDraft,
  saved: DraftContent & Pick<ClaimDraft, 'version' | 'savedAt'>,
): Promise<void> {
  await tx.update(claimDrafts).set(saved).where(eq(claimDrafts.id, id));
}

/** Notes which claim a draft became. The caller holds it. */
export async function markDraftSent(
  tx: Transaction,
  { id }: ClaimDraft,
  sentAs: ClaimId,
  sentAt: Temporal.Instant,
): Promise<void> {
  await tx.update(claimDrafts).set({ sentAs, sentAt }).where(eq(claimDrafts.id, id));
}

/** The same for the draft that corrects the claim, if there is one. */
export async function markCorrectionSent(
  tx: Transaction,
  owner: string,
  claimId: ClaimId,
  sentAt: Temporal.Instant,
): Promise<void> {
  await tx
    .update(claimDrafts)
    .set({ sentAs: claimId, sentAt })
    .where(and(ofOwner(owner), isOpen, eq(claimDrafts.corrects, claimId)));
}

export async function deleteDraft(tx: Transaction, { id }: ClaimDraft): Promise<void> {
  await tx.delete(claimDrafts).where(eq(claimDrafts.id, id));
}

/** @returns how many drafts the owner had. */
export async function deleteDraftsOf(tx: Transaction, owner: string): Promise<number> {
  const gone = await tx.delete(claimDrafts).where(ofOwner(owner)).returning({ id: claimDrafts.id });
  return gone.length;
}
