import { useMemo } from 'react';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { countries } from './countries.ts';
import type { FieldProps } from './field.tsx';
import { SelectField } from './select-field.tsx';

interface CountryFieldProps extends FieldProps {
  /** Two letters of ISO 3166-1: « CH ». */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A country by its name in the page's language; Switzerland and its neighbours first. */
export function CountryField(props: CountryFieldProps) {
  const words = useWordsOf(fieldsWording);
  const { locale } = useSpoken();
  const { near, others } = useMemo(() => countries(locale), [locale]);
  return (
    <SelectField
      {...props}
      autoComplete="country"
      options={[
        { label: words.neighbours, options: near },
        { label: words.otherCountries, options: others },
      ]}
    />
  );
}
