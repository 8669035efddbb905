import { randomUUIDv7 } from 'node:crypto';
import type { PassportKind } from '../passport/passport.ts';
import type { Executor } from '../postgres/database.ts';
import { type AuditDetails, auditEntries } from './audit.table.ts';

/** One act to remember. */
export interface AuditEntry {
  readonly office: string;
  /** Who acts: a passport has the right shape. */
  readonly actor: { readonly kind: PassportKind; readonly subject: string | null; readonly id?: string };
  /** The office's verb: `claim.accept`, `file.read`. */
  readonly action: string;
  /** What it is done to, as `Type:id`. */
  readonly subject: string;
  readonly reason?: string | null;
  readonly details?: AuditDetails;
}

/**
 * Appends to the audit trail, in the transaction of the act itself so that neither exists without the other.
 * The rows can't be changed or removed by the runtime role.
 */
export async function appendAudit(tx: Executor, ...entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.insert(auditEntries).values(
    entries.map(({ office, actor, action, subject, reason, details }) => ({
      id: randomUUIDv7(),
      office,
      actorKind: actor.kind,
      actor: actor.subject,
      action,
      subject,
      reason: reason ?? null,
      passport: actor.id ?? null,
      details: details ?? null,
    })),
  );
}
