import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWording } from '../../wording/wording.tsx';

/** What every field says of itself. */
export interface FieldProps {
  /** The field's name in its form; its ids come from it, and the summary of problems leads to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** How to mend it, when something is wrong. */
  readonly problem?: string | null | undefined;
  readonly width?: keyof typeof widths;
}

/** How much room a field takes: short, middle, or what is left beside another. */
const widths = { s: 'w-s', m: 'w-m', grow: 'grow' } as const;

/** What a control takes from its field, so that the label, the hint and the problem are its own. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** The id of the control of a field. */
export const controlId = (name: string): string => `champ-${name}`;

/** Label, hint, problem, control: in this order, with ids that tie them together. */
export function Field({
  name,
  label,
  hint,
  isOptional,
  problem,
  width,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const { claimForm, problems } = useWording();
  const id = controlId(name);
  const describedBy = [hint && `${id}-aide`, problem && `${id}-probleme`].filter(Boolean).join(' ');
  return (
    <div className={['field', width && widths[width], problem && 'bad'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="opt"> ({claimForm.optional})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-aide`}>
          {hint}
        </span>
      )}
      {problem && (
        <span className="err" id={`${id}-probleme`}>
          <CircleAlert className="icon" aria-hidden="true" />
          <span>
            <span className="sr">{problems.errorPrefix}</span>
            {problem}
          </span>
        </span>
      )}
      {children({
        id,
        name,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': problem ? true : undefined,
        'aria-required': isOptional ? undefined : true,
      })}
    </div>
  );
}
