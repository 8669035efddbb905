import { Link, useParams } from 'react-router';
import { ClientAccountPageDocument } from '../../graphql/__generated__/documents/client-account-page.ts';
import type { ClientAccountSheetFragment } from '../../graphql/__generated__/documents/client-account-sheet.ts';
import type { InvoiceRowFragment } from '../../graphql/__generated__/documents/invoice-row.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Amount } from '../../ui/amount.tsx';
import { instantInWords, writtenDay } from '../../ui/dates.ts';
import { InvoiceTag } from '../../ui/invoices/invoice-tag.tsx';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { useDone } from '../../ui/use-done.ts';
import { isPopulationFinance, useViewer } from '../../ui/viewer.ts';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AccountActs } from './account-acts.tsx';
import { AccountTag } from './account-tag.tsx';
import { ChangeAddress } from './change-address.tsx';

/** A company's account at the desk: where it stands, where its invoices go, what finance can do, its invoices. */
export function ClientAccountPage() {
  const { id = '' } = useParams();
  const { account: words } = useWordsOf(clientAccountsWording);
  const { title: invoices } = useWordsOf(invoicesWording);
  const viewer = useViewer();
  const { data, error, again } = usePageData(ClientAccountPageDocument, { id });
  const done = useDone();
  const account = data?.clientAccount ?? null;
  if (data && account === null && !error) return <NotFoundPage />;
  if (account === null || !data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const isFinance = viewer !== null && isPopulationFinance(viewer);
  const said = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <FinanceFrame title={account.name} lead={account.uid} done={done}>
      <p className="standing">
        <AccountTag status={account.status} />
        {account.reason && <span>{account.reason}</span>}
      </p>
      {isFinance && <AccountActs account={account} onDone={said} />}
      <Section title={words.facts}>
        <Facts account={account} />
        {isFinance && account.status !== 'CLOSED' && <ChangeAddress account={account} onDone={said} />}
      </Section>
      <Section title={invoices}>
        {data.monthlyInvoices.nodes.length === 0 ? (
          <p>{words.noInvoices}</p>
        ) : (
          <Invoices invoices={data.monthlyInvoices.nodes} />
        )}
      </Section>
      <Section title={words.history}>
        <History account={account} />
      </Section>
    </FinanceFrame>
  );
}

interface AccountProps {
  readonly account: ClientAccountSheetFragment;
}

function Facts({ account }: AccountProps) {
  const { account: words } = useWordsOf(clientAccountsWording);
  const { languages } = useWordsOf(invoicesWording);
  return (
    <dl className="facts">
      <dt>{words.billing}</dt>
      <dd>
        <PostalLines address={account.billingAddress} />
        <small className="meta">{account.isBillingAddressRecorded ? words.recorded : words.wish}</small>
      </dd>
      <dt>{words.address}</dt>
      <dd>
        <PostalLines address={account.address} />
      </dd>
      <dt>{words.branches}</dt>
      <dd>{account.branches.join(', ')}</dd>
      <dt>{words.language}</dt>
      <dd>{languages[account.language]}</dd>
    </dl>
  );
}

function Invoices({ invoices }: { readonly invoices: readonly InvoiceRowFragment[] }) {
  const words = useWordsOf(invoicesWording);
  const { locale } = useSpoken();
  return (
    <Table
      caption={words.caption}
      className="dense list"
      columns={[
        { name: words.month },
        { name: words.number },
        { name: words.status },
        { name: words.due, className: 'day' },
        { name: words.totalIn, className: 'num' },
        { name: words.openIn, className: 'num' },
      ]}
    >
      {invoices.map((invoice) => (
        <Row key={invoice.id}>
          <RowHead>
            <Link to={`/office/finances/factures/${invoice.id}`}>
              {capitalised(monthInWords(invoice.month, locale))}
            </Link>
          </RowHead>
          <Cell className="num-text">{invoice.number}</Cell>
          <Cell>
            <InvoiceTag status={invoice.status} />
          </Cell>
          <Cell className="day" head={words.due}>
            {writtenDay(invoice.reminders.at(-1)?.dueOn ?? invoice.dueOn)}
          </Cell>
          <Cell className="num" head={words.totalIn}>
            <Amount money={invoice.total} bare />
          </Cell>
          <Cell className="num sum" head={words.openIn}>
            <Amount money={invoice.open} bare />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function History({ account }: AccountProps) {
  const { account: words } = useWordsOf(clientAccountsWording);
  const { locale } = useSpoken();
  return (
    <ol className="steps">
      {account.history.toReversed().map(({ at, change, to, reason }, index) => (
        <li key={at} className={index === 0 ? 'now' : undefined}>
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          {words.changes[change]} {index === 0 && <AccountTag status={to} />}
          {reason && <p className="why">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
