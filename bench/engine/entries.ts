import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { peersFolder } from './peers.ts';

/** What a contestant is told. */
export interface Place {
  readonly supergraph: string;
}

/** A server that can be measured: the arguments of its Node, and its port where it doesn't tell us one. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  /** Whether it wants to know whose request it is. */
  readonly looksAtPassports?: true;
  start(place: Place): Promise<{ readonly args: readonly string[]; readonly port?: number }>;
}

const here = (file: string) => join(import.meta.dirname, file);
const bare = here('../../gateway/src/bare/main.ts');

export const stock: Entry = {
  name: 'stock ApolloGateway, standalone server',
  path: '/',
  start: async ({ supergraph }) => ({ args: [here('stock.ts'), supergraph] }),
};

const bareEngine = (name: string, ...more: readonly string[]): Entry => ({
  name,
  path: '/graphql',
  start: async ({ supergraph }) => ({
    args: [bare, '--supergraph', supergraph, '--port', '0', '--metrics', ...more],
  }),
});

export const engine = bareEngine('the engine, bare');
export const engineBeside = bareEngine('the engine, planning beside', '--beside');
/** With the subgraphs in its own process, behind the doors that the counter has. */
export const engineTogether: Entry = {
  ...bareEngine('the engine, subgraphs in its process', '--sources', here('together.ts')),
  looksAtPassports: true,
};

/** One process that has everything: what a federated graph is measured against when the network is taken away. */
export const floor: Entry = {
  name: 'one graphql-js process, merged schema',
  path: '/graphql',
  start: async () => ({ args: [here('floor.ts')] }),
};
export const floorCompiled: Entry = {
  name: 'one graphql-jit process, merged schema, same authorisation',
  path: '/graphql',
  looksAtPassports: true,
  start: async () => ({ args: [join(peersFolder, 'floor-jit.js')] }),
};

const hive = (name: string, config: string): Entry => ({
  name,
  path: '/graphql',
  async start({ supergraph }) {
    const port = await freePort();
    const command = join(peersFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
    const given = ['--host', '127.0.0.1', '--port', String(port), '--config-path', join(peersFolder, config)];
    return { args: [command, 'supergraph', supergraph, ...given], port };
  },
});

export const hiveRust = hive('Hive Gateway, Rust planner', 'hive-rust.config.js');
export const hiveJit = hive('Hive Gateway, --jit', 'hive-jit.config.js');

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
