import { instantInWords } from '../../ui/dates.ts';
import { DecisionPanel } from '../../ui/desk/decision-panel.tsx';
import type { Decided } from '../../ui/desk/desk.ts';
import { JustDecided } from '../../ui/desk/just-decided.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { DeliveryFacts, SettlementFacts } from '../../ui/orders/order-facts.tsx';
import { OrderHistory } from '../../ui/orders/order-history.tsx';
import { OrderLines, OrderSums } from '../../ui/orders/order-lines.tsx';
import { RefundWay } from '../../ui/orders/order-ways.tsx';
import { OrderPapers } from '../../ui/orders/papers.tsx';
import { OrderTag } from '../../ui/orders/status.tsx';
import { isPopulationOfficer, useViewer } from '../../ui/viewer.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { type OfficeOrder, openVerdicts, useOrderDecision, useOrderDesk } from './use-order-desk.ts';

interface OfficeOrderSheetProps {
  readonly order: OfficeOrder;
  readonly next: string | null;
  /** Goes on to the next order, or back to the list. */
  readonly onLeave: (decided?: Decided) => void;
}

/** An order at the desk: what was ordered and for whom, where it goes, what was paid, what happened, and the decision. */
export function OfficeOrderSheet({ order, next, onLeave }: OfficeOrderSheetProps) {
  const desk = useOrderDesk();
  const { words } = desk;
  const { numbered, lines: linesTitle, placed } = useWordsOf(orderWording);
  const { locale } = useSpoken();
  const decision = useOrderDecision(order, (verdict) => onLeave({ verdict, name: order.number }));
  const name = numbered({ number: order.number });
  const viewer = useViewer();
  // Finance reads an order; an officer decides.
  const isOfficer = viewer !== null && isPopulationOfficer(viewer);
  return (
    <section className="order-at-desk">
      <JustDecided words={words} leadsToNext />
      <div className="row apart">
        <OrderTag status={order.status} />
        <span className="meta">{placed({ at: instantInWords(order.placedAt, locale) })}</span>
      </div>
      <PageHeading title={name}>{order.companyName ?? order.orderedBy}</PageHeading>
      <p className="meta num">{name}</p>
      <div className="order-cols">
        <div>
          <h2>{linesTitle({ lines: order.lines.length })}</h2>
          <OrderLines order={order} />
          <h2>{words.payment}</h2>
          <OrderSums order={order} />
          <SettlementFacts order={order} />
          <div className="row">
            <OrderPapers order={order} />
            <RefundWay order={order} />
          </div>
        </div>
        <div>
          <h2>{words.delivery}</h2>
          <DeliveryFacts order={order} />
          {order.officerMessage && (
            <>
              <h2>{words.lastWords}</h2>
              <p className="quoted">{order.officerMessage}</p>
            </>
          )}
          <h2>{words.history}</h2>
          <OrderHistory history={order.history} side={isOfficer ? 'officer' : 'owner'} isOwn={false} />
        </div>
      </div>
      {isOfficer && (
        <DecisionPanel
          desk={desk}
          decision={decision}
          open={openVerdicts(order)}
          isPast={order.status === 'DELIVERED'}
          fieldOf={(verdict) => {
            if (verdict === 'REFUSE')
              return { name: 'decision', label: words.refusal, hint: words.refusalHint };
            return verdict === 'RETURN' ? { name: 'note', label: words.note, hint: words.noteHint } : null;
          }}
          confirmation={{
            verdict: 'REFUSE',
            title: words.refuseTitle({ number: order.number }),
            means: words.refuseMeans,
            cancel: words.keep,
          }}
          next={next}
          onNext={() => onLeave()}
        />
      )}
    </section>
  );
}
