import { nameConnection, readNamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Connection } from '@guichet/chassis/pages/page.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { findProviderPage } from './provider.repository.ts';
import type { Provider, ProviderStatus } from './provider.ts';

/** The providers by name, for the providers' office: the permissions have ruled that the viewer is of it. */
export async function listProviders(
  { database }: Pick<IdentityContext, 'database'>,
  statuses: readonly ProviderStatus[] | null,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Connection<Provider>> {
  const page = readNamePage(args, (text) => readId(text) !== null);
  const found = await findProviderPage(database.pages, statuses && [...new Set(statuses)], page);
  return nameConnection(found, page, ({ nameKey, id }) => ({ name: nameKey, key: id }));
}
