import { CreditCard, FileText } from 'lucide-react';
import { Link } from 'react-router';
import type { Membership } from '../../routes/company.ts';
import { Amount } from '../../ui/amount.tsx';
import { Section } from '../../ui/section.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Company } from './use-company.ts';

type Own = NonNullable<Company['ownMembership']>;

interface OrderingProps {
  readonly membership: Membership;
  readonly company: Company;
  readonly pathOf: (page: string) => string;
}

/** What this person may order on the account, why the rest goes to the card, and what he sees of the month. */
export function Ordering({ membership, company: { ownMembership: own }, pathOf }: OrderingProps) {
  const words = useWordsOf(companyWording);
  const lacksRights = own?.ordering.some(({ reason }) => reason === 'RIGHT_NOT_GRANTED');
  return (
    <Section title={words.orders} aside={words.ordersMean}>
      {own && own.ordering.length > 0 ? (
        <Settlements ordering={own.ordering} />
      ) : (
        <p className="notice todo">{words.noServices}</p>
      )}
      {lacksRights && (
        <p className="after">
          {membership.isManager ? (
            <Link to={pathOf('/entreprise/collaborateurs')}>{words.giveYourself}</Link>
          ) : (
            words.askManager
          )}
        </p>
      )}
      {own && <p className="after meta">{words[sightOf(own)]}</p>}
    </Section>
  );
}

function Settlements({ ordering }: Pick<Own, 'ordering'>) {
  const words = useWordsOf(companyWording);
  return (
    <Table
      caption={words.ordersCaption}
      className="ordering"
      columns={[{ name: words.service }, { name: words.settlement }, { name: words.fee, className: 'num' }]}
    >
      {ordering.map(({ service, settlement, reason }) => (
        <Row key={service.code}>
          <RowHead>{service.title}</RowHead>
          <Cell className="part">
            <Settled settlement={settlement} />
            {reason && <small className="reason">{words.reasons[reason]}</small>}
          </Cell>
          <Cell className="num">{service.fee ? <Amount money={service.fee} /> : words.noFee}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Settled({ settlement }: Pick<Own['ordering'][number], 'settlement'>) {
  const words = useWordsOf(companyWording);
  const isOnAccount = settlement === 'ON_ACCOUNT';
  const Icon = isOnAccount ? FileText : CreditCard;
  return (
    <span className={`tag ${isOnAccount ? 'ok' : 'no'}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.settlements[settlement]}
    </span>
  );
}

/** Which sentence says what a member sees of the month. */
function sightOf({ seesRecap, seesInvoices }: Own) {
  if (seesRecap) return seesInvoices ? 'seesBoth' : 'seesRecap';
  return seesInvoices ? 'seesInvoices' : 'seesNothing';
}
