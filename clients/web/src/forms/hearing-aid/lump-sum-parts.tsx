import { hearingAidWording } from '../../wording/hearing-aid/hearing-aid.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { devices, ears, fittingKinds, type HearingAidDraft, repairKinds } from './draft.ts';
import { fieldsOf } from './part-fields.ts';

type PartProps = FormSectionsProps<HearingAidDraft>;

/** « Appareillage auditif »: when, for the first time or again, for which ears. */
export function FittingPart(props: PartProps) {
  const words = useWordsOf(hearingAidWording);
  const field = fieldsOf('fitting', props);
  return (
    <>
      <DateField
        {...field('servedOn')}
        label={words.handedOverOn}
        hint={words.handedOverHint}
        latest={props.today}
      />
      <ChoiceField
        {...field('kind')}
        label={words.fittingKind}
        options={fittingKinds.map((value) => ({ value, label: words.fittingKinds[value] }))}
      />
      <ChoiceField
        {...field('ears')}
        label={words.device}
        options={ears.map((value) => ({ value, label: words.ears[value] }))}
      />
    </>
  );
}

/** « Réparations »: when, what about, of how many hearing aids. */
export function RepairPart(props: PartProps) {
  const words = useWordsOf(hearingAidWording);
  const field = fieldsOf('repair', props);
  return (
    <>
      <DateField {...field('servedOn')} label={words.repairedOn} hint={words.dayHint} latest={props.today} />
      <ChoiceField
        {...field('kind')}
        label={words.repairKind}
        options={repairKinds.map((value) => ({ value, label: words.repairKinds[value] }))}
      />
      <ChoiceField
        {...field('devices')}
        label={words.repairedDevices}
        options={devices.map((value) => ({ value, label: words.devices[value] }))}
      />
    </>
  );
}

/** « Batteries par an »: of which years, for how many hearing aids. */
export function BatteriesPart(props: PartProps) {
  const words = useWordsOf(hearingAidWording);
  const field = fieldsOf('batteries', props);
  const year = { width: 's', inputMode: 'numeric' } as const;
  return (
    <>
      <div className="pair years">
        <TextField
          {...field('fromYear')}
          {...year}
          label={words.fromYear}
          hint={words.yearHint({ year: props.today.slice(0, 4) })}
        />
        <TextField {...field('toYear')} {...year} isOptional label={words.toYear} hint={words.toYearHint} />
      </div>
      <ChoiceField
        {...field('devices')}
        label={words.poweredDevices}
        options={devices.map((value) => ({ value, label: words.devices[value] }))}
      />
    </>
  );
}
