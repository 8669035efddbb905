import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { OfficeProvidersPageQuery } from '../../graphql/__generated__/documents/office-providers-page.ts';
import { type ProviderFilter, providerPath } from '../../routes/office-providers.ts';
import { writtenDayOf } from '../../ui/dates.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface ProviderQueueProps {
  readonly providers: OfficeProvidersPageQuery['providers']['nodes'];
  readonly current: string;
  readonly filter: ProviderFilter;
  readonly onHelp: () => void;
}

/** The list beside the open provider. Its name leads back to the whole list. */
export function ProviderQueue({ providers, current, filter, onHelp }: ProviderQueueProps) {
  const { office: words } = useWordsOf(providersWording);
  const { header } = useWording();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const box = list.current;
    const link = box?.querySelector<HTMLElement>('[aria-current]');
    // Only the queue itself scrolls: on a phone it stands below the provider.
    if (box && link && current) box.scrollTop = link.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [current]);

  return (
    <section className="queue-box" aria-labelledby="file">
      <div className="row">
        <h2 id="file">
          <Link to={providerPath(filter)}>{words.filters[filter]}</Link>
        </h2>
        <button type="button" className="linkish keys-button push" onClick={onHelp}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <ol className="queue" ref={list}>
        {providers.map(({ id, name, town, appliedAt }) => (
          <li key={id}>
            <Link to={providerPath(filter, id)} aria-current={id === current ? 'true' : undefined}>
              <b>{name}</b>
              <span className="meta">
                <span>{town}</span>
                {appliedAt && <span className="push">{writtenDayOf(appliedAt)}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
