import { hearingAidWording } from '../../wording/hearing-aid/hearing-aid.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { ears, type HearingAidDraft } from './draft.ts';
import { fieldsOf } from './part-fields.ts';

type PartProps = FormSectionsProps<HearingAidDraft>;

/** « Ancrage osseux ou implants d'oreille moyenne »: when, for which ears, what was invoiced. */
export function ImplantPart(props: PartProps) {
  const words = useWordsOf(hearingAidWording);
  const field = fieldsOf('implant', props);
  return (
    <>
      <DateField {...field('servedOn')} label={words.servedOn} hint={words.dayHint} latest={props.today} />
      <ChoiceField
        {...field('ears')}
        label={words.device}
        options={ears.map((value) => ({ value, label: words.ears[value] }))}
      />
      <MoneyField {...field('amount')} label={words.amount} hint={words.implantAmountHint} />
    </>
  );
}

/** « Cas de rigueur »: when, by which decision, how much. */
export function HardshipPart(props: PartProps) {
  const words = useWordsOf(hearingAidWording);
  const field = fieldsOf('hardship', props);
  return (
    <>
      <DateField {...field('servedOn')} label={words.servedOn} hint={words.dayHint} latest={props.today} />
      <TextField
        {...field('decisionNumber')}
        label={words.decisionNumber}
        hint={words.decisionNumberHint}
        width="m"
      />
      <MoneyField {...field('amount')} label={words.amount} hint={words.hardshipAmountHint} />
    </>
  );
}
