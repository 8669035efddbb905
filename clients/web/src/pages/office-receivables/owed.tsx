import type { ReactNode } from 'react';
import type { OfficeFinancePageQuery } from '../../graphql/__generated__/documents/office-finance-page.ts';
import { Amount } from '../../ui/amount.tsx';
import { receivablesWording } from '../../wording/receivables/receivables.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type Receivables = OfficeFinancePageQuery['receivables'];

/** What is open in all, and what of it is overdue or disputed. */
export function Owed({ receivables }: { readonly receivables: Receivables }) {
  const words = useWordsOf(receivablesWording);
  const { open, invoices, overdue, disputed, overpaid } = receivables;
  return (
    <dl className="figs">
      <Figure name={words.open}>
        <Amount money={open} bare />
      </Figure>
      <Figure name={words.invoices}>{invoices}</Figure>
      <Figure name={words.overdue}>
        <Amount money={overdue} bare />
      </Figure>
      <Figure name={words.disputed}>
        <Amount money={disputed} bare />
      </Figure>
      <Figure name={words.overpaid}>
        <Amount money={overpaid} bare />
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fig">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
