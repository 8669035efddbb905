import '../../ui/styles/orders.css';
import { CalendarRange } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { PaymentRequestsPageDocument } from '../../graphql/__generated__/documents/payment-requests-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { requestFilter, requestsVariables } from '../../routes/provider-client.ts';
import { currentRequestRecap } from '../../routes/request-recap.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { RequestsTable } from '../../ui/payment-requests/requests-table.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** « Mes demandes de paiement », by where they stand. The choice stands in the address. */
export function PaymentRequestsPage() {
  const { list: words } = useWordsOf(paymentRequestWording);
  const { recap: recapName } = useWordsOf(requestRecapWording);
  const [search, setSearch] = useSearchParams();
  const { data, error } = usePageData(PaymentRequestsPageDocument, requestsVariables(search));
  if (!data?.viewer) return <PageSkeleton />;
  const { nodes, pageInfo } = data.viewer.paymentRequests;
  const filter = requestFilter(search);
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
        <Link className="btn second small" to={currentRequestRecap()}>
          <CalendarRange className="icon" aria-hidden="true" />
          {recapName}
        </Link>
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
        </div>
      ) : (
        <RequestsTable requests={nodes} />
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
