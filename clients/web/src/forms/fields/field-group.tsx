import type { ReactNode } from 'react';
import { controlId, FieldName, type FieldProps, fieldClass } from './field.tsx';
import { FieldNotes, notesOf } from './field-notes.tsx';

interface FieldGroupProps extends FieldProps {
  /** A choice of exactly one is a radio group; it says itself that it is required or wrong. */
  readonly isOneOf?: boolean;
  readonly children: ReactNode;
}

/** A question whose answer are several controls: legend, hint, problem, controls. */
export function FieldGroup({ isOneOf, children, ...field }: FieldGroupProps) {
  const { name, hint, isOptional, problem } = field;
  const notes = { of: controlId(name), hint, problem };
  return (
    <fieldset
      className={fieldClass(field)}
      aria-describedby={notesOf(notes)}
      {...(isOneOf && {
        role: 'radiogroup',
        'aria-required': !isOptional,
        'aria-invalid': Boolean(problem),
      })}
    >
      <legend>
        <FieldName {...field} />
      </legend>
      <FieldNotes {...notes} />
      {children}
    </fieldset>
  );
}

/** The id of one control of a group: the first bears the group's own, so that the summary of problems leads to it. */
export const choiceId = (name: string, index: number): string =>
  index === 0 ? controlId(name) : `${controlId(name)}-${index}`;
