import { useState } from 'react';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import { Confirm } from '../confirm.tsx';

type Sent = readonly { readonly message: string }[] | undefined;

/** What the acts on a batch mean and come to, in the words of what it does. */
export interface ActWords {
  readonly release: string;
  readonly undo: string;
  readonly released: string;
  readonly undone: string;
}

interface BatchActsProps {
  readonly batch: { readonly status: 'MADE' | 'RELEASED' | 'UNDONE'; readonly isOwn: boolean };
  /** An act with the batch that it is about, for the ear. */
  readonly named: (act: string) => string;
  readonly says: ActWords;
  /** Answers what stands in the way; nothing when there was no answer. */
  readonly release: () => Promise<Sent>;
  readonly undo: () => Promise<Sent>;
  /** Where its file is read, asked for at that moment: its address is good for minutes only. */
  readonly fileUrl: () => Promise<string | null | undefined>;
  readonly onDone: (sentence: string) => void;
}

/** What can be done with a batch: released by somebody else than who made it, undone, and once released its file taken. */
export function BatchActs({ batch, named, says, release, undo, fileUrl, onDone }: BatchActsProps) {
  const words = useWordsOf(batchesWording);
  const { trouble } = useWording();
  const [asking, setAsking] = useState<'release' | 'undo' | null>(null);
  const [isSending, setSending] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const { status, isOwn } = batch;
  const isUndoing = asking === 'undo';

  async function send(): Promise<void> {
    setSending(true);
    const problems = await (isUndoing ? undo() : release());
    const told = problems?.map(({ message }) => message) ?? [trouble.noAnswer];
    setSending(false);
    setAsking(null);
    setInTheWay(told);
    if (told.length === 0) onDone(isUndoing ? says.undone : says.released);
  }

  return (
    <>
      <div className="row">
        {status === 'MADE' && !isOwn && (
          <Button small aria-label={named(words.release)} onClick={() => setAsking('release')}>
            {words.release}
          </Button>
        )}
        {status === 'MADE' && (
          <Button look="second" small aria-label={named(words.undo)} onClick={() => setAsking('undo')}>
            {words.undo}
          </Button>
        )}
        {status === 'RELEASED' && <TakeFile fileUrl={fileUrl} label={named(words.download)} />}
      </div>
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      <Confirm
        title={isUndoing ? words.undoTitle : words.releaseTitle}
        means={isUndoing ? says.undo : says.release}
        act={isUndoing ? words.undo : words.release}
        cancel={words.keep}
        isOpen={asking !== null}
        isSending={isSending}
        onClose={() => setAsking(null)}
        onConfirm={() => void send()}
      />
    </>
  );
}

interface TakeFileProps extends Pick<BatchActsProps, 'fileUrl'> {
  readonly label: string;
}

function TakeFile({ fileUrl, label }: TakeFileProps) {
  const words = useWordsOf(batchesWording);
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function open(): Promise<void> {
    setOpening(true);
    const url = await fileUrl();
    setOpening(false);
    setFailed(!url);
    if (url) location.assign(url);
  }

  return (
    <>
      <Button
        look="second"
        small
        busy={isOpening ? words.opening : null}
        aria-label={label}
        onClick={() => void open()}
      >
        {words.download}
      </Button>
      <span role="status">{hasFailed && <span className="meta">{words.notOpened}</span>}</span>
    </>
  );
}
