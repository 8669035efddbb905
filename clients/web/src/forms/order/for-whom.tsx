import { basketWording } from '../../wording/basket/basket.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import type { OrderingPlace } from './places.ts';

interface ForWhomProps {
  readonly person: string;
  readonly places: readonly OrderingPlace[];
  readonly membershipId: string;
  readonly companyName: string;
  readonly at: (field: 'membershipId' | 'companyName') => string | null;
  readonly onChange: (chosen: { readonly membershipId: string; readonly companyName: string }) => void;
}

/** In one's own name or for one of one's companies, and under which of its names. */
export function ForWhom({ person, places, membershipId, companyName, at, onChange }: ForWhomProps) {
  const words = useWordsOf(basketWording);
  const place = places.find(({ id }) => id === membershipId);
  const names = place?.organisation.branches ?? [];
  return (
    <>
      <ChoiceField
        name="membershipId"
        label={words.forWhom}
        value={place ? membershipId : own}
        options={[
          { value: own, label: words.ownName, means: words.ownNameMeans({ person }) },
          ...places.map(({ id, organisation }) => ({
            value: id,
            label: organisation.name,
            means: words.companyMeans,
          })),
        ]}
        problem={at('membershipId')}
        onChange={(value) => onChange({ membershipId: value === own ? '' : value, companyName: '' })}
      />
      {place && names.length > 1 && (
        <SelectField
          name="companyName"
          label={words.companyName}
          hint={words.companyNameHint}
          width="l"
          value={companyName || place.organisation.name}
          options={names.map((name) => ({ value: name, label: name }))}
          problem={at('companyName')}
          onChange={(name) => onChange({ membershipId, companyName: name })}
        />
      )}
    </>
  );
}

/** The value of the choice that names no company. */
const own = 'own';
