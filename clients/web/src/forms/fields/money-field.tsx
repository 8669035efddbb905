import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';
import { tidyMoney } from './tidy.ts';

interface MoneyFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An amount in CHF: 1234,5 and 1'234.50 come back as 1 234.50. */
export function MoneyField(props: MoneyFieldProps) {
  return <TextField width="s" {...props} unit="CHF" look="end" inputMode="decimal" tidy={tidyMoney} />;
}
