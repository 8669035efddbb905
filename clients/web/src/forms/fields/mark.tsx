import { Pencil } from 'lucide-react';
import { createContext, useContext } from 'react';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const none: ReadonlySet<string> = new Set();

/** The fields of this page that the office marked: `trips-0-amount`. */
export const MarkedNames = createContext(none);

/** « à corriger » beside the name of a field that the office marked: read with the name, and never by colour alone. */
export function Mark({ name }: { readonly name: string }) {
  const words = useWordsOf(fieldsWording);
  if (!useContext(MarkedNames).has(name)) return null;
  return (
    <>
      {' '}
      <span className="to-correct">
        <Pencil className="icon" aria-hidden="true" />
        {words.toCorrect}
      </span>
    </>
  );
}

/** Whether the office marked something within an entry: `trips-0`. */
export function useHasMark(entry: string): boolean {
  const marked = useContext(MarkedNames);
  return [...marked].some((name) => name === entry || name.startsWith(`${entry}-`));
}
