import '../../ui/styles/orders.css';
import { useParams, useSearchParams } from 'react-router';
import { OfficeOrderPageDocument } from '../../graphql/__generated__/documents/office-order-page.ts';
import { OfficeOrdersPageDocument } from '../../graphql/__generated__/documents/office-orders-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeOrderFilter, officeOrderPath, officeOrdersVariables } from '../../routes/office-orders.ts';
import { today, writtenDayOf } from '../../ui/dates.ts';
import { Bench, useBench } from '../../ui/desk/bench.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { OfficeOrderSheet } from './order-sheet.tsx';
import { useOrderDesk } from './use-order-desk.ts';

/** The officer's bench: the orders on the left, the open one with its decision beside it. */
export function OfficeOrderPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const filter = officeOrderFilter(search);
  const { data: list } = usePageData(OfficeOrdersPageDocument, officeOrdersVariables(filter));
  const { data } = usePageData(OfficeOrderPageDocument, { id });
  const desk = useOrderDesk();
  const { words } = desk;
  const bench = useBench(list?.orders.nodes ?? [], id, (order) => officeOrderPath(filter, order));

  if (!data) return <PageSkeleton />;
  if (!data.order) return <NotFoundPage />;
  return (
    <Bench
      desk={desk}
      bench={bench}
      title={words.filters[filter.status]}
      row={({ number, lines, companyName, orderedBy, placedAt, expectedUntil, status }) => ({
        name: companyName ?? orderedBy,
        meta: (
          <>
            <span>{lines.length === 1 ? lines[0]?.title : words.lines({ lines: lines.length })}</span>
            {status === 'CONFIRMED' && expectedUntil && expectedUntil < today() && (
              <span className="flag">{words.late}</span>
            )}
            <span className="push">{writtenDayOf(placedAt)}</span>
            <span className="number num">{number}</span>
          </>
        ),
      })}
    >
      <OfficeOrderSheet key={id} order={data.order} next={bench.next?.number ?? null} onLeave={bench.leave} />
    </Bench>
  );
}
