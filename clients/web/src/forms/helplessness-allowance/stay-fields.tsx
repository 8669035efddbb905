import { Paperclip } from 'lucide-react';
import { helplessnessAllowanceWording } from '../../wording/helplessness-allowance/helplessness-allowance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { helplessnessDegrees, intensiveCareDegrees, places, type StayDraft } from './draft.ts';
import type { StayProps } from './stay.tsx';
import { StayFigures } from './stay-figures.tsx';

/** What a stay asks: from which night to which, where, and the two degrees of the decision. */
export function StayFields({ stay, index, onChange, at, amountAt, countAt, today }: StayProps) {
  const words = useWordsOf(helplessnessAllowanceWording);
  const field = <Name extends keyof StayDraft>(name: Name) => ({
    name: `stays-${index}-${name}`,
    value: stay[name],
    onChange: (value: StayDraft[Name]) => onChange({ ...stay, [name]: value }),
    problem: at(`stays-${index}-${name}`),
  });
  const isAway = stay.place !== '' && stay.place !== 'AT_HOME';
  return (
    <>
      <div className="pair range">
        <DateField {...field('firstNight')} label={words.stays.firstNight} latest={today} />
        <DateField {...field('lastNight')} label={words.stays.lastNight} latest={today} />
      </div>
      <ChoiceField
        {...field('place')}
        label={words.stays.place}
        options={places.map((value) => ({
          value,
          label: words.placeOf[value],
          means: words.placeMeans[value],
        }))}
      />
      <div role="status">
        {isAway && (
          <p className="attach">
            <Paperclip className="icon" aria-hidden="true" />
            <span>{stay.place === 'HOSPITAL' ? words.toAttach.hospital : words.toAttach.careHome}</span>
          </p>
        )}
      </div>
      <div className="degrees">
        <ChoiceField
          {...field('helplessnessDegree')}
          label={words.stays.helplessnessDegree}
          options={helplessnessDegrees.map((value) => ({
            value,
            label: words.degreeOf[value],
            means: words.degreeMeans[value],
          }))}
        />
        <ChoiceField
          {...field('intensiveCareDegree')}
          label={words.stays.intensiveCareDegree}
          options={intensiveCareDegrees.map((value) => ({
            value,
            label: words.careOf[value],
            means: words.careMeans[value],
          }))}
        />
      </div>
      <StayFigures stay={stay} index={index} amountAt={amountAt} countAt={countAt} />
    </>
  );
}
