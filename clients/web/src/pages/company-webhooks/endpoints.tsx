import '../../ui/styles/developers.css';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { WebhookEndpointsDocument } from '../../graphql/__generated__/documents/webhook-endpoints.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDone } from '../../ui/use-done.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { EndpointEntry } from './endpoint-entry.tsx';
import { EndpointSecret, type ShownEndpointSecret } from './endpoint-secret.tsx';
import { NewEndpoint } from './new-endpoint.tsx';

interface EndpointsProps {
  readonly providerId: string;
  /** The address of another page of the company. */
  readonly pathOf: (page: string) => string;
}

/** « Webhooks » of a provider: its addresses, a new one, and the secret that is shown once. */
export function Endpoints({ providerId, pathOf }: EndpointsProps) {
  const words = useWordsOf(webhooksWording);
  const { data, again } = usePageData(WebhookEndpointsDocument, { providerId });
  const [isAdding, setAdding] = useState(false);
  const [shown, setShown] = useState<ShownEndpointSecret | null>(null);
  const done = useDone();
  const endpoints = data?.webhookEndpoints;
  const show = (secret: ShownEndpointSecret) => {
    setShown(secret);
    setAdding(false);
    done.forget();
    again();
  };
  const say = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <Section title={words.title} aside={words.aside}>
      <p>{words.means}</p>
      <DoneNotice notice={done.notice} sentence={done.sentence} />
      {shown && <EndpointSecret shown={shown} onKept={() => setShown(null)} />}
      {endpoints?.length === 0 && !isAdding && !shown && (
        <div className="empty">
          <h3>{words.none}</h3>
          <p>{words.noneMeans}</p>
        </div>
      )}
      {endpoints?.map((endpoint) => (
        <EndpointEntry key={endpoint.id} endpoint={endpoint} pathOf={pathOf} onSecret={show} onDone={say} />
      ))}
      {isAdding ? (
        <NewEndpoint providerId={providerId} onMade={show} onClose={() => setAdding(false)} />
      ) : (
        <button type="button" className="add" onClick={() => setAdding(true)}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </button>
      )}
    </Section>
  );
}
