import '../../ui/styles/services.css';
import { Link } from 'react-router';
import { BasketLink } from '../../forms/order/basket-link.tsx';
import { ServicesPageDocument } from '../../graphql/__generated__/documents/services-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { servicesWording } from '../../wording/services/services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { BasketDone } from '../basket/basket-done.tsx';
import { ServiceFee } from './service-fee.tsx';

/** « Prestations »: what can be ordered today, for whom, for how much and in which time. */
export function ServicesPage() {
  const words = useWordsOf(servicesWording);
  const { data } = usePageData(ServicesPageDocument, {});
  if (!data) return <PageSkeleton />;
  const { nodes } = data.services;
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
        <BasketLink />
      </div>
      <BasketDone />
      {nodes.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <Table
          caption={words.caption}
          className="services"
          columns={[{ name: words.service }, { name: words.fee, className: 'num' }, { name: words.delay }]}
        >
          {nodes.map(({ code, title, description, fee, feeIsVerified, delivery }) => (
            <Row key={code}>
              <RowHead>
                <Link to={`/guichet/prestations/${code}`}>{title}</Link>
                <small>{description}</small>
              </RowHead>
              <Cell className="num">
                <ServiceFee fee={fee} isVerified={feeIsVerified} />
              </Cell>
              <Cell className="part">
                {words.days({ from: delivery.minWorkingDays, until: delivery.maxWorkingDays })}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
