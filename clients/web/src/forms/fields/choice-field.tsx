import type { FieldProps } from './field.tsx';
import { choiceId, FieldGroup } from './field-group.tsx';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, when it is not the page's. */
  readonly lang?: string;
  /** One sentence below its name. Choices that need one are cards, one below the other. */
  readonly means?: string;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  /** Empty as long as nothing is chosen. */
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly options: readonly Choice<Value>[];
}

/** One of a few, all in sight: arrow keys choose, as in every radio group. */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: ChoiceFieldProps<Value>) {
  const areCards = options.some(({ means }) => means);
  return (
    <FieldGroup {...field} isOneOf>
      <div className={areCards ? 'cards' : 'choices'}>
        {options.map((option, index) => {
          const id = choiceId(field.name, index);
          return (
            <label key={option.value} className={areCards ? 'card' : 'check'}>
              <input
                type="radio"
                id={id}
                name={field.name}
                value={option.value}
                checked={option.value === value}
                {...(areCards && { 'aria-labelledby': `${id}-nom`, 'aria-describedby': `${id}-sens` })}
                onChange={() => onChange(option.value)}
              />
              {areCards ? (
                <span>
                  <b id={`${id}-nom`}>{option.label}</b>
                  <small id={`${id}-sens`}>{option.means}</small>
                </span>
              ) : (
                <span lang={option.lang}>{option.label}</span>
              )}
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
