import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runMain, StartRefused } from '@guichet/chassis/config/exit.ts';
import { openOperationsService } from '@guichet/chassis/http/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openBareGateway } from './bare-gateway.ts';

/**
 * `npm run gateway:bare -- --supergraph FILE --port N [--beside] [--sources MODULE] [--metrics]`: the engine before any supergraph.
 * See `plansBeside`; a module's `sources` are asked in this process; metrics are served on a port of their own.
 */
await runMain(async () => {
  const { supergraph, port, beside, ...given } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      beside: { type: 'boolean', default: false },
      sources: { type: 'string' },
      metrics: { type: 'boolean', default: false },
    },
  }).values;
  if (!supergraph) throw new StartRefused('Name a supergraph: --supergraph FILE');
  const supergraphSdl = await readFile(supergraph, 'utf8').catch(() => {
    throw new StartRefused(`${supergraph} can't be read`);
  });
  const log = openLog('bare gateway', { level: 'warn' });
  const { sources = {} } = given.sources ? await import(pathToFileURL(given.sources).href) : {};
  await using gateway = await openBareGateway({
    supergraphSdl,
    sources,
    port: Number(port),
    plansBeside: beside,
    log,
  });
  await using metrics = given.metrics
    ? await openOperationsService({ name: 'bare gateway metrics', port: 0, log, ready: async () => [] })
    : null;
  process.stdout.write(`http://127.0.0.1:${gateway.port}/graphql\n`);
  process.send?.({ kind: 'ready', port: gateway.port, metrics: metrics?.port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
});
