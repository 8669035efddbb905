import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import type { OfficeFilter } from '../../routes/office.ts';
import { useWording } from '../../wording/wording.tsx';

/** Which claims the list shows. The choice stands in the address. */
export function OfficeFilters({ filter }: { readonly filter: OfficeFilter }) {
  const { office } = useWording();
  const [, setSearch] = useSearchParams();
  const options: readonly { value: OfficeFilter; label: string }[] = [
    { value: 'a-traiter', label: office.toTreat },
    { value: 'decidees', label: office.decided },
    { value: 'toutes', label: office.all },
  ];
  return (
    <div className="filters">
      <SelectField
        name="statut"
        label={office.status}
        value={filter}
        options={options}
        onChange={(value) => setSearch(value === 'a-traiter' ? {} : { statut: value })}
      />
    </div>
  );
}
