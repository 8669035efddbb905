import { once } from 'node:events';
import { environment } from '@guichet/chassis/config/environment.ts';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { openOperationsService } from '@guichet/chassis/http/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openTracing } from '@guichet/chassis/trace/trace.ts';
import { readStackSettings } from './settings.ts';
import { openTogether } from './together.ts';

/**
 * The work process of the layout `together`: the jobs of the three subgraphs. It listens to an operator alone. Beside the first jobs it has the demonstration's provider
 * work, where it is to be played (PLAY_PROVIDER=1).
 */
await runMain(async () => {
  const settings = readStackSettings();
  const log = openLog('work', { level: settings.logLevel });
  await using _tracing = await openTracing({ service: 'work', endpoint: settings.tracesEndpoint });
  await using subgraphs = await openTogether(settings.secretsFolder, log);
  const running = Object.values(subgraphs.running);
  const ready = async () => (await Promise.all(running.map((subgraph) => subgraph.ready()))).flat();
  await using operations = await openOperationsService({
    name: 'work',
    port: settings.operationsPort,
    log,
    ready,
  });
  await using jobs = new AsyncDisposableStack();
  for (const subgraph of running) jobs.use(await subgraph.startJobs());
  process.send?.({ kind: 'ready', port: operations.port });
  if (environment['PLAY_PROVIDER'] === '1') {
    const { playProvider } = await import('./cast/play-provider.ts');
    void playProvider(subgraphs.running, settings.secretsFolder, log);
  }
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
});
