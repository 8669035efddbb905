import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { sendFile } from '../../forms/claim/send-file.ts';
import { ImportBankStatementDocument } from '../../graphql/__generated__/documents/import-bank-statement.ts';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { type BatchesWords, batchesWording } from '../../wording/batches/batches.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Message } from './office-batches-page.tsx';

interface BankFilesProps {
  readonly messages: readonly Message[];
  /** A file is on its way: what was said of an earlier act is over. */
  readonly onStart: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Reads a file of the bank, and shows what the last ones came to. */
export function BankFiles({ messages, onStart, onDone }: BankFilesProps) {
  const words = useWordsOf(batchesWording);
  const { locale } = useSpoken();
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [, announce] = useMutation(ImportBankStatementDocument);

  async function read(file: File): Promise<void> {
    setReading(true);
    onStart();
    setInTheWay(null);
    const why = await sent(file);
    setReading(false);
    setInTheWay(why);
    if (why === null) onDone(words.read);
  }

  /** Why the file was not read; null when it was. */
  async function sent(file: File): Promise<string | null> {
    const { data } = await announce({});
    const { uploadUrl, problems } = data?.importBankStatement ?? {};
    if (!uploadUrl) return problems?.[0]?.message ?? words.noAnswer;
    const outcome = await sendFile(uploadUrl, file, () => undefined, new AbortController().signal);
    if (outcome.kind === 'received') return null;
    return outcome.kind === 'cancelled' ? words.noAnswer : (outcome.why ?? words.noAnswer);
  }

  return (
    <div className="stack">
      <div className="row">
        <input
          ref={input}
          type="file"
          hidden
          accept=".xml,application/xml,text/xml"
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void read(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <Button look="second" busy={isReading ? words.reading : null} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </div>
      <span role="alert" className="err">
        {inTheWay}
      </span>
      {messages.length > 0 && (
        <ul className="read-files">
          {messages.map((message) => (
            <li key={message.id}>
              <b>{words.kinds[message.kind]}</b>{' '}
              <span className="meta">
                {words.readOn({ moment: instantInWords(message.importedAt, locale) })}
              </span>
              <p>{cameTo(message, words)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What a file came to, without what it brought none of. */
function cameTo(message: Message, { share, came, cameToNothing }: BatchesWords): string {
  const { executed, rejected, returned, repeated, unmatched } = message;
  const parts = [
    { count: executed, say: share.EXECUTED },
    { count: rejected, say: share.REJECTED },
    { count: returned, say: share.RETURNED },
    { count: repeated, say: came.repeated },
    { count: unmatched, say: came.unmatched },
  ].filter(({ count }) => count > 0);
  return parts.map(({ count, say }) => say({ count })).join(', ') || cameToNothing;
}
