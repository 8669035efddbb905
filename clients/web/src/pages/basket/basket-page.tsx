import '../../ui/styles/orders.css';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { DeliveryFields } from '../../forms/order/delivery-fields.tsx';
import { ForWhom } from '../../forms/order/for-whom.tsx';
import { atBasket } from '../../forms/order/order-input.ts';
import { PostageField } from '../../forms/order/postage-field.tsx';
import { SettledBefore } from '../../forms/order/settled-before.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type FieldProblem, problemAt } from '../../forms/problems.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { fullName } from '../../ui/viewer.ts';
import { basketWording } from '../../wording/basket/basket.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { BasketDone } from './basket-done.tsx';
import { BasketLines } from './basket-lines.tsx';
import { BasketTotal } from './basket-total.tsx';
import { EmptyBasket } from './empty-basket.tsx';
import { type Orderer, type SoldServices, useBasketOrder, useBasketPage } from './use-basket-order.ts';

/** « Panier »: what is to be ordered at once, for whom, where it goes, and what it comes to. */
export function BasketPage() {
  const words = useWordsOf(basketWording);
  const page = useBasketPage();
  if (!page) return <PageSkeleton />;
  return (
    <>
      <div className="wrap">
        <BackLink to="/guichet/prestations">{words.services}</BackLink>
        <div className="page-head">
          <PageHeading>{words.basket}</PageHeading>
        </div>
        <PartNotice error={page.error} />
        <BasketDone />
      </div>
      <FilledBasket viewer={page.viewer} services={page.services} />
    </>
  );
}

interface FilledBasketProps {
  readonly viewer: Orderer;
  readonly services: SoldServices;
}

function FilledBasket({ viewer, services }: FilledBasketProps) {
  const words = useWordsOf(basketWording);
  const { trouble } = useWording();
  const navigate = useNavigate();
  const order = useBasketOrder(viewer);
  const { basket, change, places, delivery, preview } = order;
  const [attempt, setAttempt] = useState(0);
  const [isChecking, setChecking] = useState(false);
  const [isAway, setAway] = useState(false);
  if (basket.lines.length === 0) return <EmptyBasket />;

  // Marks follow what is typed, a moment later, once somebody wanted to go on.
  const problems: readonly FieldProblem[] =
    attempt === 0
      ? []
      : isAway
        ? [{ field: '', code: 'NO_ANSWER', message: trouble.noAnswer }]
        : atBasket(preview?.problems ?? []);
  const at = (field: string) => problemAt(problems, field);

  async function goOn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isChecking) return;
    setChecking(true);
    const found = await order.now();
    setChecking(false);
    setAway(found === null);
    if (found?.problems.length === 0) return void (await navigate('/guichet/panier/verification'));
    setAttempt(attempt + 1);
  }

  return (
    <>
      <form className="wrap" id="panier" noValidate onSubmit={(event) => void goOn(event)}>
        <ProblemSummary problems={problems} attempt={attempt} />
        <Section title={words.lines({ lines: basket.lines.length })} aside={words.onePersonEach}>
          <BasketLines order={order} services={services} problems={problems} />
        </Section>
        {places.length > 0 && (
          <Section title={words.forWhomTitle} aside={words.forWhomAside}>
            <ForWhom
              person={fullName(viewer)}
              places={places}
              {...basket}
              at={at}
              onChange={(chosen) => change({ ...chosen, delivery: null })}
            />
          </Section>
        )}
        <Section title={words.delivery.title} aside={words.delivery.aside}>
          <DeliveryFields delivery={delivery} at={at} onChange={(changed) => change({ delivery: changed })} />
          {preview && preview.postageChoices.length > 0 && (
            <PostageField
              choices={preview.postageChoices}
              value={basket.postage}
              problem={at('postage')}
              onChange={(postage) => change({ postage })}
            />
          )}
        </Section>
        {preview && (
          <Section title={words.payment} aside={words.paymentAside}>
            <SettledBefore settlement={preview.settlement} reason={preview.reason} />
          </Section>
        )}
      </form>
      <BasketTotal form="panier" preview={preview} busy={isChecking ? words.checking : null} />
    </>
  );
}
