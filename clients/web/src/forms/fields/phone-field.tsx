import { Field, type FieldProps } from './field.tsx';

interface PhoneFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A mobile phone: 079 123 45 67 comes back as +41 79 123 45 67. */
export function PhoneField({ value, onChange, ...field }: PhoneFieldProps) {
  return (
    <Field width="m" {...field}>
      {(control) => (
        <input
          {...control}
          className="in"
          type="tel"
          autoComplete="tel"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={async () => {
            const tidied = await tidyPhone(value);
            if (tidied !== value) onChange(tidied);
          }}
        />
      )}
    </Field>
  );
}

/** The numbering plans of the world are heavy: they come when somebody leaves the field, not with the page. */
async function tidyPhone(text: string): Promise<string> {
  if (text.trim() === '') return text;
  const { formatPhone, parseMobilePhone } = await import('@guichet/schema/scalars/phone.ts');
  const parsed = parseMobilePhone(text);
  return parsed.ok ? formatPhone(parsed.value) : text;
}
