import { useState } from 'react';
import { Link } from 'react-router';
import type { WebhookEndpointFragment } from '../../graphql/__generated__/documents/webhook-endpoint.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { instantInWords, writtenDayOf } from '../../ui/dates.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { ShownEndpointSecret } from './endpoint-secret.tsx';
import { EndpointTag } from './endpoint-tag.tsx';
import { useEndpointActs } from './use-endpoint-acts.ts';

interface EndpointEntryProps {
  readonly endpoint: WebhookEndpointFragment;
  readonly pathOf: (page: string) => string;
  readonly onSecret: (secret: ShownEndpointSecret) => void;
  readonly onDone: (sentence: string) => void;
}

/** An address: whether it is told and of what, its secret, its deliveries, and what can be done with it. */
export function EndpointEntry({ endpoint, pathOf, onSecret, onDone }: EndpointEntryProps) {
  const words = useWordsOf(webhooksWording);
  const { locale } = useSpoken();
  const acts = useEndpointActs(endpoint, onSecret, onDone);
  const [isAsking, setAsking] = useState(false);
  const { id, url, types, status, pauseReason, secretHint, previousSecretUntil, createdAt } = endpoint;
  const isActive = status === 'ACTIVE';
  return (
    <article className="entry endpoint" aria-labelledby={`adresse-${id}`}>
      <div className="bar">
        <h3 id={`adresse-${id}`}>{url}</h3>
        <EndpointTag status={status} />
      </div>
      <div className="body">
        {pauseReason && <p>{words.why[pauseReason]}</p>}
        <dl className="facts">
          <dt>{words.types}</dt>
          <dd>{types.length === 0 ? words.all : types.map((type) => words.events[type]).join(', ')}</dd>
          <dt>{words.since}</dt>
          <dd className="num">{writtenDayOf(createdAt)}</dd>
          <dt>{words.secret}</dt>
          <dd>
            {words.secretLine({ hint: secretHint })}
            {previousSecretUntil && (
              <small className="reason">
                {words.oldUntil({ moment: instantInWords(previousSecretUntil, locale) })}
              </small>
            )}
          </dd>
        </dl>
        <div role="alert">
          {acts.inTheWay.length > 0 && (
            <p className="err">
              {words.notDone} {acts.inTheWay.join(' ')}
            </p>
          )}
        </div>
        <div className="row">
          <Link className="btn second small" to={pathOf(`/entreprise/webhooks/${id}`)}>
            {words.deliveries}
          </Link>
          <Button look="second" small onClick={isActive ? acts.pause : acts.resume}>
            {isActive ? words.pause : words.resume}
          </Button>
          <Button look="second" small onClick={acts.rotate}>
            {words.rotate}
          </Button>
          <button type="button" className="linkish" onClick={() => setAsking(true)}>
            {words.remove}
          </button>
        </div>
      </div>
      <Confirm
        title={words.removeTitle({ url })}
        means={words.removeMeans}
        act={words.remove}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={acts.isSending}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          acts.remove();
        }}
      />
    </article>
  );
}
