import { useParams } from 'react-router';
import {
  RequestBatchPageDocument,
  type RequestBatchPageQuery,
} from '../../graphql/__generated__/documents/request-batch-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Amount } from '../../ui/amount.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { instantInWords, writtenDay, writtenDayOf } from '../../ui/dates.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { useDone } from '../../ui/use-done.ts';
import { batchesWording } from '../../wording/batches/batches.ts';
import { requestBatchesWording } from '../../wording/request-batches/request-batches.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { DebitsFrame } from './debits-frame.tsx';
import { RequestBatchActs } from './request-batch-acts.tsx';
import { RequestBatchState } from './request-batch-state.tsx';
import { RequestItems } from './request-items.tsx';

type Batch = NonNullable<RequestBatchPageQuery['requestBatch']>;
type Transfer = Batch['transfers'][number];

/** A batch with all that it is made of, and what the bank said of each. */
export function RequestBatchPage() {
  const { id = '' } = useParams();
  const words = useWordsOf(requestBatchesWording);
  const { data, error, again } = usePageData(RequestBatchPageDocument, { id });
  const done = useDone();
  const batch = data?.requestBatch ?? null;
  if (data && batch === null && !error) return <NotFoundPage />;
  if (batch === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  return (
    <DebitsFrame title={words.batch.title[batch.kind]({ day: writtenDayOf(batch.madeAt) })} done={done}>
      <BackLink to="/office/prelevements">{words.tabs.batches}</BackLink>
      <Section title={words.batch.facts}>
        <Facts batch={batch} />
        <RequestBatchActs
          batch={batch}
          onDone={(sentence) => {
            done.tell(sentence);
            again();
          }}
        />
      </Section>
      <Section title={words.kind[batch.kind]}>
        <Transfers batch={batch} />
      </Section>
    </DebitsFrame>
  );
}

function Facts({ batch }: { readonly batch: Batch }) {
  const shared = useWordsOf(batchesWording);
  const words = useWordsOf(requestBatchesWording);
  const { locale } = useSpoken();
  const { kind, count, amount, releasedAt, messageId } = batch;
  return (
    <dl className="facts">
      <dt>{shared.state}</dt>
      <dd>
        <RequestBatchState batch={batch} />
      </dd>
      <dt>{shared.amount}</dt>
      <dd>
        <Amount money={amount} />, {words.counted[kind]({ count })}
      </dd>
      {releasedAt && (
        <>
          <dt>{words.batch.release}</dt>
          <dd>
            <time dateTime={releasedAt}>{instantInWords(releasedAt, locale)}</time>
          </dd>
        </>
      )}
      <dt>{words.batch.reference}</dt>
      <dd className="num-text reference">{messageId}</dd>
    </dl>
  );
}

function Transfers({ batch: { kind, transfers } }: { readonly batch: Batch }) {
  const shared = useWordsOf(batchesWording);
  const words = useWordsOf(requestBatchesWording);
  return (
    <Table
      caption={words.kind[kind]}
      className="dense list"
      columns={[
        { name: words.batch.holder },
        { name: words.batch.requests },
        { name: shared.state },
        { name: shared.amount, className: 'num' },
      ]}
    >
      {transfers.map((transfer) => (
        <Row key={transfer.id}>
          <RowHead>{transfer.accountHolder}</RowHead>
          <Cell>
            {transfer.items.length > 0 ? (
              <RequestItems items={transfer.items} />
            ) : (
              <span className="meta">{words.batch.dropped}</span>
            )}
          </Cell>
          <Cell>
            <TransferState transfer={transfer} />
          </Cell>
          <Cell className="num sum">
            <Amount money={transfer.amount} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Where a debit or a payment stands, and what the bank said of it. */
function TransferState({ transfer: { status, bookedOn, bankReason } }: { readonly transfer: Transfer }) {
  const words = useWordsOf(requestBatchesWording);
  const said = [
    bookedOn && writtenDay(bookedOn),
    bankReason && `${bankReason.code}, ${bankReason.sentence}`,
  ].filter(Boolean);
  return (
    <>
      {words.batch.transfer[status]}
      {said.length > 0 && <small className="meta said">{said.join(' · ')}</small>}
    </>
  );
}
