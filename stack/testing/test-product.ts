import { type SubgraphName, subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { borrowProduct } from './lending/borrow-product.ts';
import { type Product, type ProductOptions, startProduct } from './product.ts';
import { createTestDatabase } from './test-database.ts';

/** A product on databases that the test can reach, as the subgraphs do. */
export interface TestProduct extends Product {
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
}

/**
 * The whole product for one file of tests, on databases of its own in the PostgreSQL that the run shares. Without options it is the one
 * that the worker's last file had, brought back to its beginning; with options it is started. One with a server of its own
 * (`startProduct`) is for tests of starting and of crashes.
 */
export async function startTestProduct(options?: ProductOptions): Promise<TestProduct> {
  if (!options) return await borrowProduct();
  await using opening = new AsyncDisposableStack();
  const databaseUrls: Record<string, string> = {};
  const addresses = await Promise.all(
    subgraphNames.map(async (name) => {
      const { url, ownerUrl } = opening.use(await createTestDatabase(name));
      databaseUrls[name] = url;
      return [
        [`${name.toUpperCase()}_DATABASE_URL`, url],
        [`${name.toUpperCase()}_MIGRATION_DATABASE_URL`, ownerUrl],
      ];
    }),
  );
  const env = { ...Object.fromEntries(addresses.flat()), ...options.env };
  const product = opening.use(await startProduct({ ...options, env }));
  const opened = opening.move();
  return {
    ...product,
    databaseUrls: databaseUrls as TestProduct['databaseUrls'],
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
