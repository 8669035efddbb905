import { randomUUIDv7 } from 'node:crypto';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';

/** A company with an account at the population office. */
export interface Company {
  /** Of its account. */
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
}

/** A service of an order, in centimes. */
export interface WrittenLine {
  readonly id: string;
  readonly service: string;
  readonly fee: number;
  readonly postage: number;
  readonly reference: string | null;
}

/** A definitive order of a company. */
export interface WrittenOrder {
  readonly id: string;
  readonly company: Company;
  readonly ownerAccountId: string;
  readonly orderedBy: string;
  readonly companyName: string;
  readonly settlement: 'ON_ACCOUNT' | 'CARD';
  readonly status: string;
  readonly confirmedAt: string;
  readonly postage: string;
  readonly lines: readonly WrittenLine[];
}

let count = 0;

/** A company that orders on account. */
export function newCompany(name = 'Horlogerie Exemple SA'): Company {
  return { id: randomUUIDv7(), organisationId: randomUUIDv7(), name };
}

/** An order of one certificate of residence, 25.00 CHF on account. */
export function newCompanyOrder(
  company: Company,
  { lines = [{}], ...some }: Partial<Omit<WrittenOrder, 'lines'>> & { lines?: Partial<WrittenLine>[] } = {},
): WrittenOrder {
  return {
    ...{ id: randomUUIDv7(), company, ownerAccountId: randomUUIDv7(), orderedBy: 'Ana Rossi' },
    ...{ companyName: company.name, settlement: 'ON_ACCOUNT', status: 'CONFIRMED' },
    ...{ confirmedAt: '2026-10-05T09:00:00.000Z', postage: 'LETTER_B', ...some },
    lines: lines.map((line) => ({
      ...{ id: randomUUIDv7(), service: 'RESIDENCE_CERTIFICATE', fee: 2500, postage: 0, reference: null },
      ...line,
    })),
  };
}

/** Writes companies into billing's database, as identity would have told of them. */
export async function writeCompanies(db: Executor, companies: readonly Company[]): Promise<void> {
  const address = {
    recipient: null,
    address: 'Rue du Rhône 8',
    postalCode: '1204',
    town: 'Genève',
    country: 'CH',
  };
  const rows = companies.map(({ id, organisationId, name }) => ({
    id,
    organisation_id: organisationId,
    name,
  }));
  await db.execute(sql`
    insert into client_account (id, office, organisation_id, service_group, access, access_version, name, uid, address,
      locale, opened_at)
    select id, 'POPULATION', organisation_id, 'POPULATION', 'ACTIVE', 1, name, 'CHE-116.281.710',
      ${JSON.stringify(address)}::jsonb, 'fr', '2026-01-05T08:00:00Z'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, organisation_id uuid, name text)`);
}

/** Writes orders as they would stand after they were placed, confirmed and treated: without a page, a card or a job. */
export async function writeOrders(db: Executor, orders: readonly WrittenOrder[]): Promise<void> {
  const rows = orders.map(({ company, lines, ...order }) => {
    count += 1;
    const postages = lines.map(({ postage }) => postage);
    return {
      ...{ id: order.id, number: `OC261005${String(count).padStart(7, '0')}`, owner: order.ownerAccountId },
      ...{ ordered_by: order.orderedBy, organisation: company.organisationId, account: company.id },
      ...{ company_name: order.companyName, settlement: order.settlement, status: order.status },
      ...{ confirmed_at: order.confirmedAt, postage: order.postage },
      fee: lines.reduce((sum, { fee }) => sum + fee, 0),
      postage_minor: postages.reduce((sum, postage) => sum + postage, 0),
    };
  });
  const lines = orders.flatMap(({ id, ownerAccountId, lines: own }) =>
    own.map((line, index) => ({ ...line, order_id: id, owner: ownerAccountId, position: index + 1 })),
  );
  await db.execute(sql`
    insert into service_order (id, office, number, owner_account_id, ordered_by, organisation_id, client_account_id,
      company_name, settlement, card_reason, currency, fee_minor, postage_minor, postage, recipient, address, postal_code,
      town, country, terms, locale, status, placed_at, confirmed_at, month)
    select id, 'POPULATION', number, owner, ordered_by, organisation, account, company_name, settlement,
      case when settlement = 'CARD' then 'RIGHT_NOT_GRANTED' end, 'CHF', fee, postage_minor, postage, 'Ana Rossi',
      'Rue du Rhône 8', '1204', 'Genève', 'CH', '[]'::jsonb, 'fr', status, confirmed_at, confirmed_at,
      to_char(confirmed_at at time zone 'Europe/Zurich', 'YYYY-MM')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, number text, owner uuid, ordered_by text,
      organisation uuid, account uuid, company_name text, settlement text, status text, confirmed_at timestamptz,
      postage text, fee bigint, postage_minor bigint)`);
  await db.execute(sql`
    insert into order_line (id, office, order_id, owner_account_id, position, service_code, edition_from, edition_version,
      fee_minor, postage_minor, reference, answers)
    select line.id, 'POPULATION', order_id, owner, position, service, edition.valid_from::text, edition.version, fee,
      postage, reference, 'unread'
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (id uuid, order_id uuid, owner uuid, position integer,
      service text, fee bigint, postage bigint, reference text)
    join lateral (select valid_from, version from service_edition where office = 'POPULATION' and code = service
      order by valid_from, version limit 1) as edition on true`);
}

/** Writes a credit note of a company, of so many centimes; `sequence` is its place in the year. */
export async function writeCreditNote(
  db: Executor,
  { id: accountId, organisationId }: Company,
  { sequence, amount, at }: { readonly sequence: number; readonly amount: number; readonly at: string },
): Promise<void> {
  await db.execute(sql`
    insert into credit_note (id, office, client_account_id, organisation_id, year, sequence, number, amount_minor, currency,
      reason, note, issued_at, issued_by)
    values (${randomUUIDv7()}, 'POPULATION', ${accountId}, ${organisationId}, 2026, ${sequence},
      ${`A-2026-${String(sequence).padStart(6, '0')}`}, ${amount}, 'CHF', 'GOODWILL', 'Geste', ${at}, ${randomUUIDv7()})`);
}
