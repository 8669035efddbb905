import '../../ui/styles/claim.css';
import '../../ui/styles/paper.css';
import '../../ui/styles/orders.css';
import type { CombinedError } from '@urql/core';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { OrderPageDocument } from '../../graphql/__generated__/documents/order-page.ts';
import type { OrderSheetFragment } from '../../graphql/__generated__/documents/order-sheet.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { DeliveryFacts, SettlementFacts } from '../../ui/orders/order-facts.tsx';
import { OrderHistory } from '../../ui/orders/order-history.tsx';
import { OrderLines, OrderSums } from '../../ui/orders/order-lines.tsx';
import { CaseWay } from '../../ui/orders/order-ways.tsx';
import { OrderPapers } from '../../ui/orders/papers.tsx';
import { OrderTag } from '../../ui/orders/status.tsx';
import { OwnersOrderTurn } from '../../ui/orders/turn.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AcceptedTerms } from './accepted-terms.tsx';
import { JustOrdered, type OrderDone } from './just-ordered.tsx';
import { OfficeWords } from './office-words.tsx';
import { PaymentPart } from './payment-part.tsx';
import { UnclearPart } from './unclear-part.tsx';
import { useSettling } from './use-settling.ts';
import { Withdrawal } from './withdrawal.tsx';

export type Order = OrderSheetFragment;

/** One order as who placed it reads it: where it stands, what is to be paid, what comes when, and what happened. */
export function OrderPage() {
  const { id = '' } = useParams();
  const { data, error, again } = usePageData(OrderPageDocument, { id });
  if (!data) return <PageSkeleton />;
  return data.order ? (
    <OrderSheet key={id} order={data.order} error={error} again={again} />
  ) : (
    <NotFoundPage />
  );
}

interface OrderSheetProps {
  readonly order: Order;
  readonly error: CombinedError | null;
  readonly again: () => void;
}

function OrderSheet({ order, error, again }: OrderSheetProps) {
  const words = useWordsOf(orderWording);
  const { locale } = useSpoken();
  const { state } = useLocation();
  const settling = useSettling(order, again);
  const [done, setDone] = useState<OrderDone | null>(state?.placed ? 'placed' : null);
  const { status, number, placedAt, lines, isOwn } = order;
  const [first, ...others] = lines;
  const name = first?.title ?? words.numbered({ number });
  return (
    <div className="wrap">
      <BackLink to="/guichet/commandes">{words.list.title}</BackLink>
      <div className="page-head">
        <div className="row">
          <OrderTag status={status} />
          {isOwn && !settling.isWaiting && <OwnersOrderTurn order={order} />}
        </div>
        <PageHeading title={`${name}, ${number}`}>
          {[name, others.length > 0 && words.list.more({ others: others.length })].filter(Boolean).join(' ')}
        </PageHeading>
        <p className="over">
          {words.numbered({ number })}
          {' · '}
          <time dateTime={placedAt}>{words.placed({ at: instantInWords(placedAt, locale) })}</time>
        </p>
        {!settling.isWaiting && <p>{words.next[status]}</p>}
        <div className="row">
          <OrderPapers order={order} />
          <button type="button" className="linkish" onClick={() => window.print()}>
            <Printer className="icon" aria-hidden="true" />
            {words.print}
          </button>
          <CaseWay order={order} />
        </div>
      </div>
      <PartNotice error={error} />
      <JustOrdered order={order} done={settling.hasPaid ? 'paid' : done} />
      {status === 'AWAITING_PAYMENT' && isOwn && (
        <PaymentPart
          order={order}
          settling={settling}
          inTheWay={state?.inTheWay}
          again={again}
          onCancelled={() => setDone('cancelled')}
        />
      )}
      {status === 'PAYMENT_UNCLEAR' && <UnclearPart />}
      <OfficeWords order={order} />
      <Section title={words.lines({ lines: lines.length })} aside={words.linesAside}>
        <OrderLines order={order} />
      </Section>
      <Section title={words.amounts} aside={words.withVat}>
        <OrderSums order={order} />
        <SettlementFacts order={order} />
      </Section>
      <Section title={words.delivery}>
        <DeliveryFacts order={order} />
      </Section>
      <AcceptedTerms order={order} />
      <Section title={words.history} aside={words.historyAside}>
        <OrderHistory history={order.history} side="owner" isOwn={isOwn} />
      </Section>
      {status === 'CONFIRMED' && isOwn && (
        <Withdrawal order={order} onWithdrawn={() => setDone('withdrawn')} />
      )}
    </div>
  );
}
