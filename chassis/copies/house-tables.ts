import { eq, or } from 'drizzle-orm';
import { auditEntries } from '../audit/audit.table.ts';
import { idempotencyKeys } from '../idempotency/idempotency.table.ts';
import { type CopiedTable, copiedTable, shown } from './copied-table.ts';

/**
 * What a person gets of the tables that every subgraph has: the commands that he sent with a key, what he did, and what was
 * done to his account. Who else did it is withheld, and what somebody wrote when he decided: an officer acts for his office.
 * @param part Of which subgraph: `insurance`.
 */
export function houseTables(part: string): readonly CopiedTable[] {
  return [
    copiedTable(`${part}-commands`, idempotencyKeys, {
      ownedBy: (accountId) => eq(idempotencyKeys.actor, accountId),
      key: [idempotencyKeys.office, idempotencyKeys.operation, idempotencyKeys.key],
      columns: {
        ...shown('office', 'actor', 'operation', 'key', 'resultId', 'createdAt'),
        requestHash: 'withheld',
      },
    }),
    copiedTable(`${part}-audit`, auditEntries, {
      ownedBy: (accountId) =>
        or(eq(auditEntries.actor, accountId), eq(auditEntries.subject, `Account:${accountId}`)) ??
        eq(auditEntries.actor, accountId),
      key: [auditEntries.id],
      columns: {
        ...shown('id', 'office', 'at', 'actorKind', 'action', 'subject', 'details'),
        reason: 'withheld',
        actor: 'withheld',
        passport: 'withheld',
      },
    }),
  ];
}
