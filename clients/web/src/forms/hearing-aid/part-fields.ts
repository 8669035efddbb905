import type { FormSectionsProps } from '../claim/claim-form.ts';
import type { HearingAidDraft, Part } from './draft.ts';

/** What each field of a part gets: its name, its value, how it is changed, what is wrong with it. */
export function fieldsOf<Name extends Part>(
  part: Name,
  { draft, change, at }: Pick<FormSectionsProps<HearingAidDraft>, 'draft' | 'change' | 'at'>,
) {
  const typed = draft[part];
  return <Field extends keyof HearingAidDraft[Name] & string>(field: Field) => ({
    name: `${part}-${field}`,
    value: typed[field],
    onChange: (value: HearingAidDraft[Name][Field]) =>
      change({ ...draft, [part]: { ...typed, [field]: value } }),
    problem: at(`${part}-${field}`),
  });
}
