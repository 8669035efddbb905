import { useNavigation, useSearchParams } from 'react-router';
import { BeneficiaryField, type FirstBeneficiaries } from '../../forms/beneficiary/beneficiary-field.tsx';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Shows the claims of one beneficiary. The choice stands in the address. */
export function BeneficiaryFilter({ first }: { readonly first: FirstBeneficiaries }) {
  const guichet = useWordsOf(guichetWording);
  const [search, setSearch] = useSearchParams();
  const next = useNavigation().location;
  // The choice shows at once, also while its claims are on their way.
  const shown = next?.pathname === '/guichet' ? new URLSearchParams(next.search) : search;
  return (
    <div className="filters">
      <BeneficiaryField
        name="beneficiaire"
        label={guichet.beneficiary}
        first={first}
        value={shown.get('beneficiaire') ?? ''}
        nothing={guichet.allBeneficiaries}
        offersNothing
        onChange={(id) => setSearch(id ? { beneficiaire: id } : {}, { preventScrollReset: true })}
      />
    </div>
  );
}
