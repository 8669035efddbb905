import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runMain, StartRefused } from '@guichet/chassis/config/exit.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openBareGateway } from './bare-gateway.ts';

/** `npm run gateway:bare -- --supergraph FILE --port N [--beside]`: the engine before any supergraph; see `plansBeside`. */
await runMain(async () => {
  const { supergraph, port, beside } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      beside: { type: 'boolean', default: false },
    },
  }).values;
  if (!supergraph) throw new StartRefused('Name a supergraph: --supergraph FILE');
  const supergraphSdl = await readFile(supergraph, 'utf8').catch(() => {
    throw new StartRefused(`${supergraph} can't be read`);
  });
  const log = openLog('bare gateway', { level: 'warn' });
  await using gateway = await openBareGateway({
    supergraphSdl,
    port: Number(port),
    plansBeside: beside,
    log,
  });
  process.stdout.write(`http://127.0.0.1:${gateway.port}/graphql\n`);
  process.send?.({ kind: 'ready', port: gateway.port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
});
