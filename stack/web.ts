import { once } from 'node:events';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openTracing } from '@guichet/chassis/trace/trace.ts';
import { openGateway } from '@guichet/gateway/src/service.ts';
import { readGatewaySettings } from '@guichet/gateway/src/settings.ts';
import { openTogether } from './together.ts';

/** The web process of the layout `together`: the gateway, and the three subgraphs behind it without a wire. */
await runMain(async () => {
  const settings = readGatewaySettings();
  const log = openLog('web', { level: settings.logLevel });
  await using _tracing = await openTracing({ service: 'web', endpoint: settings.tracesEndpoint });
  await using subgraphs = await openTogether(settings.secretsDirectory, log);
  await using gateway = await openGateway({ settings, doors: subgraphs.doors, log });
  process.send?.({ kind: 'ready', port: gateway.port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
});
