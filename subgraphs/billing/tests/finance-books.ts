import { randomUUIDv7 } from 'node:crypto';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import {
  type Company,
  newCompany,
  newCompanyOrder,
  type WrittenOrder,
  writeCompanies,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { invoiceReferenceOf } from '../src/papers/invoice-reference.ts';
import type { Creditor } from '../src/papers/payment-part.ts';
import type { Account, Cashier } from './cashier.ts';
import { finance } from './company-desk.ts';

/** An invoice of a company as a closing would have written it. */
export interface WrittenInvoice {
  readonly id: string;
  readonly number: string;
  readonly reference: string;
  readonly company: Company;
  readonly orders: readonly WrittenOrder[];
}

/** The account that these invoices were issued for: not the one that the settings name. */
export const formerAccount: Creditor = {
  iban: 'CH2130808001234567827' as Iban,
  ...{ name: 'Ancienne caisse', street: 'Route de Chancy', buildingNumber: '88', postalCode: '1213' },
  ...{ town: 'Onex', country: 'CH' },
};

let sequence = 0;

/** Writes a company's invoice of so many requests at 25.00, issued and due on the days given. */
export async function writeInvoice(
  { billing }: Cashier,
  {
    requests = 4,
    company,
    issuedOn = '2026-10-02',
    dueOn = '2026-11-01',
    month = '2026-09',
  }: { requests?: number; company?: Company; issuedOn?: string; dueOn?: string; month?: string } = {},
): Promise<WrittenInvoice> {
  const db = billing.database.jobs;
  const debtor = company ?? newCompany();
  if (!company) await writeCompanies(db, [debtor]);
  const orders = Array.from({ length: requests }, () =>
    newCompanyOrder(debtor, { confirmedAt: `${month}-10T09:00:00.000Z` }),
  );
  await writeOrders(db, orders);
  sequence += 1;
  // Of several that are written at once each keeps its own.
  const place = sequence + 900_000;
  const [id, recap] = [randomUUIDv7(), randomUUIDv7()];
  const year = Number(issuedOn.slice(0, 4));
  const number = `${year}-${place}`;
  const reference = invoiceReferenceOf(number, formerAccount.iban);
  const total = requests * 2500;
  await db.execute(sql`
    insert into recap (id, office, client_account_id, organisation_id, month, closed_at, count, fee_minor, postage_minor,
      credits_minor, card_count, card_minor)
    values (${recap}, 'POPULATION', ${debtor.id}, ${debtor.organisationId}, ${month}, ${`${issuedOn}T06:00:00Z`}, ${requests},
      ${total}, 0, 0, 0, 0)`);
  await db.execute(sql`
    insert into recap_line (office, order_line_id, recap_id, client_account_id, order_id, owner_account_id, confirmed_at,
      settlement, state_at_closing, service_code, fee_minor, postage_minor)
    select 'POPULATION', line.id, ${recap}, ${debtor.id}, o.id, o.owner_account_id, o.confirmed_at, o.settlement, o.status,
      line.service_code, line.fee_minor, line.postage_minor
    from service_order o join order_line line on line.order_id = o.id
    where o.id = any(${`{${orders.map((order) => order.id).join(',')}}`}::uuid[])`);
  const address = {
    recipient: null,
    address: 'Rue du Rhône 8',
    postalCode: '1204',
    town: 'Genève',
    country: 'CH',
  };
  await db.execute(sql`
    insert into monthly_invoice (id, office, recap_id, client_account_id, organisation_id, month, year, sequence, number,
      reference, issued_at, issued_on, due_on, currency, subtotal_minor, credits_minor, total_minor, lines, debtor, creditor, locale, status)
    values (${id}, 'POPULATION', ${recap}, ${debtor.id}, ${debtor.organisationId}, ${month}, ${year}, ${place}, ${number},
      ${reference}, ${`${issuedOn}T06:00:00Z`}, ${issuedOn}, ${dueOn}, 'CHF', ${total}, 0, ${total},
      ${JSON.stringify([{ kind: 'SERVICE', code: 'RESIDENCE_CERTIFICATE', quantity: requests, unitMinor: '2500', amountMinor: String(total) }])}::jsonb,
      ${JSON.stringify({ name: debtor.name, uid: 'CHE-116.281.710', address })}::jsonb,
      ${JSON.stringify(formerAccount)}::jsonb, 'fr', 'ISSUED')`);
  await db.execute(sql`
    insert into monthly_invoice_transition (office, invoice_id, invoice_version, to_status, change, amount_minor, actor, at, hash)
    values ('POPULATION', ${id}, 1, 'ISSUED', 'issue', ${total}, 'billing', ${`${issuedOn}T06:00:00Z`}, 'first')`);
  return { id, number, reference, company: debtor, orders };
}

/** Asks billing, and answers what its only field answers beside the codes of its problems and errors. */
export async function command<Answer extends object>(
  cashier: Cashier,
  asker: Account | null,
  query: string,
  variables: object,
): Promise<Answer & { readonly codes: readonly unknown[] }> {
  const { data, codes } = await cashier.ask<Record<
    string,
    Answer & { problems: readonly { code: string; path: readonly string[] }[] }
  > | null>(asker, query, variables);
  const [answer] = Object.values(data ?? {});
  return { ...(answer as Answer), codes: [...codes, ...(answer?.problems ?? []).map(({ code }) => code)] };
}

export interface CreditLook {
  readonly creditNote: {
    readonly id: string;
    readonly number: string;
    readonly remaining: { amount: string };
  } | null;
}

/** Issues a credit note as finance. */
export function credit(
  cashier: Cashier,
  input: object,
  { asker = finance, key = randomUUIDv7() }: { asker?: Account; key?: string } = {},
) {
  return command<CreditLook>(
    cashier,
    asker,
    `mutation ($input: CreditNoteInput!, $key: ID!) { issueCreditNote(input: $input, idempotencyKey: $key) {
      creditNote { id number remaining { amount } } problems { code path } } }`,
    { input: { reason: 'OFFICE_ERROR', note: 'La taxe a été calculée à double.', ...input }, key },
  );
}

export interface InvoiceStanding extends Record<string, unknown> {
  readonly status: string;
  readonly paid: string;
  readonly credited: string;
}

/** Where an invoice stands. */
export async function standing(
  { rows }: Cashier,
  { id }: { readonly id: string },
): Promise<InvoiceStanding | undefined> {
  const [row] = await rows<InvoiceStanding>(sql`
    select status, paid_minor::text as paid, credited_minor::text as credited from monthly_invoice where id = ${id}`);
  return row;
}

/** What happened to an invoice since it was issued, in its order. */
export async function changesOf(
  { rows }: Cashier,
  { id }: { readonly id: string },
): Promise<readonly string[]> {
  const steps = await rows<{ step: string }>(sql`
    select change || ' ' || to_status as step from monthly_invoice_transition where invoice_id = ${id} and invoice_version > 1
    order by invoice_version`);
  return steps.map(({ step }) => step);
}
