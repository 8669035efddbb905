import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { DateField } from '../fields/date-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { LineDraft } from './draft.ts';

interface LineProps {
  readonly line: LineDraft;
  readonly index: number;
  readonly isOnly: boolean;
  /** What the server computed; null while it can't. */
  readonly amount: AmountOfMoney | null;
  readonly onChange: (changed: LineDraft) => void;
  readonly onRemove: () => void;
  readonly at: (field: string) => string | null;
  /** The last day that may be chosen. */
  readonly today: string;
}

/** One service of the invoice. */
export function Line({ line, index, isOnly, amount, onChange, onRemove, at, today }: LineProps) {
  const words = useWordsOf(otherInvoiceWording);
  const id = useId();
  const field = (name: Exclude<keyof LineDraft, 'key'>) => ({
    name: `lines-${index}-${name}`,
    value: line[name],
    onChange: (value: string) => onChange({ ...line, [name]: value }),
    problem: at(`lines-${index}-${name}`),
  });
  return (
    <article className="entry" aria-labelledby={id}>
      <div className="bar">
        <h3 id={id}>{words.line({ position: index + 1 })}</h3>
        {!isOnly && (
          <button type="button" className="linkish" onClick={onRemove}>
            <Trash2 className="icon" aria-hidden="true" />
            {words.removeLine}
            <span className="sr">{words.theLine({ position: index + 1 })}</span>
          </button>
        )}
      </div>
      <div className="body">
        <DateField {...field('servedOn')} label={words.servedOn} hint={words.dateHint} latest={today} />
        <TextField {...field('description')} label={words.description} />
        <div className="pair">
          <TextField {...field('quantity')} label={words.quantity} width="s" look="end" inputMode="decimal" />
          <TextField
            {...field('unitPrice')}
            label={words.unitPrice}
            width="s"
            look="end"
            inputMode="decimal"
          />
          <div className="figure">
            <span className="what">{words.lineAmount}</span>
            <output>{amount ? <Amount money={amount} bare /> : '–'}</output>
          </div>
        </div>
        <TextField {...field('tariffPosition')} label={words.tariffPosition} isOptional width="m" />
      </div>
    </article>
  );
}
