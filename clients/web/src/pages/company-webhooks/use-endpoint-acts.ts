import { useState } from 'react';
import { useMutation } from 'urql';
import { DeleteWebhookEndpointDocument } from '../../graphql/__generated__/documents/delete-webhook-endpoint.ts';
import { PauseWebhookEndpointDocument } from '../../graphql/__generated__/documents/pause-webhook-endpoint.ts';
import { ResumeWebhookEndpointDocument } from '../../graphql/__generated__/documents/resume-webhook-endpoint.ts';
import { RotateWebhookSecretDocument } from '../../graphql/__generated__/documents/rotate-webhook-secret.ts';
import type { WebhookEndpointFragment } from '../../graphql/__generated__/documents/webhook-endpoint.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { ShownEndpointSecret } from './endpoint-secret.tsx';

/** What a manager does with an address, and what stood in the way the last time. */
export function useEndpointActs(
  { id, url }: Pick<WebhookEndpointFragment, 'id' | 'url'>,
  onSecret: (secret: ShownEndpointSecret) => void,
  onDone: (sentence: string) => void,
) {
  const words = useWordsOf(webhooksWording);
  const { trouble } = useWording();
  const [pausing, pause] = useMutation(PauseWebhookEndpointDocument);
  const [resuming, resume] = useMutation(ResumeWebhookEndpointDocument);
  const [rotating, rotate] = useMutation(RotateWebhookSecretDocument);
  const [removing, remove] = useMutation(DeleteWebhookEndpointDocument);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const isSending = [pausing, resuming, rotating, removing].some(({ fetching }) => fetching);

  type Answer = { readonly problems: readonly { readonly message: string }[] } | undefined;
  const isDone = (answer: Answer): boolean => {
    const found = answer?.problems.map(({ message }) => asShown(message)) ?? [trouble.noAnswer];
    setInTheWay(found);
    return found.length === 0;
  };
  const once = (act: () => Promise<void>) => () => {
    if (!isSending) void act();
  };
  return {
    inTheWay,
    isSending,
    pause: once(async () => {
      const { data } = await pause({ id });
      if (isDone(data?.pauseWebhookEndpoint)) onDone(words.paused({ url }));
    }),
    resume: once(async () => {
      const { data } = await resume({ id });
      if (isDone(data?.resumeWebhookEndpoint)) onDone(words.resumed({ url }));
    }),
    rotate: once(async () => {
      const { data } = await rotate({ id });
      if (isDone(data?.rotateWebhookSecret))
        onSecret({ url, secret: data?.rotateWebhookSecret.secret ?? null });
    }),
    remove: once(async () => {
      const { data } = await remove({ id });
      if (isDone(data?.deleteWebhookEndpoint)) onDone(words.removed({ url }));
    }),
  };
}
