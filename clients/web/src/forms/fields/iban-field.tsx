import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';
import { tidyIban } from './tidy.ts';

interface IbanFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An IBAN, with or without spaces; it comes back in groups of four. */
export function IbanField(props: IbanFieldProps) {
  return <TextField width="l" {...props} tidy={tidyIban} />;
}
