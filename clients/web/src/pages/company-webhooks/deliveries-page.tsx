import '../../ui/styles/developers.css';
import '../../ui/styles/money.css';
import '../../ui/styles/payment-requests.css';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  WebhookDeliveriesDocument,
  type WebhookDeliveriesQuery,
} from '../../graphql/__generated__/documents/webhook-deliveries.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { deliveriesVariables } from '../../routes/company-provider.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { useDone } from '../../ui/use-done.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame, type CompanyPageProps } from '../company/company-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { DeliveryRow } from './delivery-row.tsx';
import { EndpointTag } from './endpoint-tag.tsx';

/** What was sent to an address of a provider, each attempt, and the way to send it again. */
export function DeliveriesPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const words = useWordsOf(webhooksWording);
  const { data, again } = usePageData(WebhookDeliveriesDocument, deliveriesVariables(id, search));
  if (!data) return <PageSkeleton />;
  // An address of others answers as one that isn't there.
  if (!data.webhookEndpoint) return <NotFoundPage />;
  const { webhookEndpoint: endpoint, webhookDeliveries: deliveries } = data;
  return (
    <CompanyFrame page={`/entreprise/webhooks/${id}`} title={words.deliveries} managersOnly>
      {({ pathOf }) => <Deliveries {...{ endpoint, deliveries, pathOf }} onChange={again} />}
    </CompanyFrame>
  );
}

interface DeliveriesProps extends Pick<CompanyPageProps, 'pathOf'> {
  readonly endpoint: NonNullable<WebhookDeliveriesQuery['webhookEndpoint']>;
  readonly deliveries: WebhookDeliveriesQuery['webhookDeliveries'];
  readonly onChange: () => void;
}

function Deliveries({ endpoint, deliveries, pathOf, onChange }: DeliveriesProps) {
  const [search] = useSearchParams();
  const words = useWordsOf(webhooksWording);
  const done = useDone();
  const { nodes, pageInfo } = deliveries;
  const older = new URLSearchParams(search);
  older.set('apres', pageInfo.endCursor ?? '');
  return (
    <>
      <BackLink to={pathOf('/entreprise/prestataire')}>{words.back}</BackLink>
      <DoneNotice notice={done.notice} sentence={done.sentence} />
      <Section title={words.deliveries} aside={<code>{endpoint.url}</code>}>
        {endpoint.pauseReason && (
          <p className="standing">
            <EndpointTag status={endpoint.status} /> {words.why[endpoint.pauseReason]}
          </p>
        )}
        <p>{words.deliveriesMeans}</p>
        {nodes.length === 0 && (
          <div className="empty">
            <h3>{words.noDeliveries}</h3>
            <p>{words.noDeliveriesMeans}</p>
          </div>
        )}
        {nodes.length > 0 && (
          <Table
            caption={words.deliveriesMeans}
            className="deliveries"
            columns={[
              { name: words.at, className: 'day' },
              { name: words.event },
              { name: words.status, className: 'state' },
              { name: words.actions, className: 'again', silent: true },
            ]}
          >
            {nodes.map((delivery) => (
              <DeliveryRow
                key={delivery.id}
                delivery={delivery}
                onReplayed={() => {
                  done.tell(words.replayed);
                  onChange();
                }}
              />
            ))}
          </Table>
        )}
        {pageInfo.hasNextPage && (
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
