import '../../ui/styles/orders.css';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { useBasket } from '../../forms/order/basket.ts';
import { OrderFormDocument, type OrderFormQuery } from '../../graphql/__generated__/documents/order-form.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { signInPath } from '../../routes/return-address.ts';
import { moneyText } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { today } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { OrderForm } from './order-form.tsx';

export type OrderedService = NonNullable<OrderFormQuery['service']>;
export type OrderingViewer = NonNullable<OrderFormQuery['viewer']>;

/** « Commander »: what the service asks, for whom it is, and how it is paid. `?ligne=` opens what lies in the basket already. */
export function OrderFormPage() {
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const { data, error } = usePageData(OrderFormDocument, { code });
  const { basket } = useBasket();
  const words = useWordsOf(basketWording);
  if (!data) return <PageSkeleton />;
  const { service, viewer } = data;
  if (!service) return <NotFoundPage />;
  const { title, fee, offeredUntil } = service;
  const line = basket.lines.find((one) => one.id === search.get('ligne') && one.service === code) ?? null;
  const isSold = fee !== null && (offeredUntil === null || offeredUntil >= today());
  return (
    <div className="wrap">
      {line ? (
        <BackLink to="/guichet/panier">{words.basket}</BackLink>
      ) : (
        <BackLink to={`/guichet/prestations/${code}`}>{title}</BackLink>
      )}
      <div className="page-head">
        <PageHeading title={(line ? words.changeTitle : words.orderTitle)({ service: title })}>
          {(line ? words.changeTitle : words.orderTitle)({ service: title })}
        </PageHeading>
        {fee && <p className="lead">{words.feeOne({ fee: moneyText(fee) })}</p>}
      </div>
      <PartNotice error={error} />
      {isSold ? (
        <>
          {!viewer && <SignInNotice />}
          <OrderForm key={line?.id ?? code} service={service} viewer={viewer} line={line} />
        </>
      ) : (
        <div className="notice todo">
          <p>{words.notSold}</p>
          <p>
            <Link to="/guichet/prestations">{words.toServices}</Link>
          </p>
        </div>
      )}
    </div>
  );
}

function SignInNotice() {
  const words = useWordsOf(basketWording);
  const { pathname } = useLocation();
  return (
    <div className="notice">
      <p>
        {words.signInLater} <Link to={signInPath({ pathname, search: '', hash: '' })}>{words.signInNow}</Link>
      </p>
    </div>
  );
}
