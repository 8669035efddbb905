import { controlId } from './field.tsx';
import { FieldProblem } from './field-notes.tsx';

interface GroupProblemProps {
  readonly name: string;
  readonly problem: string | null;
}

/** What is wrong with several fields together; the summary of problems leads here. */
export function GroupProblem({ name, problem }: GroupProblemProps) {
  if (problem === null) return null;
  const id = controlId(name);
  return (
    <div className="group-problem" id={id} tabIndex={-1}>
      <FieldProblem of={id} problem={problem} />
    </div>
  );
}
