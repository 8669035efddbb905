import {
  createdAt,
  day,
  id,
  instant,
  minorUnits,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type {
  ContestReason,
  PaymentRequestId,
  PaymentRequestStatus,
  RequestValidation,
  SandboxClient,
} from './payment-request.ts';

/** What providers ask clients for, as it stands now. Amounts are cents of EUR. Its office is `PERSONAL_SERVICES`. */
export const paymentRequests = pgTable(
  'payment_request',
  {
    id: id<PaymentRequestId>('id').primaryKey(),
    office: office(),
    version: version(),
    status: text('status').$type<PaymentRequestStatus>().notNull(),
    providerId: id<string>('provider_id').notNull(),
    organisationId: id<string>('organisation_id').notNull(),
    /** Whether it was asked in a sandbox: nobody is told, nothing is debited or paid, and nobody but the sandbox's programs sees it. */
    isSandbox: boolean('is_sandbox').notNull().default(false),
    /** How its client is played; null in earnest. */
    sandboxClient: text('sandbox_client').$type<SandboxClient>(),
    /** The provider's name when it asked, for notices and bank files. */
    providerName: text('provider_name').notNull(),
    /** The client link, and the account behind it when it was asked. */
    clientId: id<string>('client_id').notNull(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    invoiceNumber: text('invoice_number').notNull(),
    invoiceDate: day('invoice_date').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    clientShareMinor: minorUnits('client_share_minor').notNull(),
    /** SHA-256 of the request in canonical form: the same number with another request is told apart. */
    requestHash: text('request_hash').notNull(),
    /** What the debit takes: the mandate and the account as they stood. */
    mandateReference: text('mandate_reference').notNull(),
    mandateAcceptedOn: day('mandate_accepted_on').notNull(),
    iban: sealed('iban').notNull(),
    accountHolder: text('account_holder').notNull(),
    /** Where the client lived when he was asked. Null for what was asked before debits bore it. */
    holderAddress: text('holder_address'),
    holderPostalCode: text('holder_postal_code'),
    holderTown: text('holder_town'),
    holderCountry: text('holder_country'),
    notifiedAt: instant('notified_at'),
    windowEndsAt: instant('window_ends_at'),
    remindedAt: instant('reminded_at'),
    validation: text('validation').$type<RequestValidation>(),
    validatedAt: instant('validated_at'),
    contestReason: text('contest_reason').$type<ContestReason>(),
    contestComment: text('contest_comment'),
    contestedAt: instant('contested_at'),
    cancellationReason: text('cancellation_reason'),
    createdAt: createdAt(),
    updatedAt: createdAt('updated_at'),
  },
  (table) => [
    // A program is known by its organisation, which is one provider, and one in its sandbox.
    unique('payment_request_invoice').on(
      table.office,
      table.organisationId,
      table.isSandbox,
      table.invoiceNumber,
    ),
    check('payment_request_total_positive', sql`${table.totalMinor} > 0`),
    check('payment_request_window', sql`(${table.windowEndsAt} is null) = (${table.notifiedAt} is null)`),
    check('payment_request_sandbox', sql`${table.isSandbox} = (${table.sandboxClient} is not null)`),
    // The sweep finds who is due by the hour, and nothing else.
    index('payment_request_due')
      .on(table.windowEndsAt, table.id)
      .where(sql`${table.status} = 'AWAITING_CLIENT'`),
    index('payment_request_to_tell').on(table.createdAt).where(sql`${table.status} = 'RECEIVED'`),
    // What waits for a batch of debits or of payments to providers, the oldest first.
    index('payment_request_to_settle')
      .on(table.office, table.status, table.validatedAt, table.id)
      .where(sql`${table.status} in ('VALIDATED', 'DEBITED', 'DEBIT_REFUSED', 'RECOVERED')`),
    index('payment_request_page').on(table.office, table.createdAt, table.id),
    index('payment_request_of_organisation').on(
      table.office,
      table.organisationId,
      table.createdAt,
      table.id,
    ),
    index('payment_request_of_organisation_updated').on(
      table.office,
      table.organisationId,
      table.updatedAt,
      table.id,
    ),
    index('payment_request_of_owner').on(table.ownerAccountId, table.createdAt, table.id),
    index('payment_request_of_client').on(table.office, table.clientId, table.createdAt, table.id),
  ],
);

/** What a request asks for, line by line: written once. */
export const paymentRequestLines = pgTable(
  'payment_request_line',
  {
    office: office(),
    paymentRequestId: id<PaymentRequestId>('payment_request_id')
      .notNull()
      .references(() => paymentRequests.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    position: integer('position').notNull(),
    nature: text('nature').notNull(),
    description: text('description'),
    quantity: numeric('quantity', { precision: 9, scale: 2 }).notNull(),
    unit: text('unit').$type<'HOUR' | 'FLAT'>().notNull(),
    unitPriceMinor: minorUnits('unit_price_minor'),
    totalMinor: minorUnits('total_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.paymentRequestId, table.position] })],
);

/** How a request came to where it stands: append-only, each row sealed to the one before it. */
export const paymentRequestTransitions = pgTable(
  'payment_request_transition',
  {
    office: office(),
    paymentRequestId: id<PaymentRequestId>('payment_request_id')
      .notNull()
      .references(() => paymentRequests.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    /** The version that the request has since. */
    requestVersion: version('request_version'),
    from: text('from_status').$type<PaymentRequestStatus>(),
    to: text('to_status').$type<PaymentRequestStatus>().notNull(),
    actor: text('actor').notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.paymentRequestId, table.requestVersion] })],
);
