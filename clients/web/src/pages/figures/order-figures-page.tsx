import { useSearchParams } from 'react-router';
import {
  type OrderFigureGroupRowFragment,
  OrderFiguresPageDocument,
} from '../../graphql/__generated__/documents/order-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { figureSearch } from '../../routes/figure-search.ts';
import { orderFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { countCell, daysCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import { FigureNumbers } from '../../ui/figures/figure-numbers.tsx';
import { type GroupLook, GroupPlot, type PlottedGroup } from '../../ui/figures/group-plot.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresFrame } from './figures-frame.tsx';
import { useFigureNames } from './use-figure-names.ts';

type OrderFigures = NonNullable<OrderFigureGroupRowFragment['figures']>;

const kind = figureKinds.orders;

/** What is ordered from the population office, in figures. */
export function OrderFiguresPage() {
  const kit = useWordsOf(figuresWording);
  const own = useWordsOf(dashboardsWording);
  const words = own.orders;
  const { status: statuses } = useWordsOf(orderWording);
  const names = useFigureNames();
  const [address] = useSearchParams();
  const search = figureSearch(kind, address);
  const { data, error } = usePageData(OrderFiguresPageDocument, orderFiguresVariables(search));
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { all, grouped } = data;
  const overall = all.groups[0]?.figures ?? null;
  const areMonths = search.by === 'mois';
  const groups = grouped.groups.flatMap(
    ({ month, service, status, settlement, officer, figures }): readonly PlottedGroup<OrderFigures>[] => {
      if (figures === null) return [];
      if (month !== null) return [{ ...names.month(month, grouped.groups.length > 12), figures }];
      if (service !== null) return [{ key: service.code, head: service.title, figures }];
      if (status !== null) return [{ key: status, head: statuses[status], figures }];
      if (settlement !== null) return [{ key: settlement, head: words.settlements[settlement], figures }];
      return [{ ...names.officer(officer, own.untreated), figures }];
    },
  );
  const look: GroupLook<OrderFigures> = {
    value: ({ requests }) => requests,
    part: ({ delivered }) => delivered,
    cells: [
      [words.requests, ({ requests }) => countCell(requests)],
      [words.delivered, ({ delivered }) => countCell(delivered)],
      [words.waiting, ({ waiting }) => countCell(waiting)],
      [kit.median, ({ treatment }) => daysCell(treatment?.medianDays ?? null)],
      [words.charged, ({ charged }) => moneyCell(charged)],
    ],
  };
  return (
    <FiguresFrame
      kind="orders"
      search={search}
      counted={{ from: all.placedFrom, until: all.placedUntil, asOf: all.asOf }}
      sentence={words.counted}
      choices={[
        { name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, statuses) },
        {
          name: 'paiement',
          label: own.heads.paiement,
          options: optionsOf(kind.choices.paiement, words.settlements),
        },
      ]}
      nothing={overall?.requests ? null : { title: words.none, means: own.choosePeriod }}
    >
      {overall && (
        <>
          <FigureNumbers
            title={kit.overall}
            figures={[
              [words.requests, overall.requests],
              [words.waiting, overall.waiting],
              [words.delivered, overall.delivered],
              [words.refused, overall.refused],
              [words.awaiting, overall.awaitingPayment],
              [kit.median, overall.treatment && tenths(overall.treatment.medianDays)],
              [kit.ninetieth, overall.treatment && tenths(overall.treatment.ninetiethPercentileDays)],
              [kit.oldest, overall.oldestWaitingOn && writtenDay(overall.oldestWaitingOn)],
              [words.charged, <Amount key="charged" money={overall.charged} bare />],
            ]}
          />
          <GroupPlot
            title={names.by(search.by)}
            head={names.head(search.by)}
            finding={words.finds({ count: overall.requests, delivered: overall.delivered })}
            hint={areMonths ? words.partHint : null}
            file={`commandes-par-${search.by}`}
            {...{ groups, look, areMonths }}
          />
        </>
      )}
    </FiguresFrame>
  );
}
