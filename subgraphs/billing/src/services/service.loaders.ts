import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { type EditionName, readEditions } from './read-editions.ts';
import { findOffered, findServices } from './service.repository.ts';
import { isServiceCode, type Service, type ServiceEdition } from './service.ts';

/** Services in the caller's language, one statement for however many are asked at once. */
export function serviceLoaders({ database: { pages }, locale }: Pick<RequestContext, 'database' | 'locale'>) {
  let catalogue: Promise<readonly Service[]> | undefined;
  return {
    serviceByCode: new DataLoader<string, Service | null>(async (codes) => {
      const rows = await findServices(pages, locale, codes.filter(isServiceCode));
      const found = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => found.get(code) ?? null);
    }),
    /** What an order was made with, whatever the service has become since. */
    editionByName: new DataLoader<EditionName, ServiceEdition, string>(
      (names) => readEditions(pages, names),
      {
        cacheKeyFn: ({ serviceCode, editionFrom, editionVersion }) =>
          `${serviceCode} ${editionFrom} ${editionVersion}`,
      },
    ),
    /** Everything that can be ordered today, by title; read once a call. */
    catalogue: (): Promise<readonly Service[]> => {
      catalogue ??= findOffered(pages, locale, null);
      return catalogue;
    },
  };
}
