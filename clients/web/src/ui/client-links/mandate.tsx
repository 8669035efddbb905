import { useId } from 'react';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface MandateProps {
  readonly mandate: {
    readonly version: string;
    readonly text: string;
    readonly creditorName: string;
    readonly creditorId: string;
  };
  readonly accountHint: string;
  /** Null where it isn't told. */
  readonly holder: string | null;
}

/** The mandate before it is accepted: whose account, who debits, and the whole text to read. */
export function Mandate({ mandate, accountHint, holder }: MandateProps) {
  const words = useWordsOf(clientLinkWording);
  const id = useId();
  return (
    <div className="mandate">
      <dl className="facts">
        <dt>{words.debited}</dt>
        <dd className="num-text">{accountHint}</dd>
        {holder && (
          <>
            <dt>{words.holder}</dt>
            <dd>{holder}</dd>
          </>
        )}
        <dt>{words.creditor}</dt>
        <dd>{mandate.creditorName}</dd>
        <dt>{words.creditorId}</dt>
        <dd className="num-text">{mandate.creditorId}</dd>
      </dl>
      <section className="mandate-text" aria-labelledby={id}>
        <h3 id={id}>{words.mandateText}</h3>
        {asShown(mandate.text)
          .split('\n\n')
          .map((part) => (
            <p key={part}>{part}</p>
          ))}
        <p className="meta">{words.edition({ version: mandate.version })}</p>
      </section>
      <p className="meta">{words.wrongAccount}</p>
    </div>
  );
}
