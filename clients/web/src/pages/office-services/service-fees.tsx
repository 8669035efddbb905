import { CircleHelp, Clock } from 'lucide-react';
import { Link } from 'react-router';
import { Amount } from '../../ui/amount.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { officeServicesWording } from '../../wording/office-services/office-services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Fee, type History, holds } from './service-history.ts';

/** One service: when it is sold, and all its fees, the newest first. */
export function ServiceFees({ history }: { readonly history: History }) {
  const words = useWordsOf(officeServicesWording);
  const { code, title, fees } = history;
  return (
    <section aria-labelledby={code}>
      <h2 id={code}>{title}</h2>
      <p className="rate-acts">
        <span className="meta">
          <Offer history={history} />
        </span>
        <Link to={`/office/prestations/${code}`}>
          <span aria-hidden="true">{words.change}</span>
          <span className="sr">{words.changeOf({ title })}</span>
        </Link>
      </p>
      {fees.length === 0 ? (
        <p className="meta">{words.noFee}</p>
      ) : (
        <Table
          caption={words.feesOf({ title })}
          className="dense rates"
          columns={[{ name: words.fee }, { name: words.since, className: 'day' }, { name: words.source }]}
        >
          {fees.toReversed().map((fee) => (
            <FeeRow key={fee.validFrom} fee={fee} />
          ))}
        </Table>
      )}
    </section>
  );
}

/** When a service is sold. */
export function Offer({ history: { offeredFrom, offeredUntil } }: { readonly history: History }) {
  const words = useWordsOf(officeServicesWording);
  const day = today();
  if (offeredUntil !== null)
    return (offeredUntil < day ? words.ended : words.until)({ day: writtenDay(offeredUntil) });
  return (offeredFrom > day ? words.offeredSoon : words.offered)({ day: writtenDay(offeredFrom) });
}

function FeeRow({ fee }: { readonly fee: Fee }) {
  const words = useWordsOf(officeServicesWording);
  const day = today();
  const { amount, validFrom, source, isVerified } = fee;
  return (
    <Row>
      <RowHead>
        {amount ? <Amount money={amount} /> : words.noAmount}{' '}
        {validFrom > day && (
          <span className="tag run">
            <Clock className="icon" aria-hidden="true" />
            {words.toCome}
          </span>
        )}
        {validFrom <= day && !holds(fee, day) && <span className="meta">{words.past}</span>}
      </RowHead>
      <Cell className="day">
        <span className="only-fold">{words.since} </span>
        <time dateTime={validFrom}>{writtenDay(validFrom)}</time>
      </Cell>
      <Cell className="part">
        {source}{' '}
        {!isVerified && (
          <span className="tag todo">
            <CircleHelp className="icon" aria-hidden="true" />
            {words.unverified}
          </span>
        )}
      </Cell>
    </Row>
  );
}
