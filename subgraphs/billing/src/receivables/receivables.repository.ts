import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { type SQL, sql } from 'drizzle-orm';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import { accountsOffice, type ClientAccountId } from '../client-accounts/client-account.ts';
import { creditApplications } from '../credit-notes/credit-note.table.ts';
import { bankCredits } from '../invoice-payments/bank-credit.table.ts';
import { invoicePayments, monthlyInvoices } from '../monthly-invoices/monthly-invoice.table.ts';
import { type AccountReceivables, overdueAges, type Receivables } from './receivables.ts';

/** What was open of each invoice at the end of a day: by the bank's day of payments, and the office's of credits. */
const openAt = (asOf: string): SQL => sql`
  select i.id, i.client_account_id, i.due_on, i.status, (${asOf}::date - i.due_on) as days,
    i.total_minor
      - coalesce((select sum(p.amount_minor) from ${invoicePayments} p
          where p.office = ${accountsOffice} and p.invoice_id = i.id and p.booked_on <= ${asOf}), 0)
      - coalesce((select sum(c.amount_minor) from ${creditApplications} c
          where c.invoice_id = i.id and not c.at_issue and c.at < ${endOf(asOf)}), 0) as open
  from ${monthlyInvoices} i
  where i.office = ${accountsOffice} and i.issued_on <= ${asOf}`;

const endOf = (day: string): SQL => sql`((${day}::date + 1)::timestamp at time zone 'Europe/Zurich')`;

interface FoundTotals extends Record<string, unknown> {
  readonly invoices: number;
  readonly open: string;
  readonly overdue: string;
  readonly disputed: string;
  readonly overpaid: string;
  readonly credits: number;
  readonly unmatched: string;
  readonly [age: `age_${number}`]: number;
  readonly [sum: `sum_${number}`]: string;
}

/** What companies owe on a day, in one statement. */
export async function findReceivables(db: Executor, asOf: string): Promise<Receivables> {
  const ages = overdueAges.map(([from, until], index) => {
    const isAge = sql`open > 0 and days > 0 and days >= ${from} ${until === null ? sql`` : sql`and days <= ${until}`}`;
    return sql`count(*) filter (where ${isAge})::int as ${sql.raw(`age_${index}`)},
      coalesce(sum(open) filter (where ${isAge}), 0)::text as ${sql.raw(`sum_${index}`)}`;
  });
  const [row] = await db.execute<FoundTotals>(sql`
    with owed as (${openAt(asOf)})
    select count(*) filter (where open > 0)::int as invoices,
      coalesce(sum(open) filter (where open > 0), 0)::text as open,
      coalesce(sum(open) filter (where open > 0 and days > 0), 0)::text as overdue,
      coalesce(sum(open) filter (where open > 0 and status = 'DISPUTED'), 0)::text as disputed,
      coalesce(-sum(open) filter (where open < 0), 0)::text as overpaid,
      (select count(*)::int from ${bankCredits} b where b.office = ${accountsOffice} and b.settled_at is null and not b.is_reversal) as credits,
      (select coalesce(sum(b.amount_minor), 0)::text from ${bankCredits} b
        where b.office = ${accountsOffice} and b.settled_at is null and not b.is_reversal and b.currency = 'CHF') as unmatched,
      ${sql.join(ages, sql`, `)}
    from owed`);
  if (!row) throw new Error('The receivables were not counted');
  return {
    asOf,
    invoices: row.invoices,
    openMinor: BigInt(row.open),
    overdueMinor: BigInt(row.overdue),
    ages: overdueAges.map((_, index) => ({
      invoices: row[`age_${index}`] ?? 0,
      openMinor: BigInt(row[`sum_${index}`] ?? 0),
    })),
    disputedMinor: BigInt(row.disputed),
    overpaidMinor: BigInt(row.overpaid),
    unmatchedCredits: row.credits,
    unmatchedMinor: BigInt(row.unmatched),
  };
}

interface FoundAccount extends Record<string, unknown> {
  readonly id: ClientAccountId;
  readonly name: string;
  readonly invoices: number;
  readonly open: string;
  readonly overdue: string;
  readonly oldest: string;
}

/** Who owes on a day, most first. */
export async function findDebtors(
  db: Executor,
  asOf: string,
  limit: number,
): Promise<readonly AccountReceivables[]> {
  const rows = await db.execute<FoundAccount>(sql`
    with owed as (${openAt(asOf)})
    select a.id, a.name, count(*)::int as invoices, sum(open)::text as open,
      coalesce(sum(open) filter (where days > 0), 0)::text as overdue, min(due_on)::text as oldest
    from owed join ${clientAccounts} a on a.id = owed.client_account_id
    where open > 0
    group by a.id, a.name order by sum(open) desc, a.id limit ${limit}`);
  return rows.map((row) => ({
    clientAccountId: row.id,
    companyName: row.name,
    invoices: row.invoices,
    openMinor: BigInt(row.open),
    overdueMinor: BigInt(row.overdue),
    oldestDueOn: row.oldest,
  }));
}
