import type { FieldProps } from './field.tsx';
import { choiceId, FieldGroup } from './field-group.tsx';

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  /** Empty as long as nothing is chosen. */
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** One of a few, all in sight: arrow keys choose, as in every radio group. */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: ChoiceFieldProps<Value>) {
  return (
    <FieldGroup {...field} isOneOf>
      <div className="choices">
        {options.map((option, index) => (
          <label key={option.value} className="check">
            <input
              type="radio"
              id={choiceId(field.name, index)}
              name={field.name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
