import { useEffect, useRef, useState } from 'react';
import { Field } from '../forms/fields/field.tsx';

/** How long nothing is typed before it is looked for, in milliseconds. */
const pause = 250;

interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is looked for now. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Looks for what is typed, a moment after the last letter. */
export function SearchField({ value, onSearch, ...field }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const latest = useRef(onSearch);
  latest.current = onSearch;

  useEffect(() => {
    if (typed.trim() === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed.trim();
      latest.current(asked.current);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  // The address may change under the field: by the way back, or a link.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);

  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          aria-required={false}
          className="in"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
