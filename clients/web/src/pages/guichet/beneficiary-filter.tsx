import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { fullName } from '../../ui/viewer.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface BeneficiaryFilterProps {
  readonly beneficiaries: readonly {
    readonly id: string;
    readonly familyName: string;
    readonly givenName: string;
  }[];
}

/** Shows the claims of one beneficiary. The choice stands in the address. */
export function BeneficiaryFilter({ beneficiaries }: BeneficiaryFilterProps) {
  const guichet = useWordsOf(guichetWording);
  const [search, setSearch] = useSearchParams();
  return (
    <div className="filters">
      <SelectField
        name="beneficiaire"
        label={guichet.beneficiary}
        value={search.get('beneficiaire') ?? ''}
        nothing={guichet.allBeneficiaries}
        options={beneficiaries.map((one) => ({ value: one.id, label: fullName(one) }))}
        onChange={(id) => setSearch(id ? { beneficiaire: id } : {}, { preventScrollReset: true })}
      />
    </div>
  );
}
