import { once } from 'node:events';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { openOperationsService } from '@guichet/chassis/http/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { readAsked } from './asked.ts';
import { openBareGateway } from './bare-gateway.ts';

/**
 * `npm run gateway:bare -- --supergraph FILE --port N [--beside] [--sources MODULE] [--metrics]`: the engine before any supergraph.
 * `--max-depth N` and the others of `limitOptions` set limits. See `plansBeside`; a module's `sources` are asked in this process; metrics are served on a port of their own.
 */
await runMain(async () => {
  const { metrics: measured, ...options } = await readAsked(process.argv.slice(2));
  const log = openLog('bare gateway', { level: 'warn' });
  await using gateway = await openBareGateway({ ...options, log });
  await using metrics = measured
    ? await openOperationsService({ name: 'bare gateway metrics', port: 0, log, ready: async () => [] })
    : null;
  process.stdout.write(`http://127.0.0.1:${gateway.port}/graphql\n`);
  process.send?.({ kind: 'ready', port: gateway.port, metrics: metrics?.port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
});
