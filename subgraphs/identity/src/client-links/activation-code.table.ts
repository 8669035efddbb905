import { createdAt, fingerprint, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import type { ActivationCodeId } from './activation-code.ts';
import { clientLinks } from './client-link.table.ts';
import type { ClientLinkId } from './client-link.ts';

/** The code that confirms the phone of somebody who activates: at most one at a time for a link. Its office is `PERSONAL_SERVICES`. */
export const activationCodes = pgTable(
  'activation_code',
  {
    clientLinkId: id<ClientLinkId>('client_link_id')
      .primaryKey()
      .references(() => clientLinks.id, { onDelete: 'cascade' }),
    office: office(),
    /** Another one for each code. */
    id: id<ActivationCodeId>('id').notNull(),
    /** The link's version when the code left: what the provider changed since was not shown, and the phone may be another. */
    linkVersion: integer('link_version').notNull(),
    codeFingerprint: fingerprint('code_fingerprint').notNull(),
    tries: integer('tries').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    resendAvailableAt: instant('resend_available_at').notNull(),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('activation_code_expires').on(table.expiresAt)],
);
