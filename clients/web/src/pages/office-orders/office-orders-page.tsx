import '../../ui/styles/orders.css';
import { useNavigate, useSearchParams } from 'react-router';
import { OfficeOrdersPageDocument } from '../../graphql/__generated__/documents/office-orders-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type OfficeOrderFilter,
  officeOrderFilter,
  officeOrderPath,
  officeOrdersVariables,
} from '../../routes/office-orders.ts';
import { DeskListPage } from '../../ui/desk/desk-list-page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { OrderList } from './order-list.tsx';
import { useOrderDesk } from './use-order-desk.ts';

/** The officer's list of orders: those that wait for him, or those in another state. */
export function OfficeOrdersPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = officeOrderFilter(search);
  const { data } = usePageData(OfficeOrdersPageDocument, officeOrdersVariables(filter));
  const desk = useOrderDesk();
  const go = (next: Partial<OfficeOrderFilter>) =>
    void navigate(officeOrderPath({ ...filter, ...next }), { replace: 'number' in next });
  if (!data) return <PageSkeleton />;
  return (
    <DeskListPage
      desk={desk}
      filter={filter.status}
      onFilter={(status) => go({ status })}
      search={
        <SearchField
          name="numero"
          label={desk.words.number}
          value={filter.number}
          onSearch={(number) => go({ number })}
        />
      }
      isFirst={filter.status === 'a-traiter' && filter.number === ''}
      isEmpty={data.orders.nodes.length === 0}
    >
      <OrderList key={`${filter.status} ${filter.number}`} first={data.orders} filter={filter} />
    </DeskListPage>
  );
}
