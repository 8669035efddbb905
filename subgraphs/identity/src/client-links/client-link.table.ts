import {
  createdAt,
  day,
  fingerprint,
  id,
  instant,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId, Office } from '../accounts/account.ts';
import { providers } from '../providers/provider.table.ts';
import type { ProviderId } from '../providers/provider.ts';
import type { ClientLinkId, KeptLinkStatus, MandateId } from './client-link.ts';

/**
 * A client as his provider registered him, and where their link stands. What the provider gave stays apart from the account: only an activation takes it over. Its
 * office is `PERSONAL_SERVICES`.
 */
export const clientLinks = pgTable(
  'client_link',
  {
    id: id<ClientLinkId>('id').primaryKey(),
    office: office().$type<Office>(),
    providerId: id<ProviderId>('provider_id')
      .notNull()
      .references(() => providers.id),
    /** Null until it is activated or, for who had an account already, from the start. */
    accountId: id<AccountId>('account_id').references(() => accounts.id),
    status: text('status').$type<KeptLinkStatus>().notNull(),
    /** The provider's own name for him. */
    reference: text('reference'),
    title: text('title').$type<'MRS' | 'MR'>().notNull(),
    /** The person as the provider gave him: one sealed JSON, see `registered-person.ts`. */
    person: sealed('person').notNull(),
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    /** Of names, day and place of birth: knows the same person again under another address. */
    personFingerprint: fingerprint('person_fingerprint').notNull(),
    mobilePhoneFingerprint: fingerprint('mobile_phone_fingerprint').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    /** When the last activation link was sent, and until when it is good; null for who had an account. */
    activationSentAt: instant('activation_sent_at'),
    activationExpiresAt: instant('activation_expires_at'),
    activeSince: instant('active_since'),
    closedAt: instant('closed_at'),
    registeredAt: createdAt('registered_at'),
    /** When the provider last changed what it gave, or heard of a refusal or an end. */
    updatedAt: createdAt('updated_at'),
    /** What the provider's changes name. */
    version: version(),
    /** Grows with each step of the status: the key of its history. Not shown to the provider. */
    stepVersion: version('step_version'),
  },
  (table) => [
    uniqueIndex('client_link_reference')
      .on(table.office, table.providerId, table.reference)
      .where(sql`${table.reference} is not null`),
    index('client_link_page').on(table.office, table.providerId, table.registeredAt, table.id),
    index('client_link_updated').on(table.office, table.providerId, table.updatedAt, table.id),
    index('client_link_of_provider').on(table.providerId),
    index('client_link_of_account').on(table.accountId),
    index('client_link_email').on(table.office, table.emailFingerprint),
    index('client_link_person').on(table.office, table.providerId, table.personFingerprint),
    // The sweep finds whom nobody heard of for long, and nothing else.
    index('client_link_unanswered')
      .on(table.updatedAt)
      .where(sql`${table.status} in ('ACTIVATION_SENT', 'REQUESTED')`),
  ],
);

/** As the index holds it, word by word: PostgreSQL takes it for nothing else. */
export const isUnanswered = sql`${clientLinks.status} in ('ACTIVATION_SENT', 'REQUESTED')`;

/**
 * How a link came to where it stands: append-only, each row sealed to the one before it. It outlives the link: that is forgotten with what was given of a person who never
 * answers, and the history names nobody.
 */
export const clientLinkTransitions = pgTable(
  'client_link_transition',
  {
    office: office(),
    clientLinkId: id<ClientLinkId>('client_link_id').notNull(),
    /** The `stepVersion` that the link has since. */
    linkVersion: version('link_version'),
    from: text('from_status').$type<KeptLinkStatus>(),
    to: text('to_status').$type<KeptLinkStatus>().notNull(),
    actor: text('actor').notNull(),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.clientLinkId, table.linkVersion] })],
);

/** The token of an activation e-mail: good for one link, until it is used, too old, or another one was sent. */
export const activationLinks = pgTable(
  'activation_link',
  {
    /** SHA-256 of the token. */
    tokenHash: text('token_hash').notNull(),
    office: office(),
    clientLinkId: id<ClientLinkId>('client_link_id')
      .notNull()
      .references(() => clientLinks.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    /** When a later e-mail took its place. */
    replacedAt: instant('replaced_at'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.tokenHash] }),
    index('activation_link_of_link').on(table.clientLinkId),
    index('activation_link_expires').on(table.expiresAt),
  ],
);

/** A SEPA direct debit mandate: given once by an account, good for all of its providers. */
export const sepaMandates = pgTable(
  'sepa_mandate',
  {
    id: id<MandateId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id),
    /** Unique mandate reference: at most 35 characters of the SEPA character set. */
    reference: text('reference').notNull(),
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    bic: text('bic').notNull(),
    holder: text('holder').notNull(),
    textVersion: text('text_version').notNull(),
    /** The words as they were shown. */
    text: text('text').notNull(),
    acceptedAt: instant('accepted_at').notNull(),
    /** The last day on which it was debited; null for never. */
    lastUsedOn: day('last_used_on'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    unique('sepa_mandate_reference').on(table.office, table.reference),
    uniqueIndex('sepa_mandate_open').on(table.office, table.accountId).where(sql`${table.endedAt} is null`),
    index('sepa_mandate_of_account').on(table.accountId),
  ],
);
