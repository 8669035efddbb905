import { useState } from 'react';
import { useMutation } from 'urql';
import { SettleBankEntryDocument } from '../../graphql/__generated__/documents/settle-bank-entry.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { batchesWording } from '../../wording/batches/batches.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Entry } from './office-batches-page.tsx';

interface OpenEntriesProps {
  readonly entries: readonly Entry[];
  readonly onDone: (sentence: string) => void;
}

/** What the bank said and nobody could match: a person looks into it, and takes it off the list. */
export function OpenEntries({ entries, onDone }: OpenEntriesProps) {
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
            {words.words[entry.kind]}
            <small className="meta said">{words.doubts[entry.doubt]}</small>
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
