import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';
import { tidyAvsNumber } from './tidy.ts';

interface AvsFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An AVS number, with or without dots; it comes back as on the card. */
export function AvsField(props: AvsFieldProps) {
  return <TextField width="m" {...props} inputMode="numeric" tidy={tidyAvsNumber} />;
}
