import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { DateField } from '../../forms/fields/date-field.tsx';
import { TextField } from '../../forms/fields/text-field.tsx';
import type { LineDraft } from '../../forms/other-invoice/draft.ts';
import type { LineField } from '../../forms/other-invoice/use-draft.ts';
import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { useWording } from '../../wording/wording.tsx';

interface LineProps {
  readonly line: LineDraft;
  readonly index: number;
  readonly isOnly: boolean;
  /** What the server computed; null while it can't. */
  readonly amount: AmountOfMoney | null;
  readonly onChange: (field: LineField) => (value: string) => void;
  readonly onRemove: () => void;
  readonly at: (field: string) => string | null;
}

/** One service of the invoice. */
export function Line({ line, index, isOnly, amount, onChange, onRemove, at }: LineProps) {
  const { claimForm: words } = useWording();
  const id = useId();
  const field = (name: LineField) => ({
    name: `lines-${index}-${name}`,
    value: line[name],
    onChange: onChange(name),
    problem: at(`lines-${index}-${name}`),
  });
  return (
    <article className="entry" aria-labelledby={id}>
      <div className="bar">
        <h3 id={id}>{words.line(index + 1)}</h3>
        {!isOnly && (
          <button type="button" className="linkish" onClick={onRemove}>
            <Trash2 className="icon" aria-hidden="true" />
            {words.removeLine}
            <span className="sr">{words.theLine(index + 1)}</span>
          </button>
        )}
      </div>
      <div className="body">
        <DateField {...field('servedOn')} label={words.servedOn} hint={words.dateHint} />
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
