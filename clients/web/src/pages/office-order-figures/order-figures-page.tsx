import { Printer } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { OrderFiguresPageDocument } from '../../graphql/__generated__/documents/order-figures-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { dayOf } from '../../routes/office-finance-search.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { orderFiguresWording } from '../../wording/order-figures/order-figures.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AsOfForm } from '../office-finance/as-of-form.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { MonthPlot, ServicePlot, SettlementPlot } from './order-plots.tsx';
import { Overall } from './overall.tsx';

/** What is ordered from the population office, in figures, as it stood on a day. */
export function OrderFiguresPage() {
  const words = useWordsOf(orderFiguresWording);
  const { print: printWord } = useWordsOf(financeWording);
  const [search] = useSearchParams();
  const { data, error } = usePageData(OrderFiguresPageDocument, { filter: { asOf: dayOf(search) } });
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { all, byMonth, byService, bySettlement } = data;
  const figures = all.groups[0]?.figures ?? null;
  const from = writtenDay(all.placedFrom);
  const until = writtenDay(all.placedUntil);
  return (
    <FinanceFrame
      title={words.title}
      aside={
        <Button look="second" small onClick={() => print()}>
          <Printer className="icon" aria-hidden="true" />
          {printWord}
        </Button>
      }
    >
      <AsOfForm key={all.asOf} day={all.asOf} />
      <p className="meta" role="status">
        {words.counted({ from, until, asOf: writtenDay(all.asOf) })}
      </p>
      {figures === null || figures.requests === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <>
          <Overall figures={figures} />
          <MonthPlot groups={byMonth.groups} overall={figures} />
          <ServicePlot groups={byService.groups} />
          <SettlementPlot groups={bySettlement.groups} />
        </>
      )}
    </FinanceFrame>
  );
}
