import { Link } from 'react-router';
import { ServiceTitlesDocument } from '../../graphql/__generated__/documents/service-titles.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { Section } from '../../ui/section.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AccessSection } from './access-section.tsx';
import { CompanyFrame } from './company-frame.tsx';

/** « Accès »: the « punaise », its states, and what it opens. */
export function AccessPage() {
  const words = useWordsOf(serviceAccessWording);
  return (
    <CompanyFrame page="/entreprise/acces" title={words.title}>
      {({ membership, company, pathOf, again }) => (
        <>
          <div role="status" className="sr">
            {company.serviceAccess.map(({ status }) => words.statuses[status]).join()}
          </div>
          <AccessSection membership={membership} company={company} onAsked={again} />
          {membership.isManager && company.serviceAccess.some(({ status }) => status === 'ACTIVE') && (
            <p className="onward">
              <Link to={pathOf('/entreprise/collaborateurs')}>{words.toMembers}</Link>
            </p>
          )}
          <Section title={words.opens} aside={words.opensMeans}>
            <Opened />
          </Section>
        </>
      )}
    </CompanyFrame>
  );
}

/** The services that may be ordered on account once the access is active. */
function Opened() {
  const services = usePageData(ServiceTitlesDocument, {}).data?.services.nodes ?? [];
  return (
    <ul className="plain">
      {services
        .filter(({ isOnAccount }) => isOnAccount)
        .map(({ code, title }) => (
          <li key={code}>{title}</li>
        ))}
    </ul>
  );
}
