import type { FormSectionsProps } from '../claim/claim-form.ts';
import type { AssistanceDraft, TextField } from './draft.ts';
import type { MonthRates } from './rates.ts';

/** What the rows of the table share. */
export interface ServicesProps extends FormSectionsProps<AssistanceDraft> {
  readonly rates: MonthRates;
}

/** What a field of a row reads and writes. */
export function fieldOf({ draft, change, at }: ServicesProps, name: TextField) {
  return {
    name,
    value: draft[name],
    problem: at(name),
    onChange: (value: string) => change({ ...draft, [name]: value }),
  };
}
