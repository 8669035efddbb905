import { useState } from 'react';
import { useMutation } from 'urql';
import { SettleBankEntryDocument } from '../../graphql/__generated__/documents/settle-bank-entry.ts';
import type { BankEntryDoubt, BankWordKind } from '../../graphql/__generated__/types.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { Amount, type AmountOfMoney } from '../amount.tsx';
import { Button } from '../button.tsx';
import { writtenDay } from '../dates.ts';
import { Cell, Row, RowHead, Table } from '../table.tsx';

interface Entry {
  readonly id: string;
  readonly kind: BankWordKind;
  readonly doubt: BankEntryDoubt;
  readonly reference: string | null;
  readonly bookedOn: string;
  readonly amount: AmountOfMoney | null;
  /** The payout that it names, where it is one of the insurance office's. */
  readonly payout?: { readonly reference: string } | null;
}

/** What the bank says and why nobody could match it, in the words of whose money it is. */
export interface EntryWords {
  readonly words: Readonly<Record<BankWordKind, string>>;
  readonly doubts: Readonly<Record<BankEntryDoubt, string>>;
}

interface OpenEntriesProps {
  readonly entries: readonly Entry[];
  readonly says: EntryWords;
  readonly onDone: (sentence: string) => void;
}

/** What the bank said and nobody could match: a person looks into it, and takes it off the list. */
export function OpenEntries({ entries, says, onDone }: OpenEntriesProps) {
  const words = useWordsOf(batchesWording);
  if (entries.length === 0) return <p>{words.noEntries}</p>;
  return (
    <Table
      caption={words.entriesCaption}
      className="dense list"
      columns={[
        { name: words.bookedOn, className: 'day' },
        { name: words.reference },
        { name: words.said },
        { name: words.amount, className: 'num' },
        { name: words.actions, className: 'acts', silent: true },
      ]}
    >
      {entries.map((entry) => (
        <Row key={entry.id}>
          <Cell className="day">{writtenDay(entry.bookedOn)}</Cell>
          <RowHead>{entry.payout?.reference ?? entry.reference ?? words.noReference}</RowHead>
          <Cell>
            {says.words[entry.kind]}
            <small className="meta said">{says.doubts[entry.doubt]}</small>
          </Cell>
          <Cell className="num sum">{entry.amount && <Amount money={entry.amount} />}</Cell>
          <Cell className="acts">
            <Settle entry={entry} onDone={onDone} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Settle({ entry, onDone }: { readonly entry: Entry; readonly onDone: (sentence: string) => void }) {
  const words = useWordsOf(batchesWording);
  const { trouble } = useWording();
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [{ fetching }, settle] = useMutation(SettleBankEntryDocument);
  const reference = entry.payout?.reference ?? entry.reference ?? words.noReference;

  async function send(): Promise<void> {
    const { data } = await settle({ id: entry.id });
    const [problem] = data?.settleBankEntry.problems ?? [{ message: trouble.noAnswer }];
    setInTheWay(problem?.message ?? null);
    if (!problem) onDone(words.settled);
  }

  return (
    <>
      <Button
        look="second"
        small
        busy={fetching ? words.settle : null}
        aria-label={words.settleOf({ reference })}
        onClick={() => void send()}
      >
        {words.settle}
      </Button>
      <span role="alert" className="err">
        {inTheWay}
      </span>
    </>
  );
}
