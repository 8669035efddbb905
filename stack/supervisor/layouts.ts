import { join } from 'node:path';
import { type SubgraphName, subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import type { StackSettings } from '../settings.ts';
import type { ChildPlan } from './child.ts';
import { freePort } from './free-port.ts';

const root = join(import.meta.dirname, '../..');

/** The processes of a layout, in the order in which they start. */
export interface ProcessPlans {
  /** What answers requests. */
  readonly web: readonly ChildPlan[];
  /** What works in the background: started once requests are answered. */
  readonly work: readonly ChildPlan[];
}

/**
 * Plans the processes of a layout. Each has a private port for /metrics and /health; the one that the world talks to has
 * the one that was asked for.
 * @param shared what every process is told: see `sharedSettings`.
 */
export async function planProcesses(
  settings: Pick<StackSettings, 'layout' | 'port' | 'operationsPort'>,
  shared: Readonly<Record<string, string>>,
): Promise<ProcessPlans> {
  const plan = (name: string, entry: string, own: Readonly<Record<string, string>> = {}): ChildPlan => ({
    name,
    entry: join(root, entry),
    environment: { ...shared, OPERATIONS_PORT: '0', ...own },
    drainsFirst: false,
  });
  const front = (name: string, entry: string, own: Readonly<Record<string, string>> = {}): ChildPlan => ({
    ...plan(name, entry, {
      ...own,
      PORT: String(settings.port),
      OPERATIONS_PORT: String(settings.operationsPort),
    }),
    drainsFirst: true,
  });
  if (settings.layout === 'together') {
    return { web: [front('web', 'stack/web.ts')], work: [plan('work', 'stack/work.ts')] };
  }
  const doors = await Promise.all(subgraphNames.map(async (name) => ({ name, port: await freePort() })));
  const urls = Object.fromEntries(
    doors.map(({ name, port }) => [urlSetting(name), `http://127.0.0.1:${port}`]),
  );
  return {
    web: [
      ...doors.map(({ name, port }) =>
        plan(name, `subgraphs/${name}/src/main.ts`, { ...urls, PORT: String(port) }),
      ),
      front('gateway', 'gateway/src/main.ts', urls),
    ],
    work: doors.map(({ name }) => plan(`${name}-worker`, `subgraphs/${name}/src/worker.ts`, urls)),
  };
}

function urlSetting(name: SubgraphName): string {
  return `${name.toUpperCase()}_URL`;
}
