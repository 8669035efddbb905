import { Section } from '../../ui/section.tsx';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { choiceId, FieldGroup } from '../fields/field-group.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { type AssistanceDraft, yearsOffered } from './draft.ts';
import { monthNames } from './month-names.ts';
import type { MonthRates } from './rates.ts';

interface MonthProps extends FormSectionsProps<AssistanceDraft> {
  readonly rates: MonthRates;
}

/** Year and month, by which everything is paid, and the monthly amount that the decision names. */
export function Month({ draft, change, at, today, rates }: MonthProps) {
  const words = useWordsOf(assistanceWording);
  const { locale } = useSpoken();
  const years = yearsOffered(today, draft.year).map((year) => ({ value: year, label: year }));
  return (
    <Section title={words.month.title} aside={words.month.mean}>
      <FieldGroup name="month" label={words.month.invoiced} hint={words.month.hint} problem={at('month')}>
        <div className="pair month-pick">
          <Choice
            place={0}
            label={words.month.year}
            nothing={words.month.pick}
            value={draft.year}
            options={years}
            isWrong={at('month') !== null}
            onChange={(year) => change({ ...draft, year })}
          />
          <Choice
            place={1}
            label={words.month.month}
            nothing={words.month.pick}
            value={draft.month}
            options={monthNames(locale)}
            isWrong={at('month') !== null}
            onChange={(month) => change({ ...draft, month })}
          />
        </div>
      </FieldGroup>
      <div role="status" className="no-rates">
        {rates.known === false && <p className="notice">{words.month.noRates}</p>}
      </div>
      <MoneyField
        name="monthlyAmount"
        label={words.month.monthlyAmount}
        hint={words.month.monthlyAmountHint}
        isOptional
        value={draft.monthlyAmount}
        onChange={(monthlyAmount) => change({ ...draft, monthlyAmount })}
        problem={at('monthlyAmount')}
      />
    </Section>
  );
}

interface ChoiceProps {
  /** The first bears the name of the group: the summary of problems leads to it. */
  readonly place: number;
  readonly label: string;
  readonly nothing: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

function Choice({ place, label, nothing, value, options, isWrong, onChange }: ChoiceProps) {
  const id = choiceId('month', place);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="sel"
        value={value}
        aria-required
        aria-invalid={isWrong ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{nothing}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
