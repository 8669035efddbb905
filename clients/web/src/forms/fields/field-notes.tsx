import { CircleAlert } from 'lucide-react';
import { fieldsWording } from '../../wording/fields/fields.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface NotesProps {
  /** The id of the control that they are about. */
  readonly of: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
}

const hintId = (control: string) => `${control}-aide`;
const problemId = (control: string) => `${control}-probleme`;

/** The ids of the notes beside a control, for its `aria-describedby`. */
export function notesOf({ of, hint, problem }: NotesProps): string | undefined {
  return [hint && hintId(of), problem && problemId(of)].filter(Boolean).join(' ') || undefined;
}

/** What helps to fill a field. */
export function FieldHint({ of, hint }: NotesProps) {
  if (!hint) return null;
  return (
    <span className="hint" id={hintId(of)}>
      {hint}
    </span>
  );
}

/** How to mend a field, never by colour alone. */
export function FieldProblem({ of, problem }: NotesProps) {
  const words = useWordsOf(fieldsWording);
  if (!problem) return null;
  return (
    <span className="err" id={problemId(of)}>
      <CircleAlert className="icon" aria-hidden="true" />
      <span>
        <span className="sr">{words.error}</span>
        {problem}
      </span>
    </span>
  );
}

/** Help, then what is wrong: in this order above every control. */
export function FieldNotes(props: NotesProps) {
  return (
    <>
      <FieldHint {...props} />
      <FieldProblem {...props} />
    </>
  );
}
