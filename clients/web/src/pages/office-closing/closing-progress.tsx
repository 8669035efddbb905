import { Check } from 'lucide-react';
import { Link } from 'react-router';
import type { ClosingRowFragment } from '../../graphql/__generated__/documents/closing-page.ts';
import { moneyText } from '../../ui/amount.tsx';
import { capitalised, monthInWords } from '../../ui/months.ts';
import { monthClosingWording } from '../../wording/month-closing/month-closing.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

/** How far a closing is; once it is done, what it came to. */
export function ClosingProgress({ closing }: { readonly closing: ClosingRowFragment }) {
  const words = useWordsOf(monthClosingWording);
  const { locale } = useSpoken();
  const { month, accounts, accountsDone, finishedAt, invoices, total } = closing;
  const said = words.progress({ done: String(accountsDone), all: String(accounts) });
  return (
    <div role="status">
      {finishedAt ? (
        <p>
          <Check className="icon" aria-hidden="true" />{' '}
          {words.finished({
            month: capitalised(monthInWords(month, locale)),
            invoices,
            amount: moneyText(total),
          })}{' '}
          {invoices > 0 && <Link to={`/office/finances/factures?mois=${month}`}>{words.seeInvoices}</Link>}
        </p>
      ) : (
        <>
          <p>{said}</p>
          <progress value={accountsDone} max={Math.max(accounts, 1)} aria-label={said} />
        </>
      )}
    </div>
  );
}
