import { once } from 'node:events';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openSlipKey } from '@guichet/chassis/passport/slip.ts';
import { connectDoor } from '@guichet/chassis/subgraph/http-door.ts';
import { openTracing } from '@guichet/chassis/trace/trace.ts';
import { openGateway } from './service.ts';
import { readDoorUrls, readGatewaySettings } from './settings.ts';

/** The gateway as a process of its own: the subgraphs are behind HTTP. */
await runMain(async () => {
  const settings = readGatewaySettings();
  const urls = readDoorUrls();
  const log = openLog('gateway', { level: settings.logLevel });
  await using _tracing = await openTracing({ service: 'gateway', endpoint: settings.tracesEndpoint });
  const slipKey = await openSlipKey(settings.secretsDirectory);
  await using identity = connectDoor('identity', urls.identity, slipKey);
  await using invoices = connectDoor('invoices', urls.invoices, slipKey);
  await using billing = connectDoor('billing', urls.billing, slipKey);
  await using gateway = await openGateway({ settings, doors: { identity, invoices, billing }, log });
  // A new supergraph lies in its file: its subgraphs are deployed already.
  process.on('SIGHUP', gateway.renew);
  process.send?.({ kind: 'ready', port: gateway.port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
});
