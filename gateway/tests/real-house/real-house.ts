import { openHttpService } from '@guichet/chassis/http/service.ts';
import { openSlipKey } from '@guichet/chassis/passport/slip.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { connectDoor, serveDoor } from '@guichet/chassis/subgraph/http-door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { freePort } from '@guichet/stack/supervisor/free-port.ts';
import type { TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { openGateway } from '../../src/service.ts';
import { builtFiles, type GatewaySettings } from '../../src/settings.ts';

/** The gateway before the real subgraphs. */
export interface RealHouse extends AsyncDisposable {
  readonly url: string;
}

/** Opens a gateway before subgraphs of the same process, or over HTTP as if each were a process of its own. */
export async function openRealHouse(
  subgraphs: TestSubgraphs,
  wire: 'LOCAL' | 'HTTP' = 'LOCAL',
  settings: Partial<GatewaySettings> = {},
): Promise<RealHouse> {
  await using opened = new AsyncDisposableStack();
  const { running, secretsDirectory, log } = subgraphs;
  const doorOf = (name: SubgraphName) =>
    wire === 'LOCAL' ? running[name].door : openHttpDoor(running[name], subgraphs, opened);
  const doors = {
    identity: await doorOf('identity'),
    invoices: await doorOf('invoices'),
    billing: await doorOf('billing'),
  };
  const port = await freePort();
  const url = `http://localhost:${port}`;
  opened.use(
    await openGateway({
      settings: {
        host: 'localhost',
        port,
        publicUrl: url,
        operationsPort: null,
        secretsDirectory,
        dataDirectory: null,
        trustedDocumentsOnly: false,
        trustedProxies: [],
        budgets: { provider: 10_000, dashboard: 60_000 },
        production: false,
        logLevel: 'error',
        tracesEndpoint: undefined,
        ...builtFiles,
        ...settings,
      },
      doors,
      log,
    }),
  );
  const closing = opened.move();
  return { url, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

async function openHttpDoor(
  { name, door, ready }: RunningSubgraph,
  { secretsDirectory, log }: TestSubgraphs,
  opened: AsyncDisposableStack,
): Promise<SubgraphDoor> {
  const slipKey = await openSlipKey(secretsDirectory);
  const service = opened.use(
    await openHttpService({
      name,
      host: '127.0.0.1',
      port: 0,
      log,
      ready,
      takesFiles: true,
      routes: (app) => serveDoor(app, door, slipKey),
    }),
  );
  return opened.use(connectDoor(name, `http://127.0.0.1:${service.port}`, slipKey));
}
