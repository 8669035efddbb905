import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant, office } from '../postgres/columns.ts';

/** Ids, codes and counts only: an audit row outlives the person's data that it speaks of. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Who did or read what, and when. Append-only, partitioned by month.
 * Its migration is edited by hand: see `drizzle-config.ts`.
 */
export const auditEntries = pgTable(
  'audit_entry',
  {
    id: id<string>('id').notNull(),
    office: office(),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
    /** PassportKind of the actor. */
    actorKind: text('actor_kind').notNull(),
    /** Account, API client or service; null for nobody signed in. */
    actor: text('actor'),
    /** The office's verb: `claim.accept`, `file.read`. */
    action: text('action').notNull(),
    /** What it was done to, as `Type:id`. */
    subject: text('subject').notNull(),
    reason: text('reason'),
    /** Id of the passport that the act was done under. */
    passport: text('passport'),
    details: jsonb('details').$type<AuditDetails>(),
  },
  (table) => [
    primaryKey({ columns: [table.at, table.id] }),
    index('audit_entry_subject').on(table.office, table.subject, table.at),
    index('audit_entry_actor').on(table.office, table.actor, table.at),
  ],
);
