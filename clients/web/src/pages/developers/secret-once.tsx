import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { developersWording } from '../../wording/developers/developers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CopyButton } from './copy-button.tsx';

/** A secret as it came, this once; null when its answer was lost. */
export interface ShownSecret {
  readonly clientId: string;
  readonly program: string;
  readonly secret: string | null;
}

interface SecretOnceProps {
  readonly shown: ShownSecret;
  readonly onKept: () => void;
}

/** The secret of a program, to be put away now. It takes the focus, and goes away when the person says that he has it. */
export function SecretOnce({ shown: { clientId, program, secret }, onKept }: SecretOnceProps) {
  const words = useWordsOf(developersWording);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="entry secret" aria-labelledby="secret">
      <div className="bar">
        <h3 id="secret" ref={heading} tabIndex={-1}>
          {words.secretTitle({ program })}
        </h3>
      </div>
      <div className="body stack">
        <p>{secret ? words.secretMeans : words.secretLost}</p>
        <dl className="facts">
          <dt>{words.clientId}</dt>
          <dd className="copied">
            <code>{clientId}</code>
            <CopyButton text={clientId} what={words.clientId} />
          </dd>
          {secret && (
            <>
              <dt>{words.secret}</dt>
              <dd className="copied">
                <code>{secret}</code>
                <CopyButton text={secret} what={words.secret} />
              </dd>
            </>
          )}
        </dl>
        <Button look="second" onClick={onKept}>
          {words.kept}
        </Button>
      </div>
    </section>
  );
}
