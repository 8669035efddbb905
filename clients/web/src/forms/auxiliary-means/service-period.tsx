import { moneyText } from '../../ui/amount.tsx';
import { Section } from '../../ui/section.tsx';
import { auxiliaryMeansWording } from '../../wording/auxiliary-means/auxiliary-means.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { type AuxiliaryMeansDraft, deliveries, withFirstDay } from './draft.ts';

/** What comes first: when, and how the means was provided. The list of benefits follows from both. */
export function ServicePeriod({ draft, change, at, today, tariffs }: FormSectionsProps<AuxiliaryMeansDraft>) {
  const { service: words } = useWordsOf(auxiliaryMeansWording);
  const limit = (code: string) => {
    const amount = tariffs.find((tariff) => tariff.code === code)?.amount;
    return amount ? moneyText(amount) : '–';
  };
  const meansOf = (delivery: (typeof deliveries)[number]) => {
    const said = words.deliveryMeans;
    if (delivery === 'UPKEEP') return said.UPKEEP({ amount: limit('AUXILIARY_MEANS_UPKEEP_YEAR') });
    if (delivery === 'THIRD_PARTY_SERVICES')
      return said.THIRD_PARTY_SERVICES({ amount: limit('AUXILIARY_MEANS_THIRD_PARTY_YEAR') });
    return said[delivery];
  };
  return (
    <Section title={words.title}>
      <fieldset className="service-period">
        <legend>{words.period}</legend>
        <p className="hint">{words.periodHint}</p>
        <div className="pair range">
          <DateField
            name="servedFrom"
            label={words.start}
            latest={today}
            value={draft.servedFrom}
            onChange={(servedFrom) => change(withFirstDay(draft, servedFrom))}
            problem={at('servedFrom')}
          />
          <DateField
            name="servedUntil"
            label={words.end}
            {...(draft.delivery !== 'RENTAL' && { latest: today })}
            value={draft.servedUntil}
            onChange={(servedUntil) => change({ ...draft, servedUntil })}
            problem={at('servedUntil')}
          />
        </div>
      </fieldset>
      <ChoiceField
        name="delivery"
        label={words.delivery}
        value={draft.delivery}
        onChange={(delivery) => change({ ...draft, delivery })}
        options={deliveries.map((value) => ({
          value,
          label: words.deliveries[value],
          means: meansOf(value),
        }))}
        problem={at('delivery')}
      />
    </Section>
  );
}
