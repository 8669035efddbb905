import { type ReactNode, useState } from 'react';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';

/** What a batch would hold, in the words of what it does. */
export interface ReadyWords {
  /** How many and how much. */
  readonly ready: string;
  /** When the bank does it. */
  readonly on: string;
  readonly more: string;
  readonly nothing: string;
}

interface Made {
  readonly problems: readonly { readonly message: string }[] | undefined;
  readonly sentence: string;
}

interface ReadyBatchProps {
  readonly preview: {
    readonly count: number;
    readonly hasMore: boolean;
    readonly problems: readonly { readonly code: string; readonly message: string }[];
  };
  readonly says: ReadyWords;
  /** Makes the batch of just what is shown. */
  readonly make: (idempotencyKey: string) => Promise<Made>;
  /** The button with what it makes, where several stand on a page. */
  readonly name?: string;
  readonly onDone: (sentence: string) => void;
  /** What it is made of, and what can't go with it. */
  readonly children: ReactNode;
}

/** What a batch would hold: how many, how much, when, what can't go with it. One button makes it of just these. */
export function ReadyBatch({ preview, says, make, name, onDone, children }: ReadyBatchProps) {
  const words = useWordsOf(batchesWording);
  const { trouble } = useWording();
  const { count, hasMore, problems } = preview;
  // One key for what is shown: pressing twice makes one batch.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [isMaking, setMaking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function send(): Promise<void> {
    setMaking(true);
    const { problems: met, sentence } = await make(idempotencyKey);
    const told = met?.map(({ message }) => message) ?? [trouble.noAnswer];
    setMaking(false);
    setInTheWay(told);
    if (told.length === 0) onDone(sentence);
  }

  return (
    <div className="stack">
      {problems.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      {count === 0 ? (
        <p>{says.nothing}</p>
      ) : (
        <>
          <p>
            <b>{says.ready}</b>
          </p>
          <p className="meta">{says.on}</p>
          {hasMore && <p className="meta">{says.more}</p>}
        </>
      )}
      {children}
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      {count > 0 && problems.length === 0 && (
        <div className="row">
          <Button aria-label={name} busy={isMaking ? words.making : null} onClick={() => void send()}>
            {words.make}
          </Button>
        </div>
      )}
    </div>
  );
}
