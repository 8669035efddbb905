import '../../ui/styles/treatment.css';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { OfficeClaimsPageDocument } from '../../graphql/__generated__/documents/office-claims-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { officeClaimsVariables, officeFilter } from '../../routes/office.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { linkBeside } from '../../ui/link-beside.ts';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useViewer } from '../../ui/viewer.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { JustDecided } from './just-decided.tsx';
import { KeysHelp } from './keys-help.tsx';
import { officeListPath } from './office-address.ts';
import { OfficeFilters } from './office-filters.tsx';
import { WorkList } from './work-list.tsx';

/** The officer's work list: what waits for a decision, what waits for the person, or what was decided. */
export function OfficeClaimsPage() {
  const words = useWordsOf(officeWording);
  const { noneFoundMeans } = useWordsOf(deskWording);
  const { header } = useWording();
  const [search] = useSearchParams();
  const filter = officeFilter(search);
  const viewer = useViewer();
  const { data } = usePageData(OfficeClaimsPageDocument, officeClaimsVariables(filter, viewer?.id ?? null));
  const list = useRef<HTMLDivElement>(null);
  const help = useKeysWindow();
  useShortcuts({
    j: () => linkBeside(list.current, 1)?.focus(),
    k: () => linkBeside(list.current, -1)?.focus(),
    o: () => linkBeside(list.current, 0)?.click(),
    '?': help.open,
  });

  if (!data) return <PageSkeleton />;
  const isFirst = filter.status === 'a-traiter' && filter.form === null && filter.holder === null;
  return (
    <div className="work">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <button type="button" className="linkish keys-button" onClick={help.open}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <JustDecided />
      <OfficeFilters filter={filter} />
      <div ref={list}>
        {data.claims.nodes.length === 0 ? (
          <div className="empty">
            <h2>{isFirst ? words.none : words.noneFound}</h2>
            <p>{isFirst ? words.noneMeans : noneFoundMeans}</p>
          </div>
        ) : (
          <WorkList key={officeListPath(filter)} first={data.claims} filter={filter} />
        )}
      </div>
      <KeysHelp help={help} />
    </div>
  );
}
