import '../../ui/styles/developers.css';
import '../../ui/styles/money.css';
import '../../ui/styles/payment-requests.css';
import { Link, useParams, useSearchParams } from 'react-router';
import { OrganisationProviderDocument } from '../../graphql/__generated__/documents/organisation-provider.ts';
import { WebhookDeliveriesDocument } from '../../graphql/__generated__/documents/webhook-deliveries.ts';
import { WebhookEndpointsDocument } from '../../graphql/__generated__/documents/webhook-endpoints.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { deliveriesVariables } from '../../routes/company-provider.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { useDone } from '../../ui/use-done.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame, type CompanyPageProps } from '../company/company-frame.tsx';
import { DeliveryRow } from './delivery-row.tsx';

/** What was sent to an address of a provider, each attempt, and the way to send it again. */
export function DeliveriesPage() {
  const { id = '' } = useParams();
  const words = useWordsOf(webhooksWording);
  return (
    <CompanyFrame page={`/entreprise/webhooks/${id}`} title={words.deliveries} managersOnly>
      {(page) => <Deliveries {...page} />}
    </CompanyFrame>
  );
}

function Deliveries({ company, pathOf }: CompanyPageProps) {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const words = useWordsOf(webhooksWording);
  const { site } = useWording();
  const { data, again } = usePageData(WebhookDeliveriesDocument, deliveriesVariables(id, search));
  const providerId = usePageData(OrganisationProviderDocument, { id: company.id }).data?.organisation
    ?.provider?.id;
  const done = useDone();
  const { nodes = [], pageInfo } = data?.webhookDeliveries ?? {};
  const older = new URLSearchParams(search);
  older.set('apres', pageInfo?.endCursor ?? '');
  return (
    <>
      <BackLink to={pathOf('/entreprise/prestataire')}>{words.back}</BackLink>
      <DoneNotice notice={done.notice} sentence={done.sentence} />
      <Section
        title={words.deliveries}
        aside={providerId ? <EndpointUrl providerId={providerId} id={id} /> : null}
      >
        <p>{words.deliveriesMeans}</p>
        {!data && <p role="status">{site.loading}</p>}
        {data && nodes.length === 0 && (
          <div className="empty">
            <h3>{words.noDeliveries}</h3>
            <p>{words.noDeliveriesMeans}</p>
          </div>
        )}
        {nodes.length > 0 && (
          <Table
            caption={words.deliveriesMeans}
            columns={[
              { name: words.at, className: 'day' },
              { name: words.event },
              { name: words.status, className: 'state' },
              { name: words.actions, className: 'acts', silent: true },
            ]}
          >
            {nodes.map((delivery) => (
              <DeliveryRow
                key={delivery.id}
                delivery={delivery}
                onReplayed={() => {
                  done.tell(words.replayed);
                  again();
                }}
              />
            ))}
          </Table>
        )}
        {pageInfo?.hasNextPage && (
          <p className="more">
            <Link className="btn second small" to={`?${older}`}>
              {words.older}
            </Link>
          </p>
        )}
      </Section>
    </>
  );
}

/** Which address the deliveries went to. */
function EndpointUrl({ providerId, id }: { readonly providerId: string; readonly id: string }) {
  const { data } = usePageData(WebhookEndpointsDocument, { providerId });
  return <code>{data?.webhookEndpoints.find((one) => one.id === id)?.url}</code>;
}
