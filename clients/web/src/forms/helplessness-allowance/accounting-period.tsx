import { Section } from '../../ui/section.tsx';
import { helplessnessAllowanceWording } from '../../wording/helplessness-allowance/helplessness-allowance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { CheckField } from '../fields/check-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { type HelplessnessDraft, oneOf, quarters, yearsUntil } from './draft.ts';

/** « Période comptable »: a quarter, or the part of it in which there is a right. */
export function AccountingPeriod({ draft, change, at, today }: FormSectionsProps<HelplessnessDraft>) {
  const { period: words } = useWordsOf(helplessnessAllowanceWording);
  const bound = (name: 'periodStart' | 'periodEnd') => ({
    name,
    label: words[name],
    isOptional: true,
    value: draft[name],
    onChange: (value: string) => change({ ...draft, [name]: value }),
    problem: at(name),
  });
  return (
    <Section title={words.title} aside={words.mean}>
      <div className="pair quarter">
        <SelectField
          name="year"
          label={words.year}
          width="s"
          nothing={words.pick}
          value={draft.year}
          onChange={(year) => change({ ...draft, year })}
          options={yearsUntil(today).map((year) => ({ value: year, label: year }))}
          problem={at('year')}
        />
        <SelectField
          name="quarter"
          label={words.quarter}
          width="m"
          nothing={words.pick}
          value={draft.quarter}
          onChange={(quarter) => change({ ...draft, quarter: oneOf(quarters, quarter) })}
          options={quarters.map((quarter) => ({ value: quarter, label: words.quarters[quarter] }))}
          problem={at('quarter')}
        />
      </div>
      <CheckField
        name="isPartial"
        label={words.isPartial}
        hint={words.partialMeans}
        value={draft.isPartial}
        onChange={(isPartial) => change({ ...draft, isPartial })}
      />
      {draft.isPartial && (
        <div className="pair range">
          <DateField {...bound('periodStart')} />
          <DateField {...bound('periodEnd')} />
        </div>
      )}
    </Section>
  );
}
