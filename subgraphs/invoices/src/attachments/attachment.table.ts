import { createdAt, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { claims, ofClaim } from '../claims/claim.table.ts';
import type { AttachmentId, AttachmentRefusal, AttachmentStatus } from './attachment.ts';

/** Files that people want to send, or have sent. The bytes lie in the files' storage. */
export const attachments = pgTable(
  'attachment',
  {
    id: id<AttachmentId>('id').primaryKey(),
    office: office(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    status: text('status').$type<AttachmentStatus>().notNull(),
    refusal: text('refusal').$type<AttachmentRefusal>(),
    sha256: text('sha256'),
    /** The key of the bytes in the storage. */
    storageKey: text('storage_key'),
    /** The keys of all attempts to send them: with these the sweeping finds what a dead process has left. */
    attempts: text('attempts').array().notNull().default(sql`'{}'::text[]`),
    /** A key of the file's own: with the row go the bytes, wherever a copy of them lies. */
    fileKey: sealed('file_key'),
    /** The same three of the preview; null for a file that could not be drawn, or that came before there were any. */
    previewKey: text('preview_key'),
    previewFileKey: sealed('preview_file_key'),
    previewSize: integer('preview_size'),
    /** Texts of the payment codes on its pages, as a list in JSON; null when there are none. */
    paymentCodes: sealed('payment_codes'),
    claimId: id<string>('claim_id').references(() => claims.id),
    createdAt: createdAt(),
    uploadedAt: instant('uploaded_at'),
  },
  (table) => [
    check('attachment_size_positive', sql`${table.size} > 0`),
    check(
      'attachment_received',
      sql`${table.status} in ('AWAITED', 'REFUSED') or ${table.sha256} is not null`,
    ),
    // Those that are in no claim: what an account has prepared, and what is swept.
    index('attachment_unsent')
      .on(table.office, table.ownerAccountId, table.createdAt)
      .where(sql`${table.claimId} is null`),
    index('attachment_sweep').on(table.createdAt).where(sql`${table.claimId} is null`),
  ],
);

/** Which files were sent with which version of a claim, in which order. */
export const claimAttachments = pgTable(
  'claim_attachment',
  {
    ...ofClaim(),
    /** The version of the claim at its submission or amendment. */
    claimVersion: integer('claim_version').notNull(),
    position: integer('position').notNull(),
    attachmentId: id<AttachmentId>('attachment_id')
      .notNull()
      .references(() => attachments.id),
    /** The version whose list replaced this one; null for the claim as it stands. */
    replacedBy: integer('replaced_by'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.claimVersion, table.position] })],
);
