import type { FormEvent, ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import type { FieldProblem } from './problems.ts';

interface SmallFormProps {
  readonly form: { readonly problems: readonly FieldProblem[]; readonly attempt: number };
  readonly submit: string;
  /** While it works: what it is doing. */
  readonly busy: string | null;
  readonly onSubmit: () => Promise<void>;
  /** A way out, for a form that unfolds. */
  readonly cancel?: string;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** A form of a few fields within a page: its problems first and all at once, its one button last. */
export function SmallForm({ form, submit, busy, onSubmit, cancel, onCancel, children }: SmallFormProps) {
  function send(event: FormEvent): void {
    event.preventDefault();
    if (busy === null) void onSubmit();
  }
  return (
    <form className="stack small-form" noValidate onSubmit={send}>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      {children}
      <div className="row">
        <Button type="submit" busy={busy}>
          {submit}
        </Button>
        {onCancel && (
          <Button look="second" onClick={onCancel}>
            {cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
