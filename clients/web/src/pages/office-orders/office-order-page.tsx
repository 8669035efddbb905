import '../../ui/styles/treatment.css';
import '../../ui/styles/company.css';
import '../../ui/styles/orders.css';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { OfficeOrderPageDocument } from '../../graphql/__generated__/documents/office-order-page.ts';
import { OfficeOrdersPageDocument } from '../../graphql/__generated__/documents/office-orders-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeOrderFilter, officeOrderPath, officeOrdersVariables } from '../../routes/office-orders.ts';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import type { Decided } from './just-decided.tsx';
import { OrderKeys } from './order-keys.tsx';
import { OrderQueue } from './order-queue.tsx';
import { OfficeOrderSheet } from './order-sheet.tsx';

/** The officer's bench: the orders on the left, the open one with its decision beside it. */
export function OfficeOrderPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = officeOrderFilter(search);
  const { data: list } = usePageData(OfficeOrdersPageDocument, officeOrdersVariables(filter));
  const { data } = usePageData(OfficeOrderPageDocument, { id });
  const orders = list?.orders.nodes ?? [];
  const keys = useKeysWindow();
  const here = orders.findIndex((one) => one.id === id);
  const next = orders[here + 1] ?? orders.find((one) => one.id !== id) ?? null;
  const open = (order: (typeof orders)[number] | undefined | null) =>
    order && void navigate(officeOrderPath(filter, order.id));
  const leave = (decided?: Decided) =>
    void navigate(officeOrderPath(filter, next?.id), { state: { decided } });
  useShortcuts({
    j: () => open(next),
    k: () => open(orders[here - 1]),
    l: () => void navigate(officeOrderPath(filter)),
    '?': keys.open,
  });

  if (!data) return <PageSkeleton />;
  if (!data.order) return <NotFoundPage />;
  return (
    <div className="bench duo-bench">
      <OrderQueue orders={orders} current={id} filter={filter} onHelp={keys.open} />
      <OfficeOrderSheet key={id} order={data.order} next={next?.number ?? null} onLeave={leave} />
      <OrderKeys keys={keys} />
    </div>
  );
}
