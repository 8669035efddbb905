import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps
  extends FieldProps,
    Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called on leaving the field with what stands there: the tidy form of it is shown back. */
  readonly tidy?: (value: string) => string;
  readonly look?: 'end' | 'code';
}

/** One line of text, as it is typed; nothing typed is ever refused at the keyboard. */
export function TextField({
  value,
  onChange,
  tidy,
  look,
  type = 'text',
  autoComplete = 'off',
  inputMode,
  maxLength,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={look ? `in ${look}` : 'in'}
          type={type}
          value={value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => {
            const tidied = tidy?.(value) ?? value;
            if (tidied !== value) onChange(tidied);
          }}
        />
      )}
    </Field>
  );
}
