import '../../ui/styles/treatment.css';
import '../../ui/styles/orders.css';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { OfficeOrdersPageDocument } from '../../graphql/__generated__/documents/office-orders-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type OfficeOrderFilter,
  officeOrderFilter,
  officeOrderPath,
  officeOrdersVariables,
} from '../../routes/office-orders.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { linkBeside } from '../../ui/link-beside.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { JustDecided } from './just-decided.tsx';
import { OrderKeys } from './order-keys.tsx';
import { OrderList } from './order-list.tsx';

/** The officer's list of orders: those that wait for him, or those in another state. */
export function OfficeOrdersPage() {
  const words = useWordsOf(officeOrdersWording);
  const { header } = useWording();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = officeOrderFilter(search);
  const { data } = usePageData(OfficeOrdersPageDocument, officeOrdersVariables(filter));
  const list = useRef<HTMLDivElement>(null);
  const keys = useKeysWindow();
  const go = (next: Partial<OfficeOrderFilter>) =>
    void navigate(officeOrderPath({ ...filter, ...next }), { replace: 'number' in next });
  useShortcuts({
    j: () => linkBeside(list.current, 1)?.focus(),
    k: () => linkBeside(list.current, -1)?.focus(),
    o: () => linkBeside(list.current, 0)?.click(),
    '?': keys.open,
  });

  if (!data) return <PageSkeleton />;
  const isFirst = filter.status === 'a-traiter' && filter.number === '';
  return (
    <div className="work">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <button type="button" className="linkish keys-button" onClick={keys.open}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <JustDecided />
      <div className="filters">
        <SelectField
          name="statut"
          label={words.status}
          value={filter.status}
          options={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
          onChange={(status) => go({ status: status as OfficeOrderFilter['status'] })}
        />
        <SearchField
          name="numero"
          label={words.number}
          value={filter.number}
          onSearch={(number) => go({ number })}
        />
      </div>
      <div ref={list}>
        {data.orders.nodes.length === 0 ? (
          <div className="empty">
            <h2>{isFirst ? words.none : words.noneFound}</h2>
            <p>{isFirst ? words.noneMeans : words.noneFoundMeans}</p>
          </div>
        ) : (
          <OrderList key={`${filter.status} ${filter.number}`} first={data.orders} filter={filter} />
        )}
      </div>
      <OrderKeys keys={keys} />
    </div>
  );
}
