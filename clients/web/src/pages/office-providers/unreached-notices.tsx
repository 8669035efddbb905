import { useId } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { UnreachedNoticesDocument } from '../../graphql/__generated__/documents/unreached-notices.ts';
import { providerPath } from '../../routes/office-providers.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Clients whom the counter could tell of a payment request neither by e-mail nor by SMS; nothing where there are none. */
export function UnreachedNotices() {
  const { unreached: words } = useWordsOf(providersWording).office;
  const [{ data }] = useQuery({ query: UnreachedNoticesDocument });
  const heading = useId();
  const notices = data?.unreachedNotices ?? [];
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p>{words.lead}</p>
      <Table
        caption={words.title}
        className="dense"
        columns={[
          { name: words.invoice },
          { name: words.provider },
          { name: words.notice },
          { name: words.at, className: 'day' },
        ]}
      >
        {notices.map(({ id, kind, at, paymentRequest: { invoiceNumber, provider } }) => (
          <Row key={id}>
            <RowHead>{invoiceNumber}</RowHead>
            <Cell>
              <Link to={providerPath('tous', provider.id)}>{provider.name}</Link>
            </Cell>
            <Cell>{words.kinds[kind]}</Cell>
            <Cell className="day">
              <time dateTime={at}>{writtenDayOf(at)}</time>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
