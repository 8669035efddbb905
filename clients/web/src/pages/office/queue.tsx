import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { OfficeClaimsPageQuery } from '../../graphql/__generated__/documents/office-claims-page.ts';
import type { OfficeFilter } from '../../routes/office.ts';
import { Amount } from '../../ui/amount.tsx';
import { fullName } from '../../ui/viewer.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Flags } from './flags.tsx';
import { officeClaimPath, officeListPath } from './office-address.ts';
import { useStatusNames } from './office-filters.tsx';
import { Waiting } from './waiting.tsx';

interface QueueProps {
  readonly claims: OfficeClaimsPageQuery['claims']['nodes'];
  readonly current: string;
  readonly filter: OfficeFilter;
}

/** The list beside the open claim. Its name leads back to the whole list. */
export function Queue({ claims, current, filter }: QueueProps) {
  const desk = useWordsOf(deskWording);
  const names = useStatusNames();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current]');
    // Only the queue itself scrolls: on a phone it stands below the claim.
    if (box && link && current) box.scrollTop = link.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [current]);

  return (
    <section className="queue-box" aria-labelledby="file">
      <div className="row">
        <h2 id="file">
          <Link to={officeListPath(filter)}>{names[filter.status]}</Link>
          {filter.form && <span className="meta"> {filter.form}</span>}
        </h2>
        <span className="meta push keys-button">
          <kbd>J</kbd> <kbd>K</kbd>
        </span>
      </div>
      <ol className="queue" ref={list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Link
              to={officeClaimPath(claim.id, filter)}
              aria-current={claim.id === current ? 'true' : undefined}
            >
              <b>{claim.beneficiary ? fullName(claim.beneficiary) : claim.reference}</b>
              <Amount money={claim.total} bare />
              <span className="meta">
                <span>{claim.printedForm}</span>
                <Flags claim={claim} />
                {claim.assignment && (
                  <span>{claim.assignment.isViewer ? desk.you : claim.assignment.officer}</span>
                )}
                <span className="push">
                  <Waiting claim={claim} short />
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
