import '../../ui/styles/treatment.css';
import '../../ui/styles/company.css';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { OfficeProviderPageDocument } from '../../graphql/__generated__/documents/office-provider-page.ts';
import { OfficeProvidersPageDocument } from '../../graphql/__generated__/documents/office-providers-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { providerFilter, providerPath, providersVariables } from '../../routes/office-providers.ts';
import { useKeysWindow } from '../../ui/keys-window.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import type { Decided } from './just-decided.tsx';
import { ProviderKeys } from './provider-keys.tsx';
import { ProviderQueue } from './provider-queue.tsx';
import { ProviderSheet } from './provider-sheet.tsx';

/** The officer's bench: the providers on the left, the open one with its decision beside it. */
export function OfficeProviderPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = providerFilter(search);
  const { data: list } = usePageData(OfficeProvidersPageDocument, providersVariables(filter));
  const { data } = usePageData(OfficeProviderPageDocument, { id });
  const providers = list?.providers.nodes ?? [];
  const keys = useKeysWindow();
  const here = providers.findIndex((one) => one.id === id);
  const next = providers[here + 1] ?? providers.find((one) => one.id !== id) ?? null;
  const open = (provider: (typeof providers)[number] | undefined | null) =>
    provider && void navigate(providerPath(filter, provider.id));
  const leave = (decided?: Decided) => void navigate(providerPath(filter, next?.id), { state: { decided } });
  useShortcuts({
    j: () => open(next),
    k: () => open(providers[here - 1]),
    l: () => void navigate(providerPath(filter)),
    '?': keys.open,
  });

  if (!data) return <PageSkeleton />;
  if (!data.provider) return <NotFoundPage />;
  return (
    <div className="bench duo-bench">
      <ProviderQueue providers={providers} current={id} filter={filter} onHelp={keys.open} />
      <ProviderSheet key={id} provider={data.provider} next={next?.name ?? null} onLeave={leave} />
      <ProviderKeys keys={keys} />
    </div>
  );
}
