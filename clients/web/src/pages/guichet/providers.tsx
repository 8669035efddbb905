import { Link } from 'react-router';
import type { GuichetServicesQuery } from '../../graphql/__generated__/documents/guichet-services.ts';
import { ClientLinkTag } from '../../ui/client-links/status.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { RequestsTable } from '../../ui/payment-requests/requests-table.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Services = NonNullable<GuichetServicesQuery['viewer']>;

/** « Mes demandes de paiement » and « Mes prestataires »: only for who has any. */
export function Providers({ services: { clientLinks, paymentRequests } }: { readonly services: Services }) {
  const { list: words } = useWordsOf(paymentRequestWording);
  const { list: linkWords } = useWordsOf(clientLinkWording);
  return (
    <>
      {paymentRequests.nodes.length > 0 && (
        <section className="sec solo" aria-labelledby="paiements">
          <h2 id="paiements">{words.title}</h2>
          <RequestsTable requests={paymentRequests.nodes} />
          {paymentRequests.pageInfo.hasNextPage && (
            <p className="more">
              <Link to="/guichet/paiements">{words.all}</Link>
            </p>
          )}
        </section>
      )}
      {clientLinks.length > 0 && (
        <section className="sec solo" aria-labelledby="prestataires">
          <h2 id="prestataires">{linkWords.title}</h2>
          <Table
            caption={linkWords.caption}
            className="orders"
            columns={[
              { name: linkWords.since, className: 'day' },
              { name: linkWords.provider },
              { name: linkWords.status, className: 'state' },
            ]}
          >
            {clientLinks.map(({ id, provider, status, requestedAt }) => (
              <Row key={id}>
                <Cell className="day">
                  <time dateTime={requestedAt}>{writtenDayOf(requestedAt)}</time>
                </Cell>
                <RowHead>
                  <Link to={`/guichet/mises-en-relation/${id}`}>{provider.name}</Link>
                  <small>{provider.town}</small>
                </RowHead>
                <Cell className="state">
                  <ClientLinkTag status={status} />
                </Cell>
              </Row>
            ))}
          </Table>
        </section>
      )}
    </>
  );
}
