import { Link, useParams } from 'react-router';
import {
  OfficeInvoicePageDocument,
  type OfficeInvoicePageQuery,
} from '../../graphql/__generated__/documents/office-invoice-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { CaseTag } from '../../ui/finance-cases/case-tag.tsx';
import { InvoiceFacts, InvoiceFigures } from '../../ui/invoices/invoice-figures.tsx';
import { InvoiceHistory } from '../../ui/invoices/invoice-history.tsx';
import { InvoiceLines } from '../../ui/invoices/invoice-lines.tsx';
import { InvoiceMoney } from '../../ui/invoices/invoice-money.tsx';
import { InvoicePaper } from '../../ui/invoices/invoice-paper.tsx';
import { InvoiceTag } from '../../ui/invoices/invoice-tag.tsx';
import { InvoiceTurn } from '../../ui/invoices/invoice-turn.tsx';
import { monthInWords } from '../../ui/months.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { isPopulationFinance, useViewer } from '../../ui/viewer.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { IssueCredit } from './issue-credit.tsx';
import { RecordPayment } from './record-payment.tsx';

export type OfficeInvoice = NonNullable<OfficeInvoicePageQuery['monthlyInvoice']>;

/** An invoice at the desk: what it asks, what became of it, and what finance can do. */
export function OfficeInvoicePage() {
  const { id = '' } = useParams();
  const { locale } = useSpoken();
  const words = useWordsOf(invoicesWording);
  const { invoice: desk } = useWordsOf(officeInvoicesWording);
  const viewer = useViewer();
  const isFinance = viewer !== null && isPopulationFinance(viewer);
  const { data, error, again } = usePageData(OfficeInvoicePageDocument, { id, isFinance });
  const done = useDone();
  const invoice = data?.monthlyInvoice ?? null;
  if (data && invoice === null && !error) return <NotFoundPage />;
  if (invoice === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const said = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  return (
    <FinanceFrame
      title={words.invoice({ number: invoice.number })}
      lead={`${invoice.debtor.name}, ${monthInWords(invoice.month, locale)}`}
      aside={<InvoicePaper small id={invoice.id} />}
      done={done}
    >
      <p className="standing">
        <InvoiceTag status={invoice.status} /> <InvoiceTurn invoice={invoice} side="officer" />
        <Link to={`/office/finances/comptes/${invoice.clientAccount.id}`}>{desk.account}</Link>
      </p>
      <div className="invoice-head">
        <InvoiceFigures invoice={invoice} />
      </div>
      {isFinance && (
        <Section title={desk.acts}>
          <div className="row">
            <RecordPayment invoice={invoice} onDone={said} />
            <IssueCredit invoice={invoice} onDone={said} />
          </div>
          <Cases invoice={invoice} />
        </Section>
      )}
      <Section title={words.lines} aside={words.linesMean}>
        <InvoiceLines invoice={invoice} />
      </Section>
      <Section title={words.money}>
        <InvoiceMoney invoice={invoice} />
      </Section>
      <Section title={words.particulars}>
        <InvoiceFacts invoice={invoice} />
      </Section>
      <Section title={words.history}>
        <InvoiceHistory history={invoice.history} />
      </Section>
    </FinanceFrame>
  );
}

/** The cases about the invoice. */
function Cases({ invoice }: { readonly invoice: OfficeInvoice }) {
  const words = useWordsOf(financeCasesWording);
  if (invoice.financeCases.length === 0) return null;
  return (
    <ul className="plain">
      {invoice.financeCases.map(({ id, number, kind, status }) => (
        <li key={id}>
          <Link to={`/office/finances/dossiers/${id}`}>{words.case({ number })}</Link>
          {`, ${words.kinds[kind]} `}
          <CaseTag status={status} />
        </li>
      ))}
    </ul>
  );
}
