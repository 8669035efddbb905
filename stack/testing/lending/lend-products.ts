import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { type SubgraphName, subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { cloneDatabase, type DatabaseAddresses, inDatabase } from '../clone-database.ts';
import { floorVariable } from '../personal-data/run-folder.ts';
import { type Product, startProduct } from '../product.ts';
import { jobsAreDone, keepRows, type Rows } from './rows.ts';

/** Who borrows: files of one worker run one after the other. */
export interface Borrower {
  readonly worker: string;
  readonly floor: string;
  /** What every process of the run loads, see overhear.ts. */
  readonly nodeOptions: string;
}

/** What a borrower has to know of the product. */
export interface Lent extends Pick<Product, 'url' | 'port' | 'dataFolder' | 'pid'> {
  readonly processes: Readonly<Record<string, number>>;
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
}

/** Products that run on from file to file. Disposing ends them. */
export interface Lender extends AsyncDisposable {
  /** Where they are asked for: `borrowProduct` does. */
  readonly url: string;
}

interface Shelved extends AsyncDisposable {
  readonly lent: Lent;
  readonly rows: readonly Rows[];
}

/**
 * Lends a product of its own to each worker of a floor: it is started for the first file, and each further file finds it as it was then,
 * with the people of the cast and nothing else in its databases. A start takes ten seconds of processor time, this takes less than one.
 */
export async function lendProducts(
  adminUrl: string,
  templates: Readonly<Record<SubgraphName, DatabaseAddresses>>,
): Promise<Lender> {
  const shelf = new Map<string, Promise<Shelved>>();

  async function lend(borrower: Borrower): Promise<Lent> {
    const place = `${borrower.floor} ${borrower.worker}`;
    const there = shelf.get(place);
    if (there) {
      const { lent, rows } = await there;
      await Promise.all(rows.map((one) => one.restore()));
      return lent;
    }
    const started = start(adminUrl, templates, borrower);
    shelf.set(place, started);
    started.catch(() => shelf.delete(place));
    return (await started).lent;
  }

  const server = createServer(async (request: IncomingMessage, response) => {
    try {
      response.end(JSON.stringify(await lend((await json(request)) as Borrower)));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      const started = await Promise.allSettled(shelf.values());
      await Promise.all(
        started.map((one) => (one.status === 'fulfilled' ? one.value[Symbol.asyncDispose]() : null)),
      );
    },
  };
}

async function start(
  adminUrl: string,
  templates: Readonly<Record<SubgraphName, DatabaseAddresses>>,
  { floor, nodeOptions }: Borrower,
): Promise<Shelved> {
  await using opening = new AsyncDisposableStack();
  const databases = await Promise.all(
    subgraphNames.map(async (name) => ({
      name,
      ...opening.use(await cloneDatabase(adminUrl, name, templates[name])),
    })),
  );
  const addresses = databases.flatMap(({ name, url, ownerUrl }) => [
    [`${name.toUpperCase()}_DATABASE_URL`, url],
    [`${name.toUpperCase()}_MIGRATION_DATABASE_URL`, ownerUrl],
  ]);
  const env = { ...Object.fromEntries(addresses), [floorVariable]: floor, NODE_OPTIONS: nodeOptions };
  const product = opening.use(await startProduct({ env }));
  const adminUrls = databases.map(({ url }) => inDatabase(adminUrl, new URL(url).pathname.slice(1)));
  await jobsAreDone(adminUrls);
  const rows = await Promise.all(adminUrls.map(keepRows));
  const { url, port, dataFolder, pid, processes } = product;
  const opened = opening.move();
  return {
    lent: {
      ...{ url, port, dataFolder, pid },
      processes: Object.fromEntries(processes),
      databaseUrls: Object.fromEntries(databases.map((one) => [one.name, one.url])) as Lent['databaseUrls'],
    },
    rows,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
