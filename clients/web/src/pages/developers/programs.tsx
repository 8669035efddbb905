import { Link, useNavigate, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { MyOrganisationsDocument } from '../../graphql/__generated__/documents/my-organisations.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { chosenOwner, ownerQuery, type ProgramOwner, programOwners } from '../../routes/developers.ts';
import { withReturn } from '../../routes/return-address.ts';
import { Section } from '../../ui/section.tsx';
import { useViewer, type Viewer } from '../../ui/viewer.ts';
import { developersWording } from '../../wording/developers/developers.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ProgramList } from './program-list.tsx';

/** « Vos programmes »: those of a company or an office, or how to come to one. */
export function Programs() {
  const words = useWordsOf(developersWording);
  const viewer = useViewer();
  if (viewer) return <Owned viewer={viewer} />;
  return (
    <Section title={words.programs}>
      <p>
        {words.programsSignIn} <Link to={withReturn('/connexion', '/developpeurs')}>{words.signIn}</Link>
      </p>
    </Section>
  );
}

function Owned({ viewer }: { readonly viewer: Viewer }) {
  const words = useWordsOf(developersWording);
  const { offices } = useWordsOf(staffWording);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const memberships = usePageData(MyOrganisationsDocument, {}).data?.viewer?.memberships ?? [];
  const owners = programOwners(viewer, memberships);
  const owner = chosenOwner(owners, search);
  const nameOf = (one: ProgramOwner) =>
    one.kind === 'office' ? words.ownerOffice({ office: offices[one.office] }) : one.name;
  if (owner === null)
    return (
      <Section title={words.programs}>
        <p>
          {words.programsNone} <Link to="/entreprise/inscription">{words.toCompany}</Link>
        </p>
      </Section>
    );
  return (
    <Section title={words.programs} aside={owners.length === 1 && nameOf(owner)}>
      {owners.length > 1 && (
        <div className="filters">
          <SelectField
            name="programmes"
            label={words.owner}
            value={ownerQuery(owner)}
            options={owners.map((one) => ({ value: ownerQuery(one), label: nameOf(one) }))}
            onChange={(query) => void navigate(`/developpeurs?${query}`)}
          />
        </div>
      )}
      <ProgramList key={ownerQuery(owner)} owner={owner} />
    </Section>
  );
}
