import { subscribe } from 'node:diagnostics_channel';
import { argv, execArgv } from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { environment } from '@guichet/chassis/config/environment.ts';
import { keep } from './keep.ts';
import { folderVariable } from './run-folder.ts';

/**
 * Loaded before the own code of every process of a run of tests (`NODE_OPTIONS`): what it logs is kept in the folder of the
 * run, wherever else it goes. A process of the product keeps its log itself, see product.ts: here only what it has measured
 * is taken down, as /metrics would tell it, when the process ends.
 */
/** What Vitest itself says of a test that failed is that test's own text. */
const isVitest = argv[1]?.endsWith('/vitest.mjs') ?? false;
const isProduct = execArgv.some((argument) => argument.includes('/supervisor/leash.ts'));

if (environment[folderVariable] && isMainThread) {
  if (isProduct) {
    process.once('beforeExit', async () => {
      const { exposition } = await import('@guichet/chassis/metrics/metrics.ts');
      keep('metrics', (await exposition()).text);
    });
  } else {
    subscribe('tracing:pino_asJson:end', (message) => {
      const { result } = message as { readonly result?: unknown };
      if (typeof result === 'string') keep('log', result);
    });
    // Whatever is said past the log, e.g. by who dies.
    const say = process.stderr.write.bind(process.stderr);
    if (!isVitest)
      process.stderr.write = ((chunk: string | Uint8Array, ...rest: []) => {
        keep('log', String(chunk));
        return say(chunk, ...rest);
      }) as typeof process.stderr.write;
  }
}
