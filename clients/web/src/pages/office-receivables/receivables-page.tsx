import { Printer } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { OfficeFinancePageDocument } from '../../graphql/__generated__/documents/office-finance-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { dayOf } from '../../routes/office-finance-search.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { isSome } from '../../ui/invoices/invoice-lines.tsx';
import { PartNotice } from '../../ui/part-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { financeWording } from '../../wording/finance/finance.ts';
import { receivablesWording } from '../../wording/receivables/receivables.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AsOfForm } from '../office-finance/as-of-form.tsx';
import { FinanceFrame } from '../office-finance/finance-frame.tsx';
import { AgePlot } from './age-plot.tsx';
import { DebtorsTable } from './debtors-table.tsx';
import { Owed } from './owed.tsx';

/** « Finances »: what companies owe on a day, how old it is, who owes most, and what waits to be assigned. */
export function ReceivablesPage() {
  const words = useWordsOf(receivablesWording);
  const { print: printWord } = useWordsOf(financeWording);
  const [search] = useSearchParams();
  const { data, error } = usePageData(OfficeFinancePageDocument, { asOf: dayOf(search) });
  if (!data) return error ? <PartNotice error={error} /> : <PageSkeleton />;
  const { receivables } = data;
  const { unmatchedCredits, unmatched, invoices, accounts } = receivables;
  return (
    <FinanceFrame
      title={words.title}
      aside={
        <Button look="second" small onClick={() => print()}>
          <Printer className="icon" aria-hidden="true" />
          {printWord}
        </Button>
      }
    >
      <AsOfForm key={receivables.asOf} day={receivables.asOf} />
      {unmatchedCredits > 0 && (
        <div className="notice todo">
          <p>
            {words.unmatched({ count: unmatchedCredits, amount: moneyText(unmatched) })}{' '}
            <Link to="/office/finances/encaissements">{words.assign}</Link>
          </p>
        </div>
      )}
      {invoices === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
          <p>
            <Link className="btn" to="/office/finances/cloture">
              {words.toClosing}
            </Link>
          </p>
        </div>
      ) : (
        <>
          <Section title={words.receivables}>
            <Owed receivables={receivables} />
          </Section>
          {isSome(receivables.overdue) && <AgePlot receivables={receivables} />}
          <Section title={words.accounts}>
            <DebtorsTable debtors={accounts} />
          </Section>
        </>
      )}
    </FinanceFrame>
  );
}
