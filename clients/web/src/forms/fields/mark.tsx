import { Pencil } from 'lucide-react';
import { createContext, useContext } from 'react';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const none: ReadonlySet<string> = new Set();

/** The fields of this page that are marked: `trips-0-amount`. */
export const MarkedNames = createContext(none);

/** Why: the office asks for a correction, or they were taken over from an earlier claim. */
export const MarkedFor = createContext<'toCorrect' | 'toCheck'>('toCorrect');

/** « à corriger » or « à vérifier » beside the name of a field that is marked: read with the name, and never by colour alone. */
export function Mark({ name }: { readonly name: string }) {
  const words = useWordsOf(fieldsWording);
  const why = useContext(MarkedFor);
  if (!useContext(MarkedNames).has(name)) return null;
  return (
    <>
      {' '}
      <span className="to-correct">
        <Pencil className="icon" aria-hidden="true" />
        {words[why]}
      </span>
    </>
  );
}

/** Whether something is marked within an entry: `trips-0`. */
export function useHasMark(entry: string): boolean {
  const marked = useContext(MarkedNames);
  return [...marked].some((name) => name === entry || name.startsWith(`${entry}-`));
}
