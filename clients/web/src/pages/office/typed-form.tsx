import { useEffect, useState } from 'react';
import { fullName } from '../../ui/viewer.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { isMarked, markOf } from './marks.ts';
import type { OfficeClaim } from './office-claim-page.tsx';

type Fields = OfficeClaim['typedFields'];

interface TypedFormProps {
  readonly claim: OfficeClaim;
  readonly marks: readonly string[];
  /** Whether a correction is being asked for: the form is in sight then. */
  readonly isMarking: boolean;
  /** Absent as soon as nothing can be decided any more. */
  readonly onMark?: ((mark: string) => void) | undefined;
}

/** The form as the person typed it, entry by entry. A tick beside a value marks it as to be corrected. */
export function TypedForm({ claim, marks, isMarking, onMark }: TypedFormProps) {
  const words = useWordsOf(officeWording);
  const [isOpen, setOpen] = useState(isMarking);
  useEffect(() => {
    if (isMarking) setOpen(true);
  }, [isMarking]);
  return (
    <details className="typed" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.typed}</summary>
      {onMark && <p className="meta">{words.typedMeans}</p>}
      {inGroups(claim.typedFields).map(({ group, fields }) => (
        <div key={fields[0]?.path.join('.')} className="group">
          {group && <h2>{group}</h2>}
          <ul>
            {fields.map((field) => {
              const name = [field.group, field.label].filter(Boolean).join(', ');
              const said = (
                <>
                  <span className="meta">{field.label}</span>
                  <span>{valueIn(claim, field) ?? <span className="meta">{words.nothingTyped}</span>}</span>
                </>
              );
              return (
                <li key={field.path.join('.')}>
                  {onMark ? (
                    <label className={isMarked(marks, field.path) ? 'marked' : undefined}>
                      <input
                        type="checkbox"
                        aria-label={words.mark({ field: name })}
                        checked={isMarked(marks, field.path)}
                        onChange={() => onMark(markOf(field.path))}
                      />
                      {said}
                    </label>
                  ) : (
                    <div>{said}</div>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** Fields of the same entry that follow one another, in the form's own order. */
function inGroups(fields: Fields): readonly { readonly group: string | null; readonly fields: Fields }[] {
  const groups: { group: string | null; fields: Fields }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && last.group === field.group) last.fields = [...last.fields, field];
    else groups.push({ group: field.group, fields: [field] });
  }
  return groups;
}

/** What a field says; what was chosen by its key is said by its name. */
function valueIn(claim: OfficeClaim, { path, value }: OfficeClaim['typedFields'][number]): string | null {
  switch (path[0]) {
    case 'beneficiaryId':
      return claim.beneficiary && fullName(claim.beneficiary);
    case 'bankAccountId':
      return claim.bankAccount && `${claim.bankAccount.iban}, ${claim.bankAccount.holder}`;
    case 'attachmentIds':
      return claim.attachments.map(({ fileName }) => fileName).join(', ') || null;
    default:
      return value;
  }
}
