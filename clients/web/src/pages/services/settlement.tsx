import { Link, useLocation } from 'react-router';
import { signInPath } from '../../routes/return-address.ts';
import { companyWording } from '../../wording/company/company.ts';
import { servicesWording } from '../../wording/services/services.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Service, ServiceViewer } from './service-page.tsx';

interface SettlementProps {
  readonly service: Service;
  /** Null when nobody is signed in. */
  readonly viewer: ServiceViewer | null;
}

/** How an order would be settled now: as a private person, and for each company that the reader belongs to. */
export function Settlement({ service, viewer }: SettlementProps) {
  const words = useWordsOf(servicesWording);
  const companies = viewer?.memberships.filter(({ status }) => status === 'ACTIVE') ?? [];
  return (
    <>
      {companies.length === 0 && <p>{viewer ? words.privatePerson : words.byCard}</p>}
      {!viewer && service.isOnAccount && <SignInHint />}
      {companies.length > 0 && (
        <ul className="plain">
          {companies.map((membership) => (
            <ForCompany key={membership.id} membership={membership} service={service} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ForCompanyProps {
  readonly membership: ServiceViewer['memberships'][number];
  readonly service: Service;
}

function ForCompany({ membership: { organisation, ordering }, service }: ForCompanyProps) {
  const words = useWordsOf(servicesWording);
  const { reasons } = useWordsOf(companyWording);
  const found = ordering.find((one) => one.service.code === service.code);
  return (
    <li>
      <b>{words.forCompany({ company: organisation.name })}</b>
      <span className="settled">
        {found ? (found.reason === null ? words.onAccount : words.card) : words.noSettlement}
      </span>
      {found?.reason && <small>{reasons[found.reason]}</small>}
    </li>
  );
}

function SignInHint() {
  const words = useWordsOf(servicesWording);
  const { pathname } = useLocation();
  return (
    <p>
      <Link to={signInPath({ pathname, search: '', hash: '' })}>{words.signIn}</Link> {words.signInMeans}
    </p>
  );
}
