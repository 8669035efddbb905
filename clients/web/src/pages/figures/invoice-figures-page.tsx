import {
  type InvoiceFigureGroupRowFragment,
  InvoiceFiguresPageDocument,
} from '../../graphql/__generated__/documents/invoice-figures-page.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { invoiceFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { countCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import type { GroupLook } from '../../ui/figures/group-plot.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresSheet, useFigures } from './figures-sheet.tsx';

type InvoiceFigures = NonNullable<InvoiceFigureGroupRowFragment['figures']>;

const kind = figureKinds.invoices;

/** The monthly invoices of the population office, in figures. */
export function InvoiceFiguresPage() {
  const own = useWordsOf(dashboardsWording);
  const words = own.invoices;
  const { states } = useWordsOf(invoicesWording);
  const { search, data, meanwhile } = useFigures(
    'invoices',
    InvoiceFiguresPageDocument,
    invoiceFiguresVariables,
  );
  if (!data) return meanwhile;
  const { all, grouped } = data;
  const look: GroupLook<InvoiceFigures> = {
    value: ({ invoices }) => invoices,
    part: ({ paidInvoices }) => paidInvoices,
    cells: [
      [words.invoices, ({ invoices }) => countCell(invoices)],
      [words.paidInvoices, ({ paidInvoices }) => countCell(paidInvoices)],
      [words.overdueInvoices, ({ overdueInvoices }) => countCell(overdueInvoices)],
      [words.asked, ({ asked }) => moneyCell(asked)],
      [words.paid, ({ paid }) => moneyCell(paid)],
      [words.open, ({ open }) => moneyCell(open)],
    ],
  };
  return (
    <FiguresSheet
      kind="invoices"
      search={search}
      counted={{ from: all.issuedFrom, until: all.issuedUntil, asOf: all.asOf }}
      words={words}
      choices={[{ name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, states) }]}
      all={all.groups}
      groups={grouped.groups}
      named={({ status, reminded }) => {
        if (status !== null) return { key: status, head: states[status] };
        return reminded === null ? null : { key: reminded, head: words.reminded[reminded] };
      }}
      count={({ invoices }) => invoices}
      numbers={(overall) => [
        [words.invoices, overall.invoices],
        [words.companies, overall.companies],
        [words.paidInvoices, overall.paidInvoices],
        [words.overdueInvoices, overall.overdueInvoices],
        [words.reminders, overall.reminders],
        [words.median, overall.payment && tenths(overall.payment.medianDays)],
        [words.ninetieth, overall.payment && tenths(overall.payment.ninetiethPercentileDays)],
        [words.asked, <Amount key="asked" money={overall.asked} bare />],
        [words.paid, <Amount key="paid" money={overall.paid} bare />],
        [words.credited, <Amount key="credited" money={overall.credited} bare />],
        [words.open, <Amount key="open" money={overall.open} bare />],
        [words.overdue, <Amount key="overdue" money={overall.overdue} bare />],
      ]}
      finding={(overall) => words.finds({ count: overall.invoices, paid: overall.paidInvoices })}
      look={look}
      file="factures"
    />
  );
}
