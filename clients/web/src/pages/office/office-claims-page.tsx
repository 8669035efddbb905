import { useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { OfficeClaimsPageDocument } from '../../graphql/__generated__/documents.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeClaimsVariables, officeFilter } from '../../routes/office.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useWording } from '../../wording/wording.tsx';
import { KeysHelp, useKeysHelp } from './keys-help.tsx';
import { OfficeFilters } from './office-filters.tsx';
import { WorkList } from './work-list.tsx';

/** The officer's work list: what waits for a decision, or what was decided. */
export function OfficeClaimsPage() {
  const { office, guichet, header } = useWording();
  const [search] = useSearchParams();
  const filter = officeFilter(search);
  const { data } = usePageData(OfficeClaimsPageDocument, officeClaimsVariables(filter));
  const list = useRef<HTMLDivElement>(null);
  const help = useKeysHelp();
  const { state } = useLocation();
  useShortcuts({ j: () => step(list.current, 1), k: () => step(list.current, -1), '?': help.open });

  if (!data) return <PageSkeleton />;
  return (
    <div className="work">
      <div className="head-row">
        <PageHeading>{office.title}</PageHeading>
        <button type="button" className="linkish keys-button" onClick={help.open}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      {state?.accepted && (
        <div className="notice ok" role="status">
          <p>
            <b>{office.accepted(state.accepted)}</b>
          </p>
        </div>
      )}
      <OfficeFilters filter={filter} />
      <div ref={list}>
        {data.claims.nodes.length === 0 ? (
          <div className="empty">
            <h2>{filter === 'a-traiter' ? office.none : guichet.none}</h2>
            <p>{office.noneMeans}</p>
          </div>
        ) : (
          <WorkList key={filter} first={data.claims} filter={filter} />
        )}
      </div>
      <KeysHelp help={help} />
    </div>
  );
}

/** Moves the focus along the claims of the list. */
function step(list: HTMLDivElement | null, by: 1 | -1): void {
  const links: Element[] = [...(list?.querySelectorAll('tbody a') ?? [])];
  const here = document.activeElement ? links.indexOf(document.activeElement) : -1;
  const link = links[here === -1 ? 0 : Math.min(links.length - 1, Math.max(0, here + by))];
  if (link instanceof HTMLElement) link.focus();
}
