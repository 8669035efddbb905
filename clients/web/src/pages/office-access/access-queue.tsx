import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { OfficeAccessesPageQuery } from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { type AccessFilter, accessPath } from '../../routes/office-access.ts';
import { today, writtenDayOf } from '../../ui/dates.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface AccessQueueProps {
  readonly accesses: OfficeAccessesPageQuery['serviceAccessRequests']['nodes'];
  readonly current: string;
  readonly filter: AccessFilter;
  readonly onHelp: () => void;
}

/** The list beside the open company. Its name leads back to the whole list. */
export function AccessQueue({ accesses, current, filter, onHelp }: AccessQueueProps) {
  const { office: words } = useWordsOf(serviceAccessWording);
  const { header } = useWording();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current]');
    // Only the queue itself scrolls: on a phone it stands below the company.
    if (box && link && current) box.scrollTop = link.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [current]);

  return (
    <section className="queue-box" aria-labelledby="file">
      <div className="row">
        <h2 id="file">
          <Link to={accessPath(filter)}>{words.filters[filter]}</Link>
        </h2>
        <button type="button" className="linkish keys-button push" onClick={onHelp}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <ol className="queue" ref={list}>
        {accesses.map(({ id, organisation, requestedAt, expectedBy, status }) => (
          <li key={id}>
            <Link
              to={accessPath(filter, organisation.id)}
              aria-current={organisation.id === current ? 'true' : undefined}
            >
              <b>{organisation.name}</b>
              <span className="meta">
                <span>{organisation.town}</span>
                {status === 'REQUESTED' && expectedBy < today() && <span className="flag">{words.late}</span>}
                <span className="push">{writtenDayOf(requestedAt)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
