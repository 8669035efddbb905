import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

interface DateFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, typed as it is written: 2.9.2024, 02/09/2024 and 2024-09-02 come back as 02.09.2024. */
export function DateField(props: DateFieldProps) {
  return <TextField {...props} width="s" inputMode="decimal" tidy={tidyDate} />;
}

function tidyDate(text: string): string {
  const parsed = parseDate(text);
  return parsed.ok ? formatDate(parsed.value) : text;
}
