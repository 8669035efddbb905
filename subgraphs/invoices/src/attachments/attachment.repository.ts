import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { keyList } from '@guichet/chassis/postgres/keys.ts';
import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { among, type ClaimScope, within } from '../claims/claim-scope.ts';
import { attachments, claimAttachments } from './attachment.table.ts';
import type { Attachment, AttachmentId } from './attachment.ts';

export type AttachmentRow = typeof attachments.$inferInsert;

/** Of which claim, and of which of its versions, a list of files is written. */
export interface OfClaimVersion {
  readonly office: string;
  readonly claimId: string;
  readonly ownerAccountId: string;
  readonly claimVersion: number;
}

/** An account's own files among `ids`. */
export function findOwn(db: Executor, owner: string, ids: readonly string[]): Promise<Attachment[]> {
  return db
    .select()
    .from(attachments)
    .where(and(among(attachments.id, ids), eq(attachments.ownerAccountId, owner)));
}

/** The files among `ids` that exist for the viewer: his own, and for an officer those that were sent with a claim. */
export function findAttachments(
  db: Executor,
  scope: ClaimScope,
  viewer: string,
  ids: readonly string[],
): Promise<Attachment[]> {
  return db
    .select()
    .from(attachments)
    .where(and(among(attachments.id, ids), visible(scope, viewer)));
}

function visible(scope: ClaimScope, viewer: string): SQL | undefined {
  if (scope.kind === 'NOBODY') return sql`false`;
  const own = and(eq(attachments.office, scope.office), eq(attachments.ownerAccountId, viewer));
  return scope.kind === 'OFFICE'
    ? or(own, and(within(scope, attachments), sql`${attachments.claimId} is not null`))
    : own;
}

/** The files of each claim as it stands, in their order. */
export async function findOfClaims(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly string[],
): Promise<readonly { readonly claimId: string; readonly attachment: Attachment }[]> {
  return db
    .select({ claimId: claimAttachments.claimId, attachment: attachments })
    .from(claimAttachments)
    .innerJoin(attachments, eq(attachments.id, claimAttachments.attachmentId))
    .where(
      and(
        within(scope, claimAttachments),
        among(claimAttachments.claimId, claimIds),
        isNull(claimAttachments.replacedBy),
      ),
    )
    .orderBy(asc(claimAttachments.claimId), asc(claimAttachments.position));
}

/** Holds files until the transaction ends, in one order, so that two commands with the same files wait for each other. */
export function lockAttachments(tx: Transaction, ids: readonly string[]): Promise<Attachment[]> {
  return tx
    .select()
    .from(attachments)
    .where(among(attachments.id, ids))
    .orderBy(asc(attachments.id))
    .for('update');
}

/** Lets the account's announcements pass one by one until the transaction ends, so that their number is known. */
export async function lockAccount(tx: Transaction, owner: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`attachment ${owner}`}, 0))`);
}

/** Files that the account has announced within the last hour, and sent with no claim. */
export async function countAnnounced(tx: Transaction, office: string, owner: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<string>`count(*)` })
    .from(attachments)
    .where(
      and(
        eq(attachments.office, office),
        eq(attachments.ownerAccountId, owner),
        isNull(attachments.claimId),
        sql`${attachments.createdAt} > clock_timestamp() - interval '1 hour'`,
      ),
    );
  return Number(row?.count);
}

export async function insertAttachment(tx: Transaction, row: AttachmentRow): Promise<Attachment> {
  const [attachment] = await tx.insert(attachments).values(row).returning();
  if (!attachment) throw new Error('The file was not written');
  return attachment;
}

/** Changes a file that the caller holds. */
export async function updateAttachment(
  tx: Transaction,
  id: AttachmentId,
  change: Partial<Omit<AttachmentRow, 'id'>>,
): Promise<void> {
  await tx.update(attachments).set(change).where(eq(attachments.id, id));
}

/** Writes a claim's list of files, which the caller holds, in place of the one before. */
export async function replaceList(
  tx: Transaction,
  { claimVersion, ...ofClaim }: OfClaimVersion,
  ids: readonly AttachmentId[],
): Promise<void> {
  const { office, claimId } = ofClaim;
  await tx
    .update(claimAttachments)
    .set({ replacedBy: claimVersion })
    .where(
      and(
        eq(claimAttachments.office, office),
        sql`${claimAttachments.claimId} = ${claimId}`,
        isNull(claimAttachments.replacedBy),
      ),
    );
  if (ids.length === 0) return;
  await tx.execute(sql`
    insert into ${claimAttachments} (office, claim_id, owner_account_id, claim_version, position, attachment_id)
    select ${office}, ${claimId}, ${ofClaim.ownerAccountId}, ${claimVersion}::int, listed.position, listed.id
    from unnest(${keyList(ids)}) with ordinality as listed(id, position)`);
  await tx.update(attachments).set({ claimId }).where(among(attachments.id, ids));
}

/**
 * Gives up files that were never sent with a claim for as long as a draft may rest: from then on no claim can take them,
 * whatever becomes of whoever removes their bytes.
 */
export async function giveUpUnsent(tx: Transaction): Promise<void> {
  await tx
    .update(attachments)
    .set({ status: 'AWAITED', fileKey: null })
    .where(
      and(
        isNull(attachments.claimId),
        sql`${attachments.createdAt} < clock_timestamp() - interval '90 days'`,
      ),
    );
}

/**
 * Holds some of the files that are in no claim and whose bytes have been awaited for a day: those that never came, and
 * those that were given up. What another process holds is left to it.
 */
export function lockForgotten(tx: Transaction, batch: number): Promise<Attachment[]> {
  return tx
    .select()
    .from(attachments)
    .where(
      and(
        isNull(attachments.claimId),
        eq(attachments.status, 'AWAITED'),
        sql`${attachments.createdAt} < clock_timestamp() - interval '1 day'`,
      ),
    )
    .orderBy(asc(attachments.createdAt))
    .limit(batch)
    .for('update', { skipLocked: true });
}

/** Holds some of an account's files that are in no claim. */
export function lockUnsentOf(tx: Transaction, owner: string, batch: number): Promise<Attachment[]> {
  return tx
    .select()
    .from(attachments)
    .where(and(eq(attachments.ownerAccountId, owner), isNull(attachments.claimId)))
    .orderBy(asc(attachments.id))
    .limit(batch)
    .for('update');
}

export async function deleteAttachments(tx: Transaction, ids: readonly AttachmentId[]): Promise<void> {
  await tx.delete(attachments).where(among(attachments.id, ids));
}
