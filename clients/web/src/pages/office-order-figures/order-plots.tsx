import { useId } from 'react';
import type {
  OrderFigureGroupRowFragment,
  OrderFiguresPageQuery,
} from '../../graphql/__generated__/documents/order-figures-page.ts';
import { countCell, daysCell, moneyCell } from '../../ui/figures/cells.ts';
import { CsvButton } from '../../ui/figures/csv-button.tsx';
import { FigureTable } from '../../ui/figures/figure-table.tsx';
import { Plot, sheetOf } from '../../ui/figures/plot.tsx';
import { monthAlone, monthInShort } from '../../ui/months.ts';
import { orderFiguresWording } from '../../wording/order-figures/order-figures.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { OrderFigures } from './overall.tsx';

interface MonthPlotProps {
  readonly groups: OrderFiguresPageQuery['byMonth']['groups'];
  readonly overall: OrderFigures;
}

/** What was ordered each month, and how much of it was sent. */
export function MonthPlot({ groups, overall }: MonthPlotProps) {
  const words = useWordsOf(orderFiguresWording);
  const { locale } = useSpoken();
  const months = groups.flatMap(({ month, figures }) => (month && figures ? [{ month, figures }] : []));
  return (
    <Plot
      title={words.byMonth}
      finding={words.byMonthFinds({ count: overall.requests, delivered: String(overall.delivered) })}
      hint={words.partHint}
      file="commandes-par-mois"
      columns={months.slice(-12).map(({ month, figures }) => ({
        key: month,
        label: monthAlone(month, locale),
        value: figures.requests,
        text: String(figures.requests),
        part: figures.delivered,
      }))}
      heads={[words.month, words.requests, words.delivered, words.waiting, words.median, words.charged]}
      rows={months.map(({ month, figures }) => ({
        key: month,
        head: monthInShort(month, locale),
        cells: [
          countCell(figures.requests),
          countCell(figures.delivered),
          countCell(figures.waiting),
          daysCell(figures.treatment?.medianDays ?? null),
          moneyCell(figures.charged),
        ],
      }))}
    />
  );
}

/** The requests of each service. */
export function ServicePlot({ groups }: { readonly groups: OrderFiguresPageQuery['byService']['groups'] }) {
  const words = useWordsOf(orderFiguresWording);
  const named = groups.flatMap(({ service, figures }) =>
    service ? [{ key: service.code, head: service.title, figures }] : [],
  );
  return <Bars title={words.byService} head={words.service} file="commandes-par-prestation" groups={named} />;
}

/** The requests on account, and by card. */
export function SettlementPlot({
  groups,
}: {
  readonly groups: OrderFiguresPageQuery['bySettlement']['groups'];
}) {
  const words = useWordsOf(orderFiguresWording);
  const named = groups.flatMap(({ settlement, figures }) =>
    settlement ? [{ key: settlement, head: words.settlements[settlement], figures }] : [],
  );
  return (
    <Bars title={words.bySettlement} head={words.settlement} file="commandes-par-paiement" groups={named} />
  );
}

interface BarsProps {
  readonly title: string;
  readonly head: string;
  readonly file: string;
  readonly groups: readonly {
    readonly key: string;
    readonly head: string;
    readonly figures: OrderFigureGroupRowFragment['figures'];
  }[];
}

/** A table that draws its own bars: names of services are too long to stand below columns. */
function Bars({ title, head, file, groups }: BarsProps) {
  const words = useWordsOf(orderFiguresWording);
  const id = useId();
  const shown = groups.flatMap(({ figures, ...group }) => (figures ? [{ ...group, figures }] : []));
  const most = Math.max(1, ...shown.map(({ figures }) => figures.requests));
  const heads = [head, words.requests, words.delivered, words.waiting, words.median, words.charged];
  const rows = shown.map(({ figures, ...group }) => ({
    ...group,
    share: figures.requests / most,
    cells: [
      countCell(figures.requests),
      countCell(figures.delivered),
      countCell(figures.waiting),
      daysCell(figures.treatment?.medianDays ?? null),
      moneyCell(figures.charged),
    ],
  }));
  return (
    <section className="sec solo with-bars" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        <CsvButton file={file} about={title} sheet={() => sheetOf(heads, rows)} />
      </div>
      <FigureTable caption={title} heads={heads} rows={rows} drawsBars />
    </section>
  );
}
