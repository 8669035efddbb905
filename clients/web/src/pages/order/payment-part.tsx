import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { goToPayment } from '../../forms/order/payment-page.ts';
import { RetryPaymentDocument } from '../../graphql/__generated__/documents/retry-payment.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { asShown } from '../../wording/french-spaces.ts';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';
import { Cancellation } from './cancellation.tsx';
import type { Order } from './order-page.tsx';
import { priceNow } from './price-now.ts';
import type { Settling } from './use-settling.ts';

interface PaymentPartProps {
  readonly order: Order;
  readonly settling: Settling;
  /** Why the payment page did not open when the order was placed. */
  readonly inTheWay: readonly string[] | undefined;
  readonly again: () => void;
  readonly onCancelled: () => void;
}

/** An order that waits to be paid: what came of the last try, what it costs, and the one button to pay. */
export function PaymentPart({ order, settling, inTheWay = [], again, onCancelled }: PaymentPartProps) {
  const { pay: words } = useWordsOf(orderWording);
  const { trouble } = useWording();
  const { locale } = useSpoken();
  const [{ fetching }, retry] = useMutation(RetryPaymentDocument);
  const [isLeaving, setLeaving] = useState(false);
  const [opened, setOpened] = useState<{ readonly url: string; readonly before: string } | null>(null);
  const [problems, setProblems] = useState<readonly string[]>(inTheWay);
  const price = priceNow(order, opened?.before ?? null);
  const hasFailed = settling.failed !== null || problems.length > 0;

  function leave(url: string): void {
    setLeaving(true);
    goToPayment({ orderId: order.id }, url);
  }

  async function pay(): Promise<void> {
    setProblems([]);
    if (opened) return leave(opened.url);
    const { data } = await retry({ orderId: order.id });
    const answer = data?.retryPayment;
    if (answer?.redirectUrl) {
      const total = (answer.order?.total ?? order.total).amount;
      // The price changed while this page was open: the person says yes to the new one first.
      if (total !== price.now.amount) setOpened({ url: answer.redirectUrl, before: price.now.amount });
      else leave(answer.redirectUrl);
      return;
    }
    setProblems(answer ? answer.problems.map(({ message }) => asShown(message)) : [trouble.noAnswer]);
    again();
  }

  if (settling.isWaiting) return <Waiting isSlow={settling.isSlow} />;
  return (
    <Section title={words.yours} yours>
      <Outcome problems={problems} settling={settling} isAsked={opened !== null} price={price} />
      <div className="stack">
        {order.expiresAt && <p>{words.until({ at: instantInWords(order.expiresAt, locale) })}</p>}
        <p className="say-amount">
          <Amount money={order.total} />
        </p>
        <p className="meta">{words.partner}</p>
        <div className="row">
          <Button busy={fetching || isLeaving ? words.going : null} onClick={() => void pay()}>
            {price.isChanged
              ? words.actAt({ total: moneyText(price.now) })
              : hasFailed
                ? words.again
                : words.act}
          </Button>
          <Cancellation order={order} onCancelled={onCancelled} />
        </div>
      </div>
    </Section>
  );
}

/** Says that the outcome is on its way. It tells a screen reader once, and not at every look. */
function Waiting({ isSlow }: { readonly isSlow: boolean }) {
  const { pay: words } = useWordsOf(orderWording);
  return (
    <Section title={words.title}>
      <div className="stack waiting-payment" role="status">
        <p className="say">
          <span className="pulse" aria-hidden="true" />
          {words.waiting}
        </p>
        <p>{isSlow ? words.waitingLong : words.waitingMeans}</p>
      </div>
    </Section>
  );
}

interface OutcomeProps {
  readonly problems: readonly string[];
  readonly settling: Settling;
  /** Whether the person pressed the button, and is asked about another price. */
  readonly isAsked: boolean;
  readonly price: ReturnType<typeof priceNow>;
}

/** What came of the last try. */
function Outcome({ problems, settling: { failed, hasReturned }, isAsked, price }: OutcomeProps) {
  const { pay: words } = useWordsOf(orderWording);
  const notice = useRef<HTMLDivElement>(null);
  // Who is back from the payment page is led to what came of it; who opens the page later reads from its top.
  const isSaid = problems.length > 0 || isAsked || (hasReturned && (failed !== null || price.isChanged));
  useEffect(() => {
    if (isSaid) notice.current?.focus();
  }, [isSaid]);
  return (
    <div role="alert" tabIndex={-1} ref={notice} className="announced">
      {problems.length > 0 && (
        <div className="notice todo">
          <p>{problems.join(' ')}</p>
        </div>
      )}
      {problems.length === 0 && price.isChanged && (
        <div className="notice todo">
          <p>
            <b>{words.changed}</b> {words.changedMeans}
          </p>
          <dl className="prices">
            <dt>{words.before}</dt>
            <dd>
              <Amount money={price.before} />
            </dd>
            <dt>{words.now}</dt>
            <dd>
              <b>
                <Amount money={price.now} />
              </b>
            </dd>
          </dl>
        </div>
      )}
      {problems.length === 0 && failed && !price.isChanged && (
        <div className="notice todo">
          <p>
            <b>{words.failed}</b> {words.failedMeans[failed]} {words.failedThen}
          </p>
        </div>
      )}
    </div>
  );
}
