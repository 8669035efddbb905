import {
  type OrderFigureGroupRowFragment,
  OrderFiguresPageDocument,
} from '../../graphql/__generated__/documents/order-figures-page.ts';
import { figureKinds } from '../../routes/figure-kinds.ts';
import { orderFiguresVariables } from '../../routes/figure-variables.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { countCell, daysCell, moneyCell, tenths } from '../../ui/figures/cells.ts';
import type { GroupLook } from '../../ui/figures/group-plot.tsx';
import { dashboardsWording } from '../../wording/dashboards/dashboards.ts';
import { figuresWording } from '../../wording/figures/figures.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { optionsOf } from './figure-options.ts';
import { FiguresSheet, useFigures } from './figures-sheet.tsx';
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
  const { search, data, meanwhile } = useFigures('orders', OrderFiguresPageDocument, orderFiguresVariables);
  if (!data) return meanwhile;
  const { all, grouped } = data;
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
    <FiguresSheet
      kind="orders"
      search={search}
      counted={{ from: all.placedFrom, until: all.placedUntil, asOf: all.asOf }}
      words={words}
      choices={[
        { name: 'statut', label: own.heads.statut, options: optionsOf(kind.choices.statut, statuses) },
        {
          name: 'paiement',
          label: own.heads.paiement,
          options: optionsOf(kind.choices.paiement, words.settlements),
        },
      ]}
      all={all.groups}
      groups={grouped.groups}
      named={({ service, status, settlement, officer }) => {
        if (service !== null) return { key: service.code, head: service.title };
        if (status !== null) return { key: status, head: statuses[status] };
        if (settlement !== null) return { key: settlement, head: words.settlements[settlement] };
        return names.officer(officer, own.untreated);
      }}
      count={({ requests }) => requests}
      numbers={(overall) => [
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
      finding={(overall) => words.finds({ count: overall.requests, delivered: overall.delivered })}
      look={look}
      file="commandes"
    />
  );
}
