import { Check, CircleX, Clock } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ReplayWebhookDeliveryDocument } from '../../graphql/__generated__/documents/replay-webhook-delivery.ts';
import type { WebhookDeliveriesQuery } from '../../graphql/__generated__/documents/webhook-deliveries.ts';
import { Button } from '../../ui/button.tsx';
import { instantInWords, timeOf, writtenDayOf } from '../../ui/dates.ts';
import { statusTag } from '../../ui/status-tag.tsx';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { asShown } from '../../wording/french-spaces.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';

type Delivery = WebhookDeliveriesQuery['webhookDeliveries']['nodes'][number];
type Attempt = Delivery['attempts'][number];

/** Where a delivery stands. */
const DeliveryTag = statusTag(webhooksWording, ({ deliveryStatuses }) => deliveryStatuses, {
  WAITING: ['run', Clock],
  DELIVERED: ['ok', Check],
  FAILED: ['no', CircleX],
});

interface DeliveryRowProps {
  readonly delivery: Delivery;
  readonly onReplayed: () => void;
}

/** An event on its way to an address: where it stands, each attempt, and the button to send it again. */
export function DeliveryRow({ delivery, onReplayed }: DeliveryRowProps) {
  const words = useWordsOf(webhooksWording);
  const { trouble } = useWording();
  const { locale } = useSpoken();
  const [{ fetching }, replay] = useMutation(ReplayWebhookDeliveryDocument);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const { id, event, status, attempts, nextAttemptAt } = delivery;
  const moment = instantInWords(event.at, locale);

  async function send(): Promise<void> {
    const { data } = await replay({ id });
    const problems = data?.replayWebhookDelivery.problems.map(({ message }) => asShown(message));
    setInTheWay(problems ?? [trouble.noAnswer]);
    if (problems?.length === 0) onReplayed();
  }

  return (
    <Row>
      <Cell className="day">
        <time dateTime={event.at}>{shortly(event.at)}</time>
      </Cell>
      <RowHead>
        {words.events[event.type]}
        {attempts.map((attempt) => (
          <Tried key={attempt.at} attempt={attempt} />
        ))}
      </RowHead>
      <Cell className="state">
        <DeliveryTag status={status} />
        {nextAttemptAt && <div className="who meta">{words.nextAt({ moment: shortly(nextAttemptAt) })}</div>}
      </Cell>
      <Cell className="again">
        <Button
          look="second"
          small
          busy={fetching ? words.replaying : null}
          aria-label={words.replayThis({ event: words.events[event.type], moment })}
          onClick={() => void send()}
        >
          {words.replay}
        </Button>
        <span role="alert" className="err">
          {inTheWay.join(' ')}
        </span>
      </Cell>
    </Row>
  );
}

/** An attempt: a status that is none of 2xx says by itself that it was not taken. */
function Tried({ attempt: { at, status, durationMs, failure } }: { readonly attempt: Attempt }) {
  const words = useWordsOf(webhooksWording);
  const answer = status === null ? null : words.answered({ status: String(status) });
  const result = [answer, failure && failure !== 'STATUS' && words.failures[failure]]
    .filter(Boolean)
    .join(', ');
  return <small>{words.attempt({ at: shortly(at), result, ms: String(durationMs) })}</small>;
}

/** An instant as a log writes it: « 02.11.2026 15:48 », in one piece. */
const shortly = (instant: string) => `${writtenDayOf(instant)}\u00a0${timeOf(instant)}`;
