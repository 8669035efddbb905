import { nameConnection, readNamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Connection } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findOffered } from './service.repository.ts';
import { isServiceCode, type Service } from './service.ts';

/** A page of what can be ordered today, by its title in the caller's language. */
export async function listServices(
  { database, locale }: Pick<RequestContext, 'database' | 'locale'>,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Connection<Service>> {
  const page = readNamePage(args, isServiceCode);
  const found = await findOffered(database.pages, locale, page);
  return nameConnection(found, page, ({ titleKey, code }) => ({ name: titleKey, key: code }));
}
