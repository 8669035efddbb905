import { join } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import { cast } from '../cast/cast.ts';
import { readStackSettings, type StackSettings } from '../settings.ts';
import { bringClient } from './client-build.ts';
import { holdDataFolder } from './data-folder.ts';
import { type OpenedDatabases, openDatabases } from './databases.ts';
import { watchForEnding } from './ending.ts';
import { isPortTaken } from './free-port.ts';
import { greeting } from './greeting.ts';
import { planProcesses } from './layouts.ts';
import { openNarrator } from './narrator.ts';
import { openProcesses } from './processes.ts';

/**
 * The whole product on one machine, from nothing to ready, until somebody ends it. What happens is told in the terminal,
 * and over the channel of whoever started this process with one: `{ kind: 'process', name, pid }`, `{ kind: 'ready' }`.
 * @throws SettingsRefused, StartRefused when it cannot start or cannot go on; everything that was started is ended first.
 */
export async function superviseProduct(): Promise<void> {
  const settings = readStackSettings();
  const narrator = openNarrator(process.stdout);
  const ending = watchForEnding(narrator);
  const started = (name: string, pid: number): void => tell({ kind: 'process', name, pid });
  const { dataFolder } = settings;
  await using open = new AsyncDisposableStack();

  open.use(await holdDataFolder(dataFolder));
  await refuseTakenPort(settings.port);
  narrator.step(`Data in ${dataFolder}`);
  await ensureSecrets(settings.secretsFolder);

  // Each part begins as soon as what it needs is there: the smallest machine has two cores, and both have work.
  const opening = openDatabases(settings, narrator, (pid) => started('postgres', pid));
  open.defer(() =>
    opening.then(
      ({ embedded }) => embedded?.[Symbol.asyncDispose](),
      () => undefined,
    ),
  );
  const processes = open.use(openProcesses({ dataFolder, narrator, started, hurried: ending.hurried }));
  const people = settings.isProduction ? [] : cast;
  const demonstration = {
    ENROL_CAST: people.length > 0 ? '1' : '0',
    PLAY_PROVIDER: people.length > 0 && settings.isPlayed ? '1' : '0',
  };
  const prepared = opening.then((databases) =>
    processes.run({
      name: 'prepare',
      entry: join(import.meta.dirname, '../prepare.ts'),
      environment: { ...sharedSettings(settings, databases), ...demonstration },
    }),
  );
  // Who waits for it below hears of its failure.
  prepared.catch(() => undefined);
  const [databases] = await allDone([opening, bringClient(narrator)]);
  if (ending.asked.aborted) return;

  // Nothing is asked of them before the databases are prepared; they load their code beside that.
  const plans = await planProcesses(settings, {
    ...sharedSettings(settings, databases),
    ...demonstration,
  });
  narrator.step(`Starting ${plans.web.map(({ name }) => name).join(', ')}`);
  await Promise.race([ending.begun, Promise.all([prepared, processes.start(plans.web)])]);
  if (ending.asked.aborted) return;
  narrator.plain(greeting(settings.publicUrl, people));
  tell({ kind: 'ready' });
  // The work processes start beside the first requests, and nobody waits for them.
  await Promise.race([ending.begun, processes.start(plans.work).then(() => ending.begun), databases.lost]);
}

function tell(message: object): void {
  if (process.connected) process.send?.(message);
}

async function refuseTakenPort(port: number): Promise<void> {
  if (!(await isPortTaken(port))) return;
  throw new StartRefused(`Port ${port} is taken: stop what listens there, or choose another with PORT.`);
}

/** What every process of the product is told. */
function sharedSettings(settings: StackSettings, { addresses }: OpenedDatabases): Record<string, string> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined) as [string, string][];
  const databases = Object.entries(addresses).flatMap(([name, { url, ownerUrl }]) => [
    [`${name.toUpperCase()}_DATABASE_URL`, url],
    [`${name.toUpperCase()}_MIGRATION_DATABASE_URL`, ownerUrl],
  ]);
  return {
    ...Object.fromEntries([...given, ...databases]),
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataFolder,
    SECRETS_DIR: settings.secretsFolder,
    APOLLO_TELEMETRY_DISABLED: 'true',
  };
}

/** Waits for all of them, also when one fails, so that nothing is left half started. @throws what the first failure threw. */
async function allDone<T extends readonly unknown[] | []>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
