import type { ReactNode } from 'react';
import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { Cell, RowHead } from '../../ui/table.tsx';
import { controlId } from '../fields/field.tsx';
import { FieldNotes, notesOf } from '../fields/field-notes.tsx';

interface RowLabelProps {
  /** The field that the label is of. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | null;
  readonly children?: ReactNode;
}

/** The cell that names a row: the label of its field, help, and what is wrong. */
export function RowLabel({ name, label, hint, problem, children }: RowLabelProps) {
  const id = controlId(name);
  return (
    <RowHead>
      <label htmlFor={id}>{label}</label>
      <FieldNotes of={id} hint={hint} problem={problem} />
      {children}
    </RowHead>
  );
}

interface InputCellProps {
  readonly name: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
  /** What the number counts, shown where the head of the column can't be seen, or doesn't fit. */
  readonly unit: string;
  readonly className?: string;
  readonly span?: number;
  readonly hint?: string;
  /** Called on leaving the field: the tidy form of what stands there is shown back. */
  readonly tidy?: (value: string) => string;
  readonly isWhole?: boolean;
  readonly children?: ReactNode;
}

/** A cell in which something is typed. */
export function InputCell({ className = '', span, children, ...field }: InputCellProps) {
  return (
    <Cell className={`num typed ${className}`.trim()} {...(span !== undefined && { span })}>
      <CellInput {...field} />
      {children}
    </Cell>
  );
}

/** The field itself, tied to the label in its row's head. */
export function CellInput(props: Omit<InputCellProps, 'className' | 'span' | 'children'>) {
  const { name, value, problem, onChange, unit, hint, tidy, isWhole } = props;
  const id = controlId(name);
  const notes = notesOf({ of: id, hint, problem });
  return (
    <span className="typed-line">
      <input
        className="in end"
        id={id}
        name={name}
        value={value}
        inputMode={isWhole ? 'numeric' : 'decimal'}
        autoComplete="off"
        aria-describedby={[notes, `${id}-unite`].filter(Boolean).join(' ')}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => {
          const tidied = tidy?.(value) ?? value;
          if (tidied !== value) onChange(tidied);
        }}
      />
      <span className="unit" id={`${id}-unite`}>
        {unit}
      </span>
    </span>
  );
}

/** A figure with the name of its column, which is seen where the table is a list. */
export function FigureCell({
  title,
  money,
}: {
  readonly title: string;
  readonly money: AmountOfMoney | null;
}) {
  return (
    <Cell className="num reckoned">
      <span className="col-name" aria-hidden="true">
        {title}
      </span>
      <span>{money ? <Amount money={money} bare /> : '–'}</span>
    </Cell>
  );
}

/** A cell in which nothing belongs. */
export function NoCell({ span }: { readonly span?: number }) {
  return <Cell className="none" {...(span !== undefined && { span })} />;
}
