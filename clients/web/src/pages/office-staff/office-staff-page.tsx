import '../../ui/styles/company.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { StaffPageDocument } from '../../graphql/__generated__/documents/staff-page.ts';
import type { Office } from '../../graphql/__generated__/types.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { chosenOffice, officeSlugs, staffVariables } from '../../routes/office-staff.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { administeredOffices, useViewer } from '../../ui/viewer.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { GrantForm } from './grant-form.tsx';
import { RoleChanges } from './role-changes.tsx';
import { StaffTable } from './staff-table.tsx';

/** « Equipe »: who works at the office, for its administrators. */
export function OfficeStaffPage() {
  const viewer = useViewer();
  const [search] = useSearchParams();
  const offices = viewer ? administeredOffices(viewer) : [];
  const office = chosenOffice(offices, search);
  return office ? <Team key={office} office={office} offices={offices} /> : <PageSkeleton />;
}

interface TeamProps {
  readonly office: Office;
  readonly offices: readonly Office[];
}

function Team({ office, offices }: TeamProps) {
  const words = useWordsOf(staffWording);
  const [search, setSearch] = useSearchParams();
  const { data, again } = usePageData(StaffPageDocument, staffVariables(office, search));
  const [done, setDone] = useState<string | null>(null);
  const wanted = search.get('recherche') ?? '';
  const say = (sentence: string) => {
    setDone(sentence);
    again();
  };
  const choose = (name: string, value: string, replace: boolean) =>
    setSearch(
      (address) => {
        if (value === '') address.delete(name);
        else address.set(name, value);
        return address;
      },
      { replace },
    );

  if (!data) return <PageSkeleton />;
  return (
    <div className="work team">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <p className="meta">{words.lead}</p>
      </div>
      <div role="status">
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      <div className="cols">
        <section aria-labelledby="equipe">
          <h2 id="equipe">{words.offices[office]}</h2>
          <div className="filters">
            {offices.length > 1 && (
              <SelectField
                name="office"
                label={words.office}
                value={officeSlugs[office]}
                options={offices.map((one) => ({ value: officeSlugs[one], label: words.offices[one] }))}
                onChange={(slug) => choose('office', slug, false)}
              />
            )}
            <SearchField
              name="recherche"
              label={words.search}
              value={wanted}
              onSearch={(text) => choose('recherche', text, true)}
            />
          </div>
          {data.staff.nodes.length === 0 ? (
            <div className="empty">
              <h3>{wanted ? words.noneFound : words.none}</h3>
              <p>{wanted ? words.noneFoundMeans : words.noneMeans}</p>
            </div>
          ) : (
            <StaffTable key={wanted} office={office} first={data.staff} onDone={say} />
          )}
        </section>
        <aside aria-labelledby="donner">
          <h2 id="donner">{words.grant}</h2>
          <GrantForm office={office} onDone={say} />
        </aside>
      </div>
      <RoleChanges changes={data.roleChanges} />
    </div>
  );
}
