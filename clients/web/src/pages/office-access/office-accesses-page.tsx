import '../../ui/styles/treatment.css';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { OfficeAccessesPageDocument } from '../../graphql/__generated__/documents/office-accesses-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type AccessFilter,
  accessesVariables,
  accessFilter,
  accessPath,
} from '../../routes/office-access.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { linkBeside } from '../../ui/link-beside.ts';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { AccessKeys } from './access-keys.tsx';
import { AccessList } from './access-list.tsx';
import { JustDecided } from './just-decided.tsx';

/** The officer's list of the companies that asked for « Population »: those that wait, or those that were answered. */
export function OfficeAccessesPage() {
  const { office: words } = useWordsOf(serviceAccessWording);
  const { header } = useWording();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = accessFilter(search);
  const { data } = usePageData(OfficeAccessesPageDocument, accessesVariables(filter));
  const list = useRef<HTMLDivElement>(null);
  const keys = useKeysWindow();
  useShortcuts({
    j: () => linkBeside(list.current, 1)?.focus(),
    k: () => linkBeside(list.current, -1)?.focus(),
    o: () => linkBeside(list.current, 0)?.click(),
    '?': keys.open,
  });

  if (!data) return <PageSkeleton />;
  const isFirst = filter === 'a-traiter';
  return (
    <div className="work">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <button type="button" className="linkish keys-button" onClick={keys.open}>
          {header.shortcuts} <kbd>?</kbd>
        </button>
      </div>
      <JustDecided />
      <div className="filters">
        <SelectField
          name="statut"
          label={words.status}
          value={filter}
          options={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
          onChange={(value) => void navigate(accessPath(value as AccessFilter))}
        />
      </div>
      <div ref={list}>
        {data.serviceAccessRequests.nodes.length === 0 ? (
          <div className="empty">
            <h2>{isFirst ? words.none : words.noneFound}</h2>
            <p>{isFirst ? words.noneMeans : words.noneFoundMeans}</p>
          </div>
        ) : (
          <AccessList key={filter} first={data.serviceAccessRequests} filter={filter} />
        )}
      </div>
      <AccessKeys keys={keys} />
    </div>
  );
}
