import { id, office } from '@guichet/chassis/postgres/columns.ts';
import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import { sentCode } from '../sent-codes/sent-code-columns.ts';
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
    /** The link's version when the code left: what the provider changed since was not shown, and the phone may be another. */
    linkVersion: integer('link_version').notNull(),
    ...sentCode<ActivationCodeId>(),
  },
  (table) => [index('activation_code_expires').on(table.expiresAt)],
);
