import { controlId, type FieldProps, fieldClass } from './field.tsx';
import { FieldHint, FieldProblem, notesOf } from './field-notes.tsx';
import { Mark } from './mark.tsx';

interface CheckFieldProps extends Omit<FieldProps, 'isOptional' | 'width'> {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  /** Whether the form can't be sent without the tick, as with a confirmation. */
  readonly isRequired?: boolean;
}

/** One box to tick, its label beside it. */
export function CheckField({ value, onChange, isRequired, ...field }: CheckFieldProps) {
  const { name, label, hint, problem } = field;
  const notes = { of: controlId(name), hint, problem };
  return (
    <div className={fieldClass(field)}>
      <FieldProblem {...notes} />
      <label className="check">
        <input
          type="checkbox"
          id={controlId(name)}
          name={name}
          checked={value}
          aria-describedby={notesOf(notes)}
          aria-invalid={problem ? true : undefined}
          aria-required={isRequired ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {label}
          <Mark name={name} />
        </span>
      </label>
      <FieldHint {...notes} />
    </div>
  );
}
