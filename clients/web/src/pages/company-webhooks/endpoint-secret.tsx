import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { webhooksWording } from '../../wording/webhooks/webhooks.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CopyButton } from '../developers/copy-button.tsx';

/** A secret as it came, this once; null when its answer was lost. */
export interface ShownEndpointSecret {
  readonly url: string;
  readonly secret: string | null;
}

interface EndpointSecretProps {
  readonly shown: ShownEndpointSecret;
  readonly onKept: () => void;
}

/** The secret that signs, to be put away now. It takes the focus, and goes away when the person says that he has it. */
export function EndpointSecret({ shown: { url, secret }, onKept }: EndpointSecretProps) {
  const words = useWordsOf(webhooksWording);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="entry secret" aria-labelledby="secret">
      <div className="bar">
        <h3 id="secret" ref={heading} tabIndex={-1}>
          {words.secretTitle({ url })}
        </h3>
      </div>
      <div className="body stack">
        <p>{secret ? words.secretMeans : words.secretLost}</p>
        {secret && (
          <p className="copied">
            <code>{secret}</code>
            <CopyButton text={secret} what={words.secret} />
          </p>
        )}
        <Button look="second" onClick={onKept}>
          {words.kept}
        </Button>
      </div>
    </section>
  );
}
