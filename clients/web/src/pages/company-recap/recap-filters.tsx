import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import type { RecapGroupPartsFragment } from '../../graphql/__generated__/documents/company-recap-page.ts';
import type { CompanyRecapSearch } from '../../routes/recap.ts';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { CompanyRecap } from './recap-head.tsx';

interface RecapFiltersProps {
  readonly recap: CompanyRecap;
  readonly search: CompanyRecapSearch;
}

/** Which requests are listed. The choice stands in the address. */
export function RecapFilters({ recap, search }: RecapFiltersProps) {
  const words = useWordsOf(companyRecapWording);
  const [address, setAddress] = useSearchParams();
  const { services, collaborators, companyNames, card } = recap.totals;

  function choose(name: string, value: string): void {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('apres');
    next.delete('apres-carte');
    setAddress(next, { preventScrollReset: true, replace: true });
  }

  const field = (name: string, label: string, nothing: string, value: string, options: Options) => (
    <SelectField
      name={name}
      label={label}
      value={value}
      nothing={nothing}
      options={options}
      onChange={(chosen) => choose(name, chosen)}
    />
  );
  return (
    <fieldset className="filters" aria-label={words.filters}>
      {field('prestation', words.service, words.all, search.service, named(services))}
      {field(
        'collaborateur',
        words.collaborator,
        words.allCollaborators,
        search.collaborator,
        named(collaborators),
      )}
      {companyNames.length > 1 &&
        field('raison', words.companyName, words.all, search.companyName, named(companyNames))}
      {card.count > 0 &&
        field('paiement', words.settlement, words.all, address.get('paiement') ?? '', [
          { value: 'facture', label: words.onAccount },
          { value: 'carte', label: words.card },
        ])}
    </fieldset>
  );
}

type Options = readonly { readonly value: string; readonly label: string }[];

const named = (groups: readonly RecapGroupPartsFragment[]): Options =>
  groups.map(({ key, label }) => ({ value: key, label }));
