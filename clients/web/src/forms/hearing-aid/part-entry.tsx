import { type ReactNode, useId } from 'react';
import { Amount } from '../../ui/amount.tsx';
import { hearingAidWording } from '../../wording/hearing-aid/hearing-aid.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { controlId } from '../fields/field.tsx';
import { FieldProblem, notesOf } from '../fields/field-notes.tsx';
import { type HearingAidDraft, type Part, withAsked } from './draft.ts';

interface PartEntryProps
  extends Pick<FormSectionsProps<HearingAidDraft>, 'draft' | 'change' | 'at' | 'amountAt'> {
  readonly part: Part;
  /** What the part asks, once it is asked for. */
  readonly children: ReactNode;
}

/** One of the five parts: a box that asks for it and opens it, what it comes to, and its fields. */
export function PartEntry({ part, draft, change, at, amountAt, children }: PartEntryProps) {
  const words = useWordsOf(hearingAidWording).parts[part];
  const id = useId();
  const control = controlId(part);
  const isAsked = draft.asked.includes(part);
  const amount = isAsked ? amountAt([part]) : null;
  const problem = at(part);
  const described = [`${id}-sens`, notesOf({ of: control, problem })].filter(Boolean).join(' ');
  return (
    <section className={isAsked ? 'entry part' : 'entry part shut'} aria-labelledby={`${id}-nom`}>
      <FieldProblem of={control} problem={problem} />
      <div className="bar">
        <label className="check">
          <input
            type="checkbox"
            id={control}
            name={part}
            checked={isAsked}
            aria-labelledby={`${id}-nom`}
            aria-describedby={described}
            aria-invalid={problem ? true : undefined}
            onChange={(event) => change(withAsked(draft, part, event.target.checked))}
          />
          <span>
            <b id={`${id}-nom`}>{words.title}</b>
            <small id={`${id}-sens`}>{words.means}</small>
          </span>
        </label>
        {isAsked && <output htmlFor={control}>{amount ? <Amount money={amount} /> : '–'}</output>}
      </div>
      {isAsked && <div className="body">{children}</div>}
    </section>
  );
}
