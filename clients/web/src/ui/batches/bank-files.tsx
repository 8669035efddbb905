import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { sendFile } from '../../forms/claim/send-file.ts';
import { ImportBankStatementDocument } from '../../graphql/__generated__/documents/import-bank-statement.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { Button } from '../button.tsx';
import { instantInWords } from '../dates.ts';

type Said = (counted: { readonly count: number }) => string;

/** A file of the bank that was read, and how much it changed. */
interface Message {
  readonly id: string;
  readonly kind: 'PAIN_002' | 'CAMT_054';
  readonly importedAt: string;
  readonly executed: number;
  readonly rejected: number;
  readonly returned: number;
  readonly repeated: number;
  readonly unmatched: number;
}

/** What a file does, in the words of whose money it is. */
export interface FileWords {
  readonly kinds: Readonly<Record<Message['kind'], string>>;
  readonly executed: Said;
  readonly rejected: Said;
  readonly returned: Said;
  readonly cameToNothing: string;
}

interface ReadBankFileProps {
  /** A file is on its way: what was said of an earlier act is over. */
  readonly onStart: () => void;
  readonly onDone: (sentence: string) => void;
}

interface BankFilesProps extends ReadBankFileProps {
  readonly messages: readonly Message[];
  readonly says: FileWords;
}

/** Reads a file of the bank, and shows what the last ones came to. */
export function BankFiles({ messages, says, ...reading }: BankFilesProps) {
  const words = useWordsOf(batchesWording);
  const { locale } = useSpoken();
  return (
    <div className="stack">
      <ReadBankFile {...reading} />
      {messages.length > 0 && (
        <ul className="read-files">
          {messages.map((message) => (
            <li key={message.id}>
              <b>{says.kinds[message.kind]}</b>{' '}
              <span className="meta">
                {words.readOn({ moment: instantInWords(message.importedAt, locale) })}
              </span>
              <p>{cameTo(message, says, words.came)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Reads a file of the bank. */
export function ReadBankFile({ onStart, onDone }: ReadBankFileProps) {
  const words = useWordsOf(batchesWording);
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
    <>
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
    </>
  );
}

/** What a file came to, without what it brought none of. */
function cameTo(message: Message, says: FileWords, came: Record<'repeated' | 'unmatched', Said>): string {
  const { executed, rejected, returned, repeated, unmatched } = message;
  const parts = [
    { count: executed, say: says.executed },
    { count: rejected, say: says.rejected },
    { count: returned, say: says.returned },
    { count: repeated, say: came.repeated },
    { count: unmatched, say: came.unmatched },
  ].filter(({ count }) => count > 0);
  return parts.map(({ count, say }) => say({ count })).join(', ') || says.cameToNothing;
}
