import { Field, type FieldProps } from './field.tsx';

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there while nothing is chosen; without it the first option is. */
  readonly nothing?: string;
}

/** A choice among a few, by the device's own list. */
export function SelectField({ value, onChange, options, nothing, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="sel" value={value} onChange={(event) => onChange(event.target.value)}>
          {nothing !== undefined && <option value="">{nothing}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
