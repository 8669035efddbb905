import {
  cutoffOf,
  groupedBy,
  keyColumns,
  monthOf,
  startOf,
  texts,
} from '@guichet/chassis/figures/figure-sql.ts';
import { mostGroups } from '@guichet/chassis/figures/period.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { accountsOffice } from '../client-accounts/client-account.ts';
import { creditApplications } from '../credit-notes/credit-note.table.ts';
import {
  invoicePayments,
  invoiceReminders,
  invoiceTransitions,
  monthlyInvoices,
} from '../monthly-invoices/monthly-invoice.table.ts';
import { type MonthlyInvoiceStatus, statusesWithTerm } from '../monthly-invoices/monthly-invoice.ts';
import {
  type InvoiceFigureGroup,
  type InvoiceFigureQuestion,
  type InvoiceFigureReminded,
  type InvoiceFigureRow,
  remindedLevels,
} from './invoice-figures.ts';

/** The column of each group, by its name in the answer. */
const columns = {
  INVOICE_STATUS: 'status',
  MONTH: 'month',
  REMINDED: 'reminded',
} as const satisfies Readonly<Record<InvoiceFigureGroup, string>>;

/** Where an invoice arrives once nothing of it is left to pay. */
const paid: readonly MonthlyInvoiceStatus[] = ['PAID', 'OVERPAID'];

/**
 * The figures of each group, in one statement; one row more than `mostGroups` tells that there are too many. An index leads to the invoices that were issued in the period,
 * and for each of them the keys of its history to its few steps, payments, credits and reminders by the end of the day.
 */
export async function findInvoiceFigures(
  db: Executor,
  { from, until, asOf, statuses }: InvoiceFigureQuestion,
  groups: readonly InvoiceFigureGroup[],
): Promise<readonly InvoiceFigureRow[]> {
  const keys = groups.map((group) => columns[group]);
  const cutoff = cutoffOf(asOf);
  const lastDay = sql`((${cutoff} - interval '1 millisecond') at time zone 'Europe/Zurich')::date`;
  const rows = await db.execute<Found>(sql`
    with counted as (
      select client_account_id, total_minor, arrived.amount as paid_minor, taken.amount as credited_minor, sent.count as sent,
        total_minor - arrived.amount - taken.amount as left_minor, due_on < ${lastDay} as is_late,
        case when life.status = any(${texts(statusesWithTerm)}) and due_on < ${lastDay} then 'OVERDUE' else life.status end as status,
        ${monthOf(sql`issued_at`)} as month, (${texts(remindedLevels)})[1 + sent.level] as reminded,
        case when life.status = any(${texts(paid)}) then extract(epoch from life.paid_at - issued_at)::float8 end as seconds
      from ${monthlyInvoices} i cross join lateral (
        select (array_agg(to_status order by invoice_version desc))[1] as status,
          max(at) filter (where to_status = any(${texts(paid)}) and not coalesce(from_status = any(${texts(paid)}), false)) as paid_at
        from ${invoiceTransitions} step
        where step.office = ${accountsOffice} and step.invoice_id = i.id and step.at < ${cutoff}
      ) life cross join lateral (
        select coalesce(sum(amount_minor), 0) as amount from ${invoicePayments} p where p.invoice_id = i.id and p.recorded_at < ${cutoff}
      ) arrived cross join lateral (
        select coalesce(sum(amount_minor), 0) as amount from ${creditApplications} c
        where c.invoice_id = i.id and not c.at_issue and c.at < ${cutoff}
      ) taken cross join lateral (
        select count(*)::int as count, coalesce(max(level), 0) as level from ${invoiceReminders} r
        where r.office = ${accountsOffice} and r.invoice_id = i.id and r.sent_at < ${cutoff}
      ) sent
      where i.office = ${accountsOffice} and i.issued_at >= ${startOf(from, 0)} and i.issued_at < ${startOf(until, 1)}
        and i.issued_at < ${cutoff} and life.status is not null
    )
    select ${keyColumns(Object.values(columns), keys)}, count(*)::int as invoices, count(distinct client_account_id)::int as companies,
      coalesce(sum(total_minor), 0)::text as asked, coalesce(sum(paid_minor), 0)::text as paid, coalesce(sum(credited_minor), 0)::text as credited,
      coalesce(sum(left_minor) filter (where left_minor > 0), 0)::text as open,
      coalesce(sum(left_minor) filter (where left_minor > 0 and is_late), 0)::text as overdue,
      count(*) filter (where left_minor > 0)::int as open_invoices,
      count(*) filter (where left_minor > 0 and is_late)::int as overdue_invoices,
      count(*) filter (where status = any(${texts(paid)}))::int as paid_invoices, coalesce(sum(sent), 0)::int as reminders,
      percentile_cont(0.5) within group (order by seconds) as median,
      percentile_cont(0.9) within group (order by seconds) as ninetieth
    from counted
    where true ${statuses ? sql`and status = any(${texts(statuses)})` : sql``}
    ${groupedBy(keys)}
    limit ${mostGroups + 1}`);
  return rows.map(asFigures);
}

/** A row as PostgreSQL answers it. */
type Found = Readonly<Record<'asked' | 'paid' | 'credited' | 'open' | 'overdue', string>> &
  Readonly<
    Record<
      'invoices' | 'companies' | 'open_invoices' | 'overdue_invoices' | 'paid_invoices' | 'reminders',
      number
    >
  > & {
    readonly status: MonthlyInvoiceStatus | null;
    readonly month: string | null;
    readonly reminded: InvoiceFigureReminded | null;
    readonly median: number | null;
    readonly ninetieth: number | null;
  };

function asFigures(found: Found): InvoiceFigureRow {
  const { status, month, reminded, invoices, companies, reminders } = found;
  return {
    ...{ status, month, reminded },
    counts: {
      ...{ invoices, companies, reminders },
      askedMinor: BigInt(found.asked),
      paidMinor: BigInt(found.paid),
      creditedMinor: BigInt(found.credited),
      openMinor: BigInt(found.open),
      overdueMinor: BigInt(found.overdue),
      openInvoices: found.open_invoices,
      overdueInvoices: found.overdue_invoices,
      paidInvoices: found.paid_invoices,
      ...{ medianSeconds: found.median, ninetiethSeconds: found.ninetieth },
    },
  };
}
