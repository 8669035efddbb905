import type { InvoiceSheetFragment } from '../../graphql/__generated__/documents/invoice-sheet.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { moneyText } from '../amount.tsx';
import { instantInWords } from '../dates.ts';
import { InvoiceTag } from './invoice-tag.tsx';

/** What happened to an invoice, the newest first. */
export function InvoiceHistory({ history }: Pick<InvoiceSheetFragment, 'history'>) {
  const words = useWordsOf(invoicesWording);
  const { locale } = useSpoken();
  return (
    <ol className="steps">
      {history.toReversed().map(({ at, change, to, amount, reason }, index) => (
        <li key={`${at} ${change}`} className={index === 0 ? 'now' : undefined}>
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          <b>{words.changes[change]}</b>
          {amount && ` : ${moneyText(amount)}`}
          {reason && <p className="why">{reason}</p>}
          {index === 0 && (
            <p>
              <InvoiceTag status={to} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
