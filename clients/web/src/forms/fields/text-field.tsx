import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps
  extends FieldProps,
    Pick<
      InputHTMLAttributes<HTMLInputElement>,
      'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'onFocus' | 'onKeyDown'
    > {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called on leaving the field with what stands there: the tidy form of it is shown back. */
  readonly tidy?: (value: string) => string;
  readonly look?: 'end' | 'code';
  /** What the number counts, read with the field: CHF, km. */
  readonly unit?: string;
  /** A button of the field's own, at the end of its line. */
  readonly button?: ReactNode;
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
  onFocus,
  onKeyDown,
  unit,
  button,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => {
        const unitId = `${control.id}-unite`;
        const describedBy = [unit && unitId, control['aria-describedby']].filter(Boolean).join(' ');
        const input = (
          <input
            {...control}
            aria-describedby={describedBy || undefined}
            className={look ? `in ${look}` : 'in'}
            type={type}
            value={value}
            autoComplete={autoComplete}
            inputMode={inputMode}
            maxLength={maxLength}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => {
              const tidied = tidy?.(value) ?? value;
              if (tidied !== value) onChange(tidied);
            }}
          />
        );
        if (!unit && !button) return input;
        return (
          <div className="in-line">
            {input}
            {unit && (
              <span className="unit" id={unitId}>
                {unit}
              </span>
            )}
            {button}
          </div>
        );
      }}
    </Field>
  );
}
