import { Fragment, useId } from 'react';
import { Link } from 'react-router';
import { FurtherOfRequestRecapDocument } from '../../graphql/__generated__/documents/further-of-request-recap.ts';
import type {
  RequestMovementFragment,
  RequestRecapFragment,
  RequestRecapListFragment,
  RequestRecapRowFragment,
} from '../../graphql/__generated__/documents/request-recap.ts';
import { graphClient } from '../../graphql/client.ts';
import type { RecapPeriod } from '../../routes/recap.ts';
import { requestRecapVariables } from '../../routes/request-recap.ts';
import { Amount } from '../../ui/amount.tsx';
import { writtenDay, writtenDayOf, writtenPeriod } from '../../ui/dates.ts';
import { CsvButton } from '../../ui/figures/csv-button.tsx';
import { PaymentRequestTag } from '../../ui/payment-requests/status.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { requestRecapWording } from '../../wording/request-recap/request-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { everyNode, Further, useFurther } from '../recap/further.tsx';
import { periodFile } from '../recap/periods.ts';
import { isOfClient, ownEntries } from './movements.ts';
import { naturesOf, requestSheet } from './request-sheet.ts';

interface RequestListProps {
  readonly recap: RequestRecapFragment;
  readonly period: RecapPeriod;
}

/** « Demandes du mois », the newest first, under each what was taken back; older ones on demand, and all of them in the file. */
export function RequestList({ recap, period }: RequestListProps) {
  const words = useWordsOf(requestRecapWording);
  const { status: statusWord } = useWordsOf(recapWording);
  const { status: names } = useWordsOf(paymentRequestWording);
  const id = useId();
  const ask = (after: string, first: number) => furtherRequests(period, after, first);
  const list = useFurther<RequestRecapRowFragment, RequestRecapListFragment>(recap.requests, ask);
  const title = period.kind === 'YEAR' ? words.ofYear : words.ofMonth;
  const isEmpty = recap.totals.requests === 0;
  return (
    <section className="sec solo" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        {!isEmpty && (
          <CsvButton
            file={`${words.file}-${periodFile(period)}-demandes`}
            about={title}
            sheet={async () => requestSheet(await everyNode(recap.requests, ask), words, names)}
          />
        )}
      </div>
      {isEmpty ? (
        <div className="empty">
          <h3>{words.none}</h3>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <Table
          caption={words.caption}
          className="request-recap"
          columns={[
            { name: words.date, className: 'day' },
            { name: words.provider },
            { name: statusWord },
            { name: words.askedIn, className: 'num' },
            { name: words.debitedIn, className: 'num' },
            { name: words.paidIn, className: 'num' },
          ]}
        >
          {list.nodes.map((request) => (
            <Fragment key={request.id}>
              <RequestRow request={request} />
              {ownEntries(request).map((entry, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries are written once, one after the other.
                <EntryRow key={place} entry={entry} />
              ))}
            </Fragment>
          ))}
        </Table>
      )}
      <Further list={list} name={words.more} />
    </section>
  );
}

function RequestRow({ request }: { readonly request: RequestRecapRowFragment }) {
  const words = useWordsOf(requestRecapWording);
  const { id, createdAt, provider, invoiceNumber, periodStart, periodEnd, status } = request;
  return (
    <Row>
      <Cell className="day">
        <time dateTime={createdAt}>{writtenDayOf(createdAt)}</time>
      </Cell>
      <RowHead>
        <Link to={`/guichet/paiements/${id}`}>{provider.name}</Link>
        <small>{[invoiceNumber, writtenPeriod({ start: periodStart, end: periodEnd })].join(', ')}</small>
        <small>{naturesOf(request)}</small>
      </RowHead>
      <Cell className="state">
        <PaymentRequestTag status={status} />
      </Cell>
      <Cell className="num" head={words.askedIn}>
        <Amount money={request.total} bare />
      </Cell>
      <Cell className="num" head={words.debitedIn}>
        {request.settlement ? <Amount money={request.settlement.debited} bare /> : '–'}
      </Cell>
      <Cell className="num" head={words.paidIn}>
        {request.settlement ? <Amount money={request.settlement.paid} bare /> : '–'}
      </Cell>
    </Row>
  );
}

/** An entry of its own, on the bank's day: it is in the amounts of its request. */
function EntryRow({ entry }: { readonly entry: RequestMovementFragment }) {
  const words = useWordsOf(requestRecapWording);
  const isClients = isOfClient(entry);
  return (
    <Row className="entry-of">
      <Cell className="day">
        <time dateTime={entry.bookedOn}>{writtenDay(entry.bookedOn)}</time>
      </Cell>
      <RowHead span={3}>{words.movements[entry.kind]}</RowHead>
      <Cell className="num" head={words.debitedIn}>
        {isClients && <Amount money={entry.amount} bare />}
      </Cell>
      <Cell className="num" head={words.paidIn}>
        {!isClients && <Amount money={entry.amount} bare />}
      </Cell>
    </Row>
  );
}

/** The requests that stand after a cursor. @throws Error when the servers don't answer. */
async function furtherRequests(
  period: RecapPeriod,
  after: string,
  first: number,
): Promise<RequestRecapListFragment> {
  const variables = { ...requestRecapVariables(period), first, after };
  const { data, error } = await graphClient().query(FurtherOfRequestRecapDocument, variables).toPromise();
  const page = (data?.viewer?.month ?? data?.viewer?.year)?.requests;
  if (!page) throw error ?? new Error('No further requests came.');
  return page;
}
