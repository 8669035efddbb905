import { Link, useParams } from 'react-router';
import {
  OfficeCasePageDocument,
  type OfficeCasePageQuery,
} from '../../graphql/__generated__/documents/office-case-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { moneyText } from '../../ui/amount.tsx';
import { CaseHistory, CaseSheet } from '../../ui/finance-cases/case-sheet.tsx';
import { CaseTag } from '../../ui/finance-cases/case-tag.tsx';
import { CaseTurn } from '../../ui/finance-cases/case-turn.tsx';
import { WriteMessage } from '../../ui/finance-cases/write-message.tsx';
import { InvoiceTag } from '../../ui/invoices/invoice-tag.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useDone } from '../../ui/use-done.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { officeCasesWording } from '../../wording/office-cases/office-cases.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { AnswerForm } from './answer-form.tsx';

export type OfficeCase = NonNullable<OfficeCasePageQuery['financeCase']>;

/** A case at the desk: what is asked, what it is about, and the answer. */
export function OfficeCasePage() {
  const { id = '' } = useParams();
  const words = useWordsOf(financeCasesWording);
  const desk = useWordsOf(officeCasesWording);
  const { data, error, again } = usePageData(OfficeCasePageDocument, { id });
  const done = useDone();
  const financeCase = data?.financeCase ?? null;
  if (data && financeCase === null && !error) return <NotFoundPage />;
  if (financeCase === null) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const said = (sentence: string) => {
    done.tell(sentence);
    again();
  };
  const isOpen = financeCase.status === 'OPEN';
  return (
    <FinanceFrame
      title={words.case({ number: financeCase.number })}
      lead={`${words.kinds[financeCase.kind]}, ${financeCase.companyName ?? desk.private}`}
      aside={
        <Link className="btn second small" to="/office/finances/dossiers">
          {words.back}
        </Link>
      }
      done={done}
    >
      <p className="standing">
        <CaseTag status={financeCase.status} />
        <CaseTurn financeCase={financeCase} side="officer" />
        <About financeCase={financeCase} />
      </p>
      <CaseSheet financeCase={financeCase} side="officer" />
      {isOpen && financeCase.isOwn && <p className="notice">{desk.own}</p>}
      {isOpen && !financeCase.isOwn && (
        <Section title={desk.answer} yours={financeCase.awaits === 'FINANCE'}>
          <AnswerForm key={financeCase.version} financeCase={financeCase} onDone={said} />
          <div className="after">
            <WriteMessage financeCase={financeCase} button={words.writeBack} onDone={said} />
          </div>
        </Section>
      )}
      <CaseHistory financeCase={financeCase} side="officer" />
    </FinanceFrame>
  );
}

/** The invoice or order, with what it comes to. */
function About({ financeCase: { invoice, order } }: { readonly financeCase: OfficeCase }) {
  const words = useWordsOf(financeCasesWording);
  const { total } = useWordsOf(invoicesWording);
  if (invoice)
    return (
      <span>
        <Link to={`/office/finances/factures/${invoice.id}`}>
          {words.invoice({ number: invoice.number })}
        </Link>{' '}
        <InvoiceTag status={invoice.status} /> {total} {moneyText(invoice.total)}
      </span>
    );
  if (!order) return null;
  return (
    <span>
      <Link to={`/office/commandes/${order.id}`}>{words.order({ number: order.number })}</Link>{' '}
      {moneyText(order.total)}
    </span>
  );
}
