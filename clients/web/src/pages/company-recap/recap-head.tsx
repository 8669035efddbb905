import { CalendarCheck, Clock, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CompanyRecapPageQuery } from '../../graphql/__generated__/documents/company-recap-page.ts';
import { RecapPapersDocument } from '../../graphql/__generated__/documents/recap-papers.ts';
import { graphClient } from '../../graphql/client.ts';
import { Amount, moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { isSome } from '../../ui/invoices/invoice-lines.tsx';
import { currentMonth } from '../../ui/months.ts';
import { PaperButton } from '../../ui/paper-button.tsx';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type CompanyRecap = NonNullable<CompanyRecapPageQuery['recap']>;

interface RecapHeadProps {
  readonly recap: CompanyRecap;
  readonly accountId: string;
  /** Nothing was ordered yet: there is nothing to count or to print. */
  readonly isEmpty: boolean;
  readonly pathOf: (page: string) => string;
}

/** Whether the month is closed, what it comes to, that the invoice says the same, and the papers. */
export function RecapHead({ recap, accountId, isEmpty, pathOf }: RecapHeadProps) {
  const words = useWordsOf(companyRecapWording);
  const { month, isClosed, closedAt, totals } = recap;
  const { onAccount, card } = totals;
  const Icon = isClosed ? CalendarCheck : Clock;
  const standing = (
    <p className={isClosed ? 'meta' : 'tag run'}>
      <Icon className="icon" aria-hidden="true" />{' '}
      {closedAt
        ? words.closed({ day: writtenDayOf(closedAt) })
        : month === currentMonth()
          ? words.open
          : words.ended}
    </p>
  );
  if (isEmpty) return <div className="recap-head">{standing}</div>;
  return (
    <div className="recap-head">
      {standing}
      {!isClosed && <p className="meta">{words.live}</p>}
      <dl className="figs">
        <Figure name={words.onAccount} isFirst>
          <Amount money={onAccount.total} />
        </Figure>
        <Figure name={words.requests}>{onAccount.count}</Figure>
        <Figure name={words.fees}>
          <Amount money={onAccount.fee} bare />
        </Figure>
        <Figure name={words.postage}>
          <Amount money={onAccount.postage} bare />
        </Figure>
        {card.count > 0 && (
          <Figure name={words.card}>
            <Amount money={card.total} bare />
          </Figure>
        )}
      </dl>
      <Equals recap={recap} pathOf={pathOf} />
      <div className="row">
        {isClosed && (
          <PaperButton address={async () => (await papersOf(accountId, month))?.document?.url}>
            {words.pdf}
          </PaperButton>
        )}
        <PaperButton isFile address={async () => (await papersOf(accountId, month))?.csv?.url}>
          {words.csv}
        </PaperButton>
        <Button look="second" onClick={() => print()}>
          <Printer className="icon" aria-hidden="true" />
          {words.print}
        </Button>
      </div>
    </div>
  );
}

/** That the requests and the invoice come to the same, as a sentence. */
function Equals({ recap, pathOf }: Omit<RecapHeadProps, 'accountId' | 'isEmpty'>) {
  const words = useWordsOf(companyRecapWording);
  const { invoice, isClosed } = recap;
  const { onAccount, credits } = recap.totals;
  const { count } = onAccount;
  const total = moneyText(onAccount.total);
  if (!isClosed) return count > 0 ? <p>{words.willBe({ count, total })}</p> : null;
  if (invoice === null) return count === 0 ? <p>{words.noInvoice}</p> : null;
  return (
    <p>
      {isSome(credits)
        ? words.equalsLess({
            count,
            subtotal: total,
            credits: moneyText(credits),
            total: moneyText(invoice.total),
          })
        : words.equals({ count, total })}{' '}
      <Link to={pathOf(`/entreprise/factures/${invoice.id}`)}>
        {words.invoice({ number: invoice.number })}
      </Link>
      .
    </p>
  );
}

interface FigureProps {
  readonly name: string;
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

function Figure({ name, isFirst, children }: FigureProps) {
  return (
    <div className={isFirst ? 'fig first' : 'fig'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

async function papersOf(clientAccountId: string, month: string) {
  const { data } = await graphClient()
    .query(RecapPapersDocument, { clientAccountId, month }, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.recap ?? null;
}
