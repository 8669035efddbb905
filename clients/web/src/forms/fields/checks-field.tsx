import type { FieldProps } from './field.tsx';
import { choiceId, FieldGroup } from './field-group.tsx';

interface ChecksFieldProps<Value extends string> extends FieldProps {
  /** What is ticked. */
  readonly value: readonly Value[];
  /** Gets what is ticked in the order of the options, whatever the order of the clicks. */
  readonly onChange: (value: readonly Value[]) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** One sentence below its name. */
    readonly means?: string;
  }[];
}

/** Several boxes that answer one question, each a card with its explanation: « Cochez tout ce qui vous correspond ». */
export function ChecksField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: ChecksFieldProps<Value>) {
  const toggle = (toggled: Value) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === toggled ? !value.includes(one) : value.includes(one))),
    );
  return (
    <FieldGroup {...field}>
      <div className="cards">
        {options.map((option, index) => {
          const id = choiceId(field.name, index);
          return (
            <label key={option.value} className="card">
              <input
                type="checkbox"
                id={id}
                name={field.name}
                value={option.value}
                checked={value.includes(option.value)}
                aria-labelledby={`${id}-nom`}
                aria-describedby={option.means && `${id}-sens`}
                aria-invalid={field.problem ? true : undefined}
                onChange={() => toggle(option.value)}
              />
              <span>
                <b id={`${id}-nom`}>{option.label}</b>
                {option.means && <small id={`${id}-sens`}>{option.means}</small>}
              </span>
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
