import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { DecisionOutcome } from '../../ui/decision-outcome.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { DeliveryFacts, SettlementFacts } from '../../ui/orders/order-facts.tsx';
import { OrderHistory } from '../../ui/orders/order-history.tsx';
import { OrderLines, OrderSums } from '../../ui/orders/order-lines.tsx';
import { RefundWay } from '../../ui/orders/order-ways.tsx';
import { OrderPapers } from '../../ui/orders/papers.tsx';
import { OrderTag } from '../../ui/orders/status.tsx';
import { isPopulationOfficer, useViewer } from '../../ui/viewer.ts';
import { officeOrdersWording } from '../../wording/office-orders/office-orders.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { type Decided, JustDecided } from './just-decided.tsx';
import { OrderDecision } from './order-decision.tsx';
import { type OfficeOrder, useOrderDecision } from './use-order-decision.ts';

interface OfficeOrderSheetProps {
  readonly order: OfficeOrder;
  readonly next: string | null;
  /** Goes on to the next order, or back to the list. */
  readonly onLeave: (decided?: Decided) => void;
}

/** An order at the desk: what was ordered and for whom, where it goes, what was paid, what happened, and the decision. */
export function OfficeOrderSheet({ order, next, onLeave }: OfficeOrderSheetProps) {
  const words = useWordsOf(officeOrdersWording);
  const { numbered, lines: linesTitle, placed } = useWordsOf(orderWording);
  const { locale } = useSpoken();
  const decision = useOrderDecision(order, (verdict) => onLeave({ verdict, number: order.number }));
  const name = numbered({ number: order.number });
  const viewer = useViewer();
  // Finance reads an order; an officer decides.
  const isOfficer = viewer !== null && isPopulationOfficer(viewer);
  return (
    <section className="order-at-desk">
      <JustDecided leadsToNext />
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
      {isOfficer &&
        (decision.outcome?.kind === 'overtaken' ? (
          <Overtaken decision={decision} onNext={() => onLeave()} />
        ) : (
          <OrderDecision order={order} next={next} decision={decision} />
        ))}
    </section>
  );
}

interface OvertakenProps {
  readonly decision: ReturnType<typeof useOrderDecision>;
  readonly onNext: () => void;
}

/** Stands in the decision's place once somebody else has taken it: says so, and gives the words back that were written. */
function Overtaken({ decision: { draft, outcome, drop }, onNext }: OvertakenProps) {
  const words = useWordsOf(officeOrdersWording);
  return (
    <section className="decide past" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <DecisionOutcome outcome={outcome} words={words} />
      {draft.words && (
        <div className="field">
          <label htmlFor="votre-texte">{words.yourText}</label>
          <textarea id="votre-texte" className="in" rows={4} readOnly value={draft.words} />
        </div>
      )}
      <Button
        onClick={() => {
          drop();
          onNext();
        }}
      >
        {words.toNext}
      </Button>
    </section>
  );
}
