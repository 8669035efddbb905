import { travelWording } from '../../wording/travel/travel.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CheckField } from '../fields/check-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Companions } from './companions.tsx';
import { means, reasons, type TripDraft, withFirstDay } from './draft.ts';
import type { TripProps } from './trip.tsx';

/** What a trip asks: when, why, from where to where, and by what means. */
export function TripFields({ trip, index, onChange, at, entryRemoved, today }: TripProps) {
  const { trips: words, reasons: reasonWords, meansOf } = useWordsOf(travelWording);
  const field = <Name extends keyof TripDraft>(name: Name) => ({
    name: `trips-${index}-${name}`,
    value: trip[name],
    onChange: (value: TripDraft[Name]) => onChange({ ...trip, [name]: value }),
    problem: at(`trips-${index}-${name}`),
  });
  const isVisit = trip.reason === 'VISIT' || trip.reason === 'LEAVE';
  return (
    <>
      <div className="pair range">
        <DateField
          {...field('startDate')}
          onChange={(value) => onChange(withFirstDay(trip, value))}
          label={words.startDate}
          latest={today}
        />
        <DateField {...field('endDate')} label={words.endDate} />
      </div>
      <SelectField
        {...field('reason')}
        onChange={(reason) => onChange({ ...trip, reason: reasons.find((one) => one === reason) ?? '' })}
        label={words.reason}
        width="l"
        nothing={words.pick}
        options={reasons.map((value) => ({ value, label: reasonWords[value] }))}
        {...(isVisit && { hint: words.noMeals })}
      />
      {trip.reason === 'OTHER' && (
        <TextField {...field('reasonDetail')} label={words.reasonDetail} width="l" />
      )}
      <div className="pair">
        <TextField {...field('departure')} label={words.departure} />
        <TextField {...field('arrival')} label={words.arrival} />
      </div>
      <ChoiceField
        {...field('means')}
        label={words.ticket}
        options={means.map((value) => ({ value, label: meansOf[value] }))}
      />
      {trip.means === 'CAR' ? (
        <>
          <TextField
            {...field('kilometres')}
            label={words.kilometres}
            hint={words.kilometresHint}
            width="s"
            look="end"
            unit="km"
            inputMode="decimal"
          />
          <CheckField {...field('needsCar')} label={words.needsCar} hint={words.needsCarHint} />
        </>
      ) : (
        trip.means !== '' && (
          <>
            <MoneyField {...field('amount')} label={words.amount} hint={words.amountHint} />
            <Companions
              trip={trip}
              index={index}
              onChange={onChange}
              at={at}
              onRemoved={(position) => entryRemoved(`trips-${index}-companions`, position)}
            />
          </>
        )
      )}
    </>
  );
}
