import { once } from 'node:events';
import { runMain } from '../config/exit.ts';
import { openHttpService, openOperationsService } from '../http/service.ts';
import { openLog } from '../log/log.ts';
import { openSlipKey } from '../passport/slip.ts';
import { openTracing } from '../trace/trace.ts';
import type { SubgraphName } from './door.ts';
import { connectDoor, serveDoor } from './http-door.ts';
import { readOwnProcessSettings } from './own-process.settings.ts';
import type { RunningSubgraph, SubgraphOptions } from './subgraph.ts';

/** A subgraph that runs in processes of its own, as in the layout `split`. */
export interface OwnProcess {
  readonly name: SubgraphName;
  readonly open: (options: SubgraphOptions) => Promise<RunningSubgraph>;
  /** The subgraphs that it asks: their addresses are settings. */
  readonly asks: readonly SubgraphName[];
}

/** The web process: the subgraph's door, for the gateway and for those who ask it, until a signal ends it. */
export function serveSubgraph(subgraph: OwnProcess): Promise<void> {
  return runMain(async () => {
    await using opened = await openOwnProcess(subgraph, subgraph.name);
    const { running, settings, shared, slipKey } = opened;
    await using _operations = await openOperationsService({ ...shared, port: settings.operationsPort });
    await using door = await openHttpService({
      ...shared,
      host: settings.host,
      port: settings.port,
      takesFiles: true,
      routes: (app) => serveDoor(app, running.door, slipKey),
    });
    await untilEnded(door.port);
  });
}

/** The work process: the subgraph's jobs. It listens to an operator alone. */
export function workForSubgraph(subgraph: OwnProcess): Promise<void> {
  return runMain(async () => {
    await using opened = await openOwnProcess(subgraph, `${subgraph.name}-worker`);
    const { running, settings, shared } = opened;
    await using operations = await openOperationsService({ ...shared, port: settings.operationsPort });
    await using _jobs = await running.startJobs();
    await untilEnded(operations.port);
  });
}

/** @throws SettingsRefused, StartRefused when it can't run as it is set up. */
async function openOwnProcess({ name, open, asks }: OwnProcess, processName: string) {
  const settings = readOwnProcessSettings(name, asks);
  const log = openLog(processName, { level: settings.logLevel });
  await using opened = new AsyncDisposableStack();
  opened.use(await openTracing({ service: processName, endpoint: settings.tracesEndpoint }));
  const slipKey = await openSlipKey(settings.secretsDirectory);
  const doors = new Map(
    [...settings.peerUrls].map(([peer, url]) => [peer, opened.use(connectDoor(peer, url, slipKey))]),
  );
  const running = opened.use(
    await open({
      databaseUrl: settings.databaseUrl,
      replicaUrl: settings.replicaUrl,
      secretsDirectory: settings.secretsDirectory,
      filesDirectory: settings.filesDirectory,
      bucket: settings.bucket,
      log,
      peers: (peer) => {
        const door = doors.get(peer);
        if (!door) throw new Error(`${name} does not say that it asks ${peer}`);
        return door;
      },
    }),
  );
  const shared = { name: processName, log, ready: () => running.ready() };
  const closing = opened.move();
  return { settings, slipKey, running, shared, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

/** Tells whoever started this process that it is ready, and waits for the end. */
async function untilEnded(port: number): Promise<void> {
  process.send?.({ kind: 'ready', port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
}
