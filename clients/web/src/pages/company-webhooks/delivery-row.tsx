import { Check, CircleX, Clock } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ReplayWebhookDeliveryDocument } from '../../graphql/__generated__/documents/replay-webhook-delivery.ts';
import type { WebhookDeliveriesQuery } from '../../graphql/__generated__/documents/webhook-deliveries.ts';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { asShown } from '../../wording/french-spaces.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';

type Delivery = WebhookDeliveriesQuery['webhookDeliveries']['nodes'][number];
type Attempt = Delivery['attempts'][number];

const looks = {
  WAITING: { look: 'run', Icon: Clock },
  DELIVERED: { look: 'ok', Icon: Check },
  FAILED: { look: 'no', Icon: CircleX },
} as const;

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
  const { look, Icon } = looks[status];
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
        <time dateTime={event.at}>{moment}</time>
      </Cell>
      <RowHead>
        {words.events[event.type]}
        {attempts.map((attempt) => (
          <Tried key={attempt.at} attempt={attempt} />
        ))}
      </RowHead>
      <Cell className="state">
        <span className={`tag ${look}`}>
          <Icon className="icon" aria-hidden="true" />
          {words.deliveryStatuses[status]}
        </span>
        {nextAttemptAt && (
          <div className="who meta">{words.nextAt({ moment: instantInWords(nextAttemptAt, locale) })}</div>
        )}
      </Cell>
      <Cell>
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
  const { locale } = useSpoken();
  const answer = status === null ? null : words.answered({ status: String(status) });
  const result = [answer, failure && failure !== 'STATUS' && words.failures[failure]]
    .filter(Boolean)
    .join(', ');
  return <small>{words.attempt({ at: instantInWords(at, locale), result, ms: String(durationMs) })}</small>;
}
