import { Field, type FieldProps } from './field.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (Option | OptionGroup)[];
  /** What stands there while nothing is chosen; without it the first option is. */
  readonly nothing?: string;
  readonly autoComplete?: string;
}

/** A choice among a few, by the device's own list. */
export function SelectField({ value, onChange, options, nothing, autoComplete, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className="sel"
          value={value}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
        >
          {nothing !== undefined && <option value="">{nothing}</option>}
          {options.map((one) =>
            'options' in one ? (
              <optgroup key={one.label} label={one.label}>
                {one.options.map(asOption)}
              </optgroup>
            ) : (
              asOption(one)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function asOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
