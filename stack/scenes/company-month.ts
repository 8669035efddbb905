import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { atelierKeller } from '../cast/companies.ts';
import { type Company, newCompanyOrder, type WrittenOrder, writeOrders } from '../testing/company-orders.ts';
import type { GraphClient } from '../testing/graph-client.ts';

/** A company of which finance has closed two months. */
export interface CompanyMonths {
  readonly organisationId: string;
  readonly clientAccountId: string;
  /** The last month that was closed: `2026-10`. */
  readonly month: string;
  /** Of that month. */
  readonly invoiceId: string;
  readonly invoiceNumber: string;
}

/** What was ordered in a month: the day, who, the service, its price, how it is settled. */
const ordered = [
  { day: 2, by: 'Bianchi Luca', service: 'RESIDENCE_CERTIFICATE', fee: 2500, reference: 'Dossier 118' },
  { day: 4, by: 'Keller Nora', service: 'RESIDENCE_CERTIFICATE', fee: 2500, postage: 120, card: false },
  { day: 9, by: 'Bianchi Luca', service: 'DEPARTURE_CERTIFICATE', fee: 2500, reference: 'Mutation Lyon' },
  { day: 11, by: 'Keller Nora', service: 'RESIDENCE_CERTIFICATE', fee: 2500, branch: true },
  { day: 12, by: 'Meier Samuel', service: 'DEPARTURE_CERTIFICATE', fee: 2500, card: true },
  { day: 16, by: 'Bianchi Luca', service: 'RESIDENCE_CERTIFICATE', fee: 2500, status: 'DELIVERED' },
  { day: 22, by: 'Keller Nora', service: 'DEPARTURE_CERTIFICATE', fee: 2500, postage: 630, branch: true },
] as const;

/** Accounts that are nobody's: what is written bears the name that who ordered had then. */
const owners: Readonly<Record<(typeof ordered)[number]['by'], string>> = {
  'Bianchi Luca': randomUUIDv7(),
  'Keller Nora': randomUUIDv7(),
  'Meier Samuel': randomUUIDv7(),
};

/** What a company ordered, before anything is closed. */
export interface OrderedMonths {
  readonly company: Company;
  /** The months that have ended, oldest first. */
  readonly months: readonly string[];
}

/**
 * Lets the company of the demonstration order in the months before this one: two, unless told. Orders of other months than this one
 * can't be placed: they are written into billing's database, at this address.
 */
export async function orderMonths(
  billingUrl: string,
  manager: GraphClient,
  count = 2,
): Promise<OrderedMonths> {
  const company = await companyOf(manager);
  const now = Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toPlainYearMonth();
  const months = Array.from({ length: count }, (_, index) =>
    now.subtract({ months: count - index }).toString(),
  );
  // The last month has one request more than those before it.
  const orders = months.flatMap((month, index) =>
    ordersOf(company, month, index === count - 1 ? ordered.length : ordered.length - 1),
  );
  await atBilling(billingUrl, (db) => writeOrders(db, orders));
  return { company, months };
}

/** Does something in billing's database at this address. */
export async function atBilling(url: string, act: (db: Executor) => Promise<unknown>): Promise<void> {
  const client = postgres(url, { max: 1, types: { bigint: postgres.BigInt } });
  try {
    await act(drizzle({ client }));
  } finally {
    await client.end();
  }
}

/** Finance closes the months that have ended: the last one's invoice, as a manager reads it. */
export async function closeMonths(
  { company, months }: OrderedMonths,
  manager: GraphClient,
  finance: GraphClient,
): Promise<CompanyMonths> {
  for (const month of months) await close(finance, month);
  const { data } = await manager.ask<{ monthlyInvoices: { nodes: { id: string; number: string }[] } }>(
    'query Invoices($account: ID!) { monthlyInvoices(filter: { clientAccountId: $account }) { nodes { id number } } }',
    { account: company.id },
  );
  const [invoice] = data?.monthlyInvoices.nodes ?? [];
  if (!invoice) throw new Error('The company got no invoice.');
  return {
    ...{ organisationId: company.organisationId, clientAccountId: company.id, month: months.at(-1) ?? '' },
    ...{ invoiceId: invoice.id, invoiceNumber: invoice.number },
  };
}

function ordersOf(company: Company, month: string, count: number): readonly WrittenOrder[] {
  return ordered.slice(0, count).map((one) => {
    const { day, by, service, fee } = one;
    const postage = 'postage' in one ? one.postage : 0;
    return newCompanyOrder(company, {
      orderedBy: by,
      ownerAccountId: owners[by],
      confirmedAt: `${month}-${String(day).padStart(2, '0')}T09:${String(day).padStart(2, '0')}:00.000Z`,
      companyName: 'branch' in one ? (atelierKeller.branches[0] ?? company.name) : company.name,
      settlement: 'card' in one && one.card ? 'CARD' : 'ON_ACCOUNT',
      status: 'status' in one ? one.status : 'CONFIRMED',
      postage: postage === 630 ? 'REGISTERED_LETTER' : postage === 120 ? 'LETTER_A' : 'LETTER_B',
      lines: [{ service, fee, postage, reference: 'reference' in one ? one.reference : null }],
    });
  });
}

/** The manager's company, once billing has heard of its access. */
async function companyOf(manager: GraphClient): Promise<Company> {
  for (let tries = 0; tries < 150; tries++) {
    const { data } = await manager.ask<{
      viewer: {
        memberships: { organisation: { id: string; name: string; clientAccount: { id: string } | null } }[];
      };
    }>('query Company { viewer { memberships { organisation { id name clientAccount { id } } } } }');
    const organisation = data?.viewer.memberships[0]?.organisation;
    if (organisation?.clientAccount)
      return {
        ...{ id: organisation.clientAccount.id, organisationId: organisation.id },
        name: organisation.name,
      };
    await pause(100);
  }
  throw new Error('The company has no account.');
}

/** Closes a month, and waits until the last account is closed. */
async function close(finance: GraphClient, month: string): Promise<void> {
  const { data } = await finance.ask<{ closeMonth: { problems: readonly { code: string }[] } }>(
    'mutation Close($month: YearMonth!) { closeMonth(month: $month) { problems { code } } }',
    { month },
  );
  if (data?.closeMonth.problems.length !== 0)
    throw new Error(`${month} was not closed: ${JSON.stringify(data)}`);
  for (let tries = 0; tries < 300; tries++) {
    const { data: seen } = await finance.ask<{ closing: { finishedAt: string | null } | null }>(
      'query Closing($month: YearMonth!) { closing(month: $month) { finishedAt } }',
      { month },
    );
    if (seen?.closing?.finishedAt) return;
    await pause(100);
  }
  throw new Error(`${month} is not closed.`);
}
