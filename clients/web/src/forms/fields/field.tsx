import type { ReactNode } from 'react';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FieldNotes, notesOf } from './field-notes.tsx';
import { Mark } from './mark.tsx';

/** What every field says of itself. */
export interface FieldProps {
  /** The field's name in its form; its ids come from it, and the summary of problems leads to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** How to mend it, when something is wrong. */
  readonly problem?: string | null | undefined;
  readonly width?: keyof typeof widths;
}

/** How much room a field takes: short, middle, long, or what is left beside another. */
const widths = { s: 'w-s', m: 'w-m', l: 'w-l', grow: 'grow' } as const;

/** What a control takes from its field, so that the label, the hint and the problem are its own. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** The id of the control of a field. */
export const controlId = (name: string): string => `champ-${name}`;

/** The class of the box of a field, or of a group of boxes. */
export function fieldClass({ problem, width }: Pick<FieldProps, 'problem' | 'width'>): string {
  return ['field', width && widths[width], problem && 'bad'].filter(Boolean).join(' ');
}

/** Label, hint, problem, control: in this order, with ids that tie them together. */
export function Field({
  children,
  ...field
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const { name, hint, isOptional, problem } = field;
  const id = controlId(name);
  const notes = { of: id, hint, problem };
  return (
    <div className={fieldClass(field)}>
      <label htmlFor={id}>
        <FieldName {...field} />
      </label>
      <FieldNotes {...notes} />
      {children({
        id,
        name,
        'aria-describedby': notesOf(notes),
        'aria-invalid': problem ? true : undefined,
        'aria-required': isOptional ? undefined : true,
      })}
    </div>
  );
}

/** What a field is called, whether it may stay empty, and whether the office marked it. */
export function FieldName({ name, label, isOptional }: Pick<FieldProps, 'name' | 'label' | 'isOptional'>) {
  return (
    <>
      {label}
      {isOptional && <Optional />}
      <Mark name={name} />
    </>
  );
}

/** Said of what may stay empty; everything else is required. */
function Optional() {
  return <span className="opt"> ({useWordsOf(fieldsWording).optional})</span>;
}
