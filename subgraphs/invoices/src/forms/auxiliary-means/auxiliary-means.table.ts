import { day } from '@guichet/chassis/postgres/columns.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { PrintedForm } from '../../benefits/benefit.ts';
import { ofClaim } from '../../claims/claim.table.ts';
import type { Delivery } from './auxiliary-means.ts';

/** What forms 318.635 to 318.639 say beside their line, for the claim as it stands now: the benefit as the list had it then. */
export const auxiliaryMeans = pgTable(
  'auxiliary_means',
  {
    ...ofClaim(),
    printedForm: text('printed_form').$type<PrintedForm>().notNull(),
    benefitCode: text('benefit_code').notNull(),
    benefitTitle: jsonb('benefit_title').$type<Wording>().notNull(),
    delivery: text('delivery').$type<Delivery>().notNull(),
    designation: text('designation').notNull(),
    supplier: text('supplier'),
    invoiceDate: day('invoice_date').notNull(),
    invoiceNumber: text('invoice_number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId] })],
);
