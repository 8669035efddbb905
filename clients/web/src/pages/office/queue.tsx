import { Link } from 'react-router';
import type { OfficeClaimsPageQuery } from '../../graphql/__generated__/documents.ts';
import type { OfficeFilter } from '../../routes/office.ts';
import { Amount } from '../../ui/amount.tsx';
import { daysSince } from '../../ui/dates.ts';
import { fullName } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';
import { officeClaimPath } from './office-address.ts';

interface QueueProps {
  readonly claims: OfficeClaimsPageQuery['claims']['nodes'];
  readonly current: string;
  readonly filter: OfficeFilter;
}

/** The list beside the open claim. */
export function Queue({ claims, current, filter }: QueueProps) {
  const { office } = useWording();
  const title = { 'a-traiter': office.toTreat, decidees: office.decided, toutes: office.all }[filter];
  return (
    <section className="queue-box" aria-labelledby="file">
      <div className="row">
        <h2 id="file">{title}</h2>
        <span className="meta push keys-button">
          <kbd>J</kbd> <kbd>K</kbd>
        </span>
      </div>
      <ol className="queue">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Link
              to={officeClaimPath(claim.id, filter)}
              aria-current={claim.id === current ? 'true' : undefined}
            >
              <b>{claim.beneficiary ? fullName(claim.beneficiary) : claim.reference}</b>
              <Amount money={claim.total} bare />
              <span className="meta">
                <span>{claim.form.number}</span>
                <span>{office.days(daysSince(claim.submittedAt))}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
