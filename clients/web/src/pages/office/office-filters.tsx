import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { ClaimFormsDocument } from '../../graphql/__generated__/documents/claim-forms.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { canWait, type OfficeFilter, officeFilter } from '../../routes/office.ts';
import { fullName } from '../../ui/viewer.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { officeQuery } from './office-address.ts';
import { useColleagues } from './use-colleagues.ts';

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

/** Who may have the claims of a list: the viewer, nobody, his colleagues by name. */
function useHolders(): readonly { readonly value: string; readonly label: string }[] {
  const { me, nobody } = useWordsOf(deskWording);
  const colleagues = useColleagues();
  return [
    { value: 'moi', label: me },
    { value: 'personne', label: nobody },
    ...colleagues.map((officer) => ({ value: officer.accountId, label: fullName(officer) })),
  ];
}

/** Which claims the list shows. The choice stands in the address. */
export function OfficeFilters({ filter }: { readonly filter: OfficeFilter }) {
  const words = useWordsOf(officeWording);
  const names = useStatusNames();
  const desk = useWordsOf(deskWording);
  const holders = useHolders();
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
      <SelectField
        name="attribution"
        label={desk.assignedTo}
        value={filter.holder ?? ''}
        nothing={desk.everybody}
        options={holders}
        onChange={(attribution) => choose({ attribution })}
      />
      {canWait(filter) && (
        <SelectField
          name="ordre"
          label={desk.order}
          value={filter.isLongestFirst ? 'attente' : ''}
          nothing={desk.newest}
          options={[{ value: 'attente', label: desk.longest }]}
          onChange={(ordre) => choose({ ordre })}
        />
      )}
    </div>
  );
}
