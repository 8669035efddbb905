import '../../ui/styles/treatment.css';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { OfficeProvidersPageDocument } from '../../graphql/__generated__/documents/office-providers-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import {
  type ProviderFilter,
  providerFilter,
  providerPath,
  providersVariables,
} from '../../routes/office-providers.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { linkBeside } from '../../ui/link-beside.ts';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { JustDecided } from './just-decided.tsx';
import { ProviderKeys } from './provider-keys.tsx';
import { ProviderList } from './provider-list.tsx';
import { UnreachedNotices } from './unreached-notices.tsx';

/** The officer's list of the organisations that applied as providers: those that wait, or those that were answered. */
export function OfficeProvidersPage() {
  const { office: words } = useWordsOf(providersWording);
  const { header } = useWording();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = providerFilter(search);
  const { data } = usePageData(OfficeProvidersPageDocument, providersVariables(filter));
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
          onChange={(value) => void navigate(providerPath(value as ProviderFilter))}
        />
      </div>
      <div ref={list}>
        {data.providers.nodes.length === 0 ? (
          <div className="empty">
            <h2>{isFirst ? words.none : words.noneFound}</h2>
            <p>{isFirst ? words.noneMeans : words.noneFoundMeans}</p>
          </div>
        ) : (
          <ProviderList key={filter} first={data.providers} filter={filter} />
        )}
      </div>
      <UnreachedNotices />
      <ProviderKeys keys={keys} />
    </div>
  );
}
