import '../../ui/styles/orders.css';
import { Link, Navigate } from 'react-router';
import { SettledBefore } from '../../forms/order/settled-before.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { Amount } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { LineFacts } from './basket-lines.tsx';
import { Sums } from './sums.tsx';
import { TermsFields } from './terms-fields.tsx';
import { type Orderer, type SoldServices, useBasketOrder, useBasketPage } from './use-basket-order.ts';
import { usePlacing } from './use-placing.ts';

/** « Vérifier et commander »: everything once more, the terms, and the one button. */
export function CheckPage() {
  const page = useBasketPage();
  const words = useWordsOf(basketWording);
  if (!page) return <PageSkeleton />;
  return (
    <div className="wrap">
      <BackLink to="/guichet/panier">{words.basket}</BackLink>
      <CheckSheet viewer={page.viewer} services={page.services} />
    </div>
  );
}

interface CheckSheetProps {
  readonly viewer: Orderer;
  readonly services: SoldServices;
}

function CheckSheet({ viewer, services }: CheckSheetProps) {
  const words = useWordsOf(basketWording);
  const order = useBasketOrder(viewer);
  const { basket, place, delivery, preview } = order;
  const placing = usePlacing(order);
  const { form, step } = placing;
  // Between the order and the page that follows the basket is empty already.
  if (basket.lines.length === 0 && step !== 'leaving') return <Navigate to="/guichet/panier" replace />;
  const isByCard = preview?.settlement === 'CARD';
  const title = (code: string) => services.find((one) => one.code === code)?.title ?? code;
  const postage = preview?.postageChoices.find(({ code }) => code === basket.postage);
  return (
    <form noValidate onSubmit={placing.submit}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <div className="page-head">
        <PageHeading>{words.checkTitle}</PageHeading>
        <p className="lead">{words.checkLead}</p>
      </div>
      <PartNotice error={order.error} />
      <Section title={words.lines({ lines: basket.lines.length })} aside={<Change at="lines" />}>
        {basket.lines.map((line) => (
          <div className="checked" key={line.id}>
            <h3>{title(line.service)}</h3>
            <LineFacts line={line} services={services} />
          </div>
        ))}
      </Section>
      <Section title={words.delivery.title} aside={<Change at="delivery" />}>
        <dl className="facts">
          <dt>{words.forWhomTitle}</dt>
          <dd>{place ? basket.companyName || place.organisation.name : fullName(viewer)}</dd>
          <dt>{words.delivery.to}</dt>
          <dd>
            <PostalLines address={delivery} />
          </dd>
          {postage && (
            <>
              <dt>{words.postage}</dt>
              <dd>{postage.title}</dd>
            </>
          )}
          {preview?.expectedFrom && preview.expectedUntil && (
            <>
              <dt>{words.delivery.when}</dt>
              <dd>
                {words.expected({
                  from: writtenDay(preview.expectedFrom),
                  until: writtenDay(preview.expectedUntil),
                })}
              </dd>
            </>
          )}
        </dl>
      </Section>
      <Section title={words.amounts} aside={words.withVat}>
        <Sums basket={basket} preview={preview} titleOf={title} />
      </Section>
      {preview && preview.termsToAccept.length > 0 && (
        <Section title={words.terms} aside={words.termsAside}>
          <TermsFields terms={preview.termsToAccept} form={form} />
        </Section>
      )}
      <Section title={words.payment} aside={words.paymentAside}>
        {preview && (
          <div className="stack">
            <SettledBefore settlement={preview.settlement} reason={preview.reason} />
            <p>{isByCard ? words.finalByCard : words.finalOnAccount}</p>
            {isByCard && (
              <div className="notice">
                <p>{words.partner}</p>
                <p className="meta">{words.partnerMeans}</p>
              </div>
            )}
            <div className="row">
              <Button type="submit" busy={step === 'idle' ? null : words.steps[step]}>
                {isByCard ? words.payByCard : words.confirm}
                {preview.total && (
                  <>
                    {' · '}
                    <Amount money={preview.total} />
                  </>
                )}
              </Button>
              <Link to="/guichet/panier">{words.back}</Link>
            </div>
          </div>
        )}
      </Section>
    </form>
  );
}

function Change({ at }: { readonly at: 'lines' | 'delivery' }) {
  const words = useWordsOf(basketWording);
  return (
    <Link to="/guichet/panier" aria-label={words.changeOf[at]}>
      {words.change}
    </Link>
  );
}
