import { useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { ChecksField } from '../../forms/fields/checks-field.tsx';
import { controlId } from '../../forms/fields/field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { type Submission, submissionOf } from '../../forms/submission-key.ts';
import { useAnswers } from '../../forms/use-answers.ts';
import { CreateWebhookEndpointDocument } from '../../graphql/__generated__/documents/create-webhook-endpoint.ts';
import type { ProviderEventType } from '../../graphql/__generated__/types.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { ShownEndpointSecret } from './endpoint-secret.tsx';
import { eventTypes } from './event-types.ts';

interface NewEndpointProps {
  readonly providerId: string;
  readonly onMade: (secret: ShownEndpointSecret) => void;
  readonly onClose: () => void;
}

/** « Ajouter une adresse ». */
export function NewEndpoint({ providerId, onMade, onClose }: NewEndpointProps) {
  const words = useWordsOf(webhooksWording);
  const form = useAnswers({ url: '', types: [] as readonly ProviderEventType[] });
  const [{ fetching }, create] = useMutation(CreateWebhookEndpointDocument);
  const last = useRef<Submission | null>(null);

  useEffect(() => document.getElementById(controlId('url'))?.focus(), []);

  async function send(): Promise<void> {
    const input = { providerId, ...form.answers };
    last.current = submissionOf(input, last.current);
    const { data, error } = await create({ ...input, idempotencyKey: last.current.key });
    const { endpoint, secret = null, problems } = data?.createWebhookEndpoint ?? {};
    if (endpoint) return onMade({ url: endpoint.url, secret });
    form.show(problems, error);
  }

  return (
    <section className="entry" aria-labelledby="nouvelle-adresse">
      <div className="bar">
        <h3 id="nouvelle-adresse">{words.add}</h3>
      </div>
      <div className="body">
        <SmallForm
          form={form}
          submit={words.submit}
          busy={fetching ? words.submitting : null}
          onSubmit={send}
          cancel={words.cancel}
          onCancel={onClose}
        >
          <TextField
            name="url"
            label={words.url}
            hint={words.urlHint}
            inputMode="url"
            value={form.answers.url}
            onChange={form.change('url')}
            problem={form.at('url')}
          />
          <div className="two-columns">
            <ChecksField
              name="types"
              label={words.types}
              hint={words.typesHint}
              isOptional
              value={form.answers.types}
              onChange={form.change('types')}
              problem={form.at('types')}
              options={eventTypes.map((value) => ({ value, label: words.events[value] }))}
            />
          </div>
        </SmallForm>
      </div>
    </section>
  );
}
