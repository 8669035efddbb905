import '../../ui/styles/orders.css';
import { Link, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { BasketLink } from '../../forms/order/basket-link.tsx';
import { OrdersPageDocument } from '../../graphql/__generated__/documents/orders-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { orderFilter, ordersVariables } from '../../routes/orders.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { OrdersTable } from '../../ui/orders/orders-table.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** « Mes commandes », by where they stand. The choice stands in the address. */
export function OrdersPage() {
  const { list: words } = useWordsOf(orderWording);
  const [search, setSearch] = useSearchParams();
  const { data, error } = usePageData(OrdersPageDocument, ordersVariables(search));
  if (!data?.viewer) return <PageSkeleton />;
  const { nodes, pageInfo } = data.viewer.orders;
  const filter = orderFilter(search);
  const at = (statut: string, apres?: string | null) =>
    new URLSearchParams({ ...(statut !== 'toutes' && { statut }), ...(apres && { apres }) });
  const isBare = nodes.length === 0 && filter === 'toutes';
  return (
    <div className="wrap">
      <BackLink />
      <div className="head-row">
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className="lead">{words.lead}</p>
        </div>
        <BasketLink />
      </div>
      <PartNotice error={error} />
      {!isBare && (
        <div className="filters">
          <SelectField
            name="statut"
            label={words.status}
            value={filter}
            options={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
            onChange={(statut) => setSearch(at(statut), { preventScrollReset: true })}
          />
        </div>
      )}
      {nodes.length === 0 ? (
        <div className="empty">
          <h2>{isBare ? words.none : words.noneFound}</h2>
          <p>{isBare ? words.noneMeans : words.noneFoundMeans}</p>
          {isBare && (
            <p>
              <Link className="btn" to="/guichet/prestations">
                {words.begin}
              </Link>
            </p>
          )}
        </div>
      ) : (
        <OrdersTable orders={nodes} />
      )}
      {pageInfo.hasNextPage && (
        <p className="more">
          <Link className="btn second small" to={`?${at(filter, pageInfo.endCursor)}`}>
            {words.older}
          </Link>
        </p>
      )}
    </div>
  );
}
