import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { ClaimFormsDocument } from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { type OfficeFilter, officeFilter } from '../../routes/office.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { officeQuery } from './office-address.ts';

/** What each status of the filter is called. */
export function useStatusNames(): Readonly<Record<OfficeFilter['status'], string>> {
  const { toTreat, toSign, atPerson, decided, all } = useWordsOf(officeWording);
  return {
    'a-traiter': toTreat,
    'a-signer': toSign,
    'chez-la-personne': atPerson,
    decidees: decided,
    toutes: all,
  };
}

/** Which claims the list shows. The choice stands in the address. */
export function OfficeFilters({ filter }: { readonly filter: OfficeFilter }) {
  const words = useWordsOf(officeWording);
  const names = useStatusNames();
  const forms = usePageData(ClaimFormsDocument, {}).data?.claimForms ?? [];
  const [, setSearch] = useSearchParams();
  const choose = (change: Readonly<Record<string, string>>) =>
    setSearch((search) => {
      const wanted = new URLSearchParams({ ...Object.fromEntries(search), ...change });
      return officeQuery(officeFilter(wanted));
    });
  return (
    <div className="filters">
      <SelectField
        name="statut"
        label={words.status}
        value={filter.status}
        options={Object.entries(names).map(([value, label]) => ({ value, label }))}
        onChange={(statut) => choose({ statut })}
      />
      <SelectField
        name="formulaire"
        label={words.form}
        value={filter.form ?? ''}
        nothing={words.allForms}
        options={forms.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
        onChange={(formulaire) => choose({ formulaire })}
      />
    </div>
  );
}
