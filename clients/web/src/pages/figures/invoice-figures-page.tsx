import { useSearchParams } from 'react-router';
import {
  type InvoiceFigureGroupRowFragment,
  InvoiceFiguresPageDocument,
} from '../../graphql/__generated__/documents/invoice-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { figureSearch } from '../../routes/figure-search.ts';
import { invoiceFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { countCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import { FigureNumbers } from '../../ui/figures/figure-numbers.tsx';
import { type GroupLook, GroupPlot, type PlottedGroup } from '../../ui/figures/group-plot.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresFrame } from './figures-frame.tsx';
import { useFigureNames } from './use-figure-names.ts';

type InvoiceFigures = NonNullable<InvoiceFigureGroupRowFragment['figures']>;

const kind = figureKinds.invoices;

/** The monthly invoices of the population office, in figures. */
export function InvoiceFiguresPage() {
  const kit = useWordsOf(figuresWording);
  const own = useWordsOf(dashboardsWording);
  const words = own.invoices;
  const { states } = useWordsOf(invoicesWording);
  const names = useFigureNames();
  const [address] = useSearchParams();
  const search = figureSearch(kind, address);
  const { data, error } = usePageData(InvoiceFiguresPageDocument, invoiceFiguresVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { all, grouped } = data;
  const overall = all.groups[0]?.figures ?? null;
  const areMonths = search.by === 'mois';
  const groups = grouped.groups.flatMap(
    ({ month, status, reminded, figures }): readonly PlottedGroup<InvoiceFigures>[] => {
      if (figures === null) return [];
      if (month !== null) return [{ ...names.month(month, grouped.groups.length > 12), figures }];
      if (status !== null) return [{ key: status, head: states[status], figures }];
      return reminded === null ? [] : [{ key: reminded, head: words.reminded[reminded], figures }];
    },
  );
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
    <FiguresFrame
      kind="invoices"
      search={search}
      counted={{ from: all.issuedFrom, until: all.issuedUntil, asOf: all.asOf }}
      sentence={words.counted}
      choices={[{ name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, states) }]}
      nothing={overall?.invoices ? null : { title: words.none, means: own.choosePeriod }}
    >
      {overall && (
        <>
          <FigureNumbers
            title={kit.overall}
            figures={[
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
          />
          <GroupPlot
            title={names.by(search.by)}
            head={names.head(search.by)}
            finding={words.finds({ count: overall.invoices, paid: overall.paidInvoices })}
            hint={areMonths ? words.partHint : null}
            file={`factures-par-${search.by}`}
            {...{ groups, look, areMonths }}
          />
        </>
      )}
    </FiguresFrame>
  );
}
