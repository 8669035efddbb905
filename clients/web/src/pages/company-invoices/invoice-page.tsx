import '../../ui/styles/figures.css';
import '../../ui/styles/money.css';
import { ListChecks, MessageCircle, Printer } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { CompanyInvoicePageDocument } from '../../graphql/__generated__/documents/company-invoice-page.ts';
import type { InvoiceSheetFragment } from '../../graphql/__generated__/documents/invoice-sheet.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { companyParameter } from '../../routes/company.ts';
import { recapPath } from '../../routes/recap.ts';
import { Button } from '../../ui/button.tsx';
import { CaseTag } from '../../ui/finance-cases/case-tag.tsx';
import { InvoiceFacts, InvoiceFigures } from '../../ui/invoices/invoice-figures.tsx';
import { InvoiceHistory } from '../../ui/invoices/invoice-history.tsx';
import { InvoiceLines } from '../../ui/invoices/invoice-lines.tsx';
import { InvoiceMoney } from '../../ui/invoices/invoice-money.tsx';
import { InvoicePaper } from '../../ui/invoices/invoice-paper.tsx';
import { InvoiceTag } from '../../ui/invoices/invoice-tag.tsx';
import { InvoiceTurn } from '../../ui/invoices/invoice-turn.tsx';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from '../company/company-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { MoneyGate } from './money-gate.tsx';

/** An invoice of the company: what it asks, what became of it, and where to ask when in doubt. */
export function InvoicePage() {
  const { id = '' } = useParams();
  const words = useWordsOf(invoicesWording);
  const { locale } = useSpoken();
  const { data, error } = usePageData(CompanyInvoicePageDocument, { id });
  const invoice = data?.monthlyInvoice ?? null;
  if (data && invoice === null && !error) return <NotFoundPage />;
  const title = invoice
    ? words.ofMonth({ month: capitalised(monthInWords(invoice.month, locale)), number: invoice.number })
    : words.title;
  return (
    <CompanyFrame page="/entreprise/factures" title={title}>
      {({ company, pathOf }) => (
        <MoneyGate organisationId={company.id} sees="invoices" pathOf={pathOf}>
          {() =>
            invoice ? (
              <Invoice invoice={invoice} organisationId={company.id} pathOf={pathOf} />
            ) : error ? (
              <PartNotice error={error} />
            ) : (
              <PageSkeleton />
            )
          }
        </MoneyGate>
      )}
    </CompanyFrame>
  );
}

interface InvoiceProps {
  readonly invoice: InvoiceSheetFragment;
  readonly organisationId: string;
  readonly pathOf: (page: string) => string;
}

function Invoice({ invoice, organisationId, pathOf }: InvoiceProps) {
  const words = useWordsOf(invoicesWording);
  const { locale } = useSpoken();
  const month = monthInWords(invoice.month, locale);
  const recap = `${recapPath({ kind: 'MONTH', month: invoice.month })}?${new URLSearchParams({ [companyParameter]: organisationId })}`;
  return (
    <>
      <div className="invoice-head">
        <p className="standing">
          <InvoiceTag status={invoice.status} /> <InvoiceTurn invoice={invoice} side="owner" />
        </p>
        <InvoiceFigures invoice={invoice} />
        <div className="row">
          <InvoicePaper id={invoice.id} />
          <Link className="btn second" to={recap}>
            <ListChecks className="icon" aria-hidden="true" />
            {words.recap({ month })}
          </Link>
          <Button look="second" onClick={() => print()}>
            <Printer className="icon" aria-hidden="true" />
            {words.print}
          </Button>
        </div>
      </div>
      <Section title={words.lines} aside={words.linesMean}>
        <InvoiceLines invoice={invoice} />
      </Section>
      <Section title={words.money}>
        <InvoiceMoney invoice={invoice} />
      </Section>
      <Section title={words.doubt}>
        <Doubt invoice={invoice} pathOf={pathOf} />
      </Section>
      <Section title={words.particulars}>
        <InvoiceFacts invoice={invoice} />
      </Section>
      <Section title={words.history}>
        <InvoiceHistory history={invoice.history} />
      </Section>
    </>
  );
}

/** The cases about the invoice, and the way to a new one as long as none is open. */
function Doubt({ invoice, pathOf }: Omit<InvoiceProps, 'organisationId'>) {
  const words = useWordsOf(invoicesWording);
  const { kinds } = useWordsOf(financeCasesWording);
  const { financeCases } = invoice;
  const to = pathOf('/entreprise/dossiers-finances/nouveau');
  return (
    <div className="stack">
      {financeCases.length > 0 && (
        <ul className="plain">
          {financeCases.map(({ id, number, kind, status }) => (
            <li key={id}>
              <Link to={pathOf(`/entreprise/dossiers-finances/${id}`)}>{words.caseOn({ number })}</Link>
              {`, ${kinds[kind]} `}
              <CaseTag status={status} />
            </li>
          ))}
        </ul>
      )}
      {financeCases.every(({ status }) => status !== 'OPEN') && (
        <>
          <p>{words.doubtMeans}</p>
          <p>
            <Link className="btn second" to={`${to}${to.includes('?') ? '&' : '?'}facture=${invoice.id}`}>
              <MessageCircle className="icon" aria-hidden="true" />
              {words.openCase}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
