import '../../ui/styles/services.css';
import { Link, useParams } from 'react-router';
import { BasketLink } from '../../forms/order/basket-link.tsx';
import {
  ServicePageDocument,
  type ServicePageQuery,
} from '../../graphql/__generated__/documents/service-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Amount } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { basketWording } from '../../wording/basket/basket.ts';
import { servicesWording } from '../../wording/services/services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { ServiceFee, Unverified } from './service-fee.tsx';
import { Settlement } from './settlement.tsx';

export type Service = NonNullable<ServicePageQuery['service']>;
export type ServiceViewer = NonNullable<ServicePageQuery['viewer']>;

/** One service: what it is, costs and asks, when it comes, and how it would be paid. */
export function ServicePage() {
  const { code = '' } = useParams();
  const { data } = usePageData(ServicePageDocument, { code });
  if (!data) return <PageSkeleton />;
  return data.service ? <ServiceSheet service={data.service} viewer={data.viewer} /> : <NotFoundPage />;
}

interface ServiceSheetProps {
  readonly service: Service;
  readonly viewer: ServiceViewer | null;
}

function ServiceSheet({ service, viewer }: ServiceSheetProps) {
  const words = useWordsOf(servicesWording);
  const { order } = useWordsOf(basketWording);
  const { title, description, fee, feeSource, feeIsVerified, offeredUntil } = service;
  const isSold = offeredUntil === null || offeredUntil >= today();
  return (
    <div className="wrap">
      <BackLink to="/guichet/prestations">{words.title}</BackLink>
      <div className="page-head">
        <PageHeading>{title}</PageHeading>
        <p className="lead">{description}</p>
        {isSold && fee && (
          <div className="row">
            <Link className="btn" to={`/guichet/prestations/${service.code}/commander`}>
              {order}
            </Link>
            <BasketLink />
          </div>
        )}
      </div>
      {offeredUntil && (
        <div className="notice todo">
          <p>{(isSold ? words.until : words.ended)({ day: writtenDay(offeredUntil) })}</p>
        </div>
      )}
      <Section title={words.fee} aside={fee ? words.withVat : undefined}>
        <p className="service-fee">
          <ServiceFee fee={fee} isVerified={feeIsVerified} />
        </p>
        {!fee && <p>{words.noFeeMeans}</p>}
        {fee && !feeIsVerified && <p>{words.unverifiedMeans}</p>}
        {feeSource && <p className="meta">{words.source({ source: feeSource })}</p>}
      </Section>
      <Section title={words.payment} aside={words.paymentAside}>
        {isSold ? <Settlement service={service} viewer={viewer} /> : <p>{words.notSold}</p>}
      </Section>
      <Postage service={service} />
      <Delivery service={service} isSold={isSold} />
      <Questions service={service} />
      <Section title={words.terms}>
        <p>{words.termsMean}</p>
        <p>
          <Link to="/conditions">{words.termsLink}</Link>
        </p>
      </Section>
    </div>
  );
}

function Postage({ service: { postageChoices } }: Pick<ServiceSheetProps, 'service'>) {
  const words = useWordsOf(servicesWording);
  return (
    <Section title={words.postage} aside={words.postageAside}>
      <ul className="plain">
        {postageChoices.map(({ code, title, amount, isVerified }) => (
          <li key={code}>
            {title}
            {' : '}
            {amount === null ? (
              <span className="meta">{words.postageNotFixed}</span>
            ) : Number(amount.amount) === 0 ? (
              <b>{words.free}</b>
            ) : (
              <>
                <Amount money={amount} /> {!isVerified && <Unverified />}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Delivery({
  service: { delivery },
  isSold,
}: Pick<ServiceSheetProps, 'service'> & { readonly isSold: boolean }) {
  const words = useWordsOf(servicesWording);
  const { minWorkingDays, maxWorkingDays, expectedFrom, expectedUntil } = delivery;
  return (
    <Section title={words.delay}>
      <p>{words.delivery({ from: minWorkingDays, until: maxWorkingDays })}</p>
      {isSold && (
        <p>{words.expected({ from: writtenDay(expectedFrom), until: writtenDay(expectedUntil) })}</p>
      )}
      <p className="meta">{words.indicative}</p>
    </Section>
  );
}

function Questions({ service: { questions } }: Pick<ServiceSheetProps, 'service'>) {
  const words = useWordsOf(servicesWording);
  if (questions.length === 0) return null;
  return (
    <Section title={words.questions} aside={words.questionsAside}>
      <ul className="plain">
        {questions.map(({ code, label, hint, isRequired }) => (
          <li key={code}>
            {label} {!isRequired && <span className="meta">{words.optional}</span>}
            {hint && <small>{hint}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
