import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { type MemberSearch, memberStatuses } from '../../routes/company.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Which collaborators the list shows. The choice stands in the address. */
export function MemberFilters({ search: { search, status } }: { readonly search: MemberSearch }) {
  const words = useWordsOf(membersWording);
  const [, setAddress] = useSearchParams();
  const choose = (name: 'recherche' | 'statut', value: string) =>
    setAddress(
      (address) => {
        if (value === '' || value === 'tous') address.delete(name);
        else address.set(name, value);
        return address;
      },
      { replace: name === 'recherche' },
    );
  return (
    <div className="filters">
      <SearchField
        name="recherche"
        label={words.search}
        value={search}
        onSearch={(text) => choose('recherche', text)}
      />
      <SelectField
        name="statut"
        label={words.status}
        value={status}
        options={Object.keys(memberStatuses).map((value) => ({
          value,
          label: words.filters[value as MemberSearch['status']],
        }))}
        onChange={(value) => choose('statut', value)}
      />
    </div>
  );
}
