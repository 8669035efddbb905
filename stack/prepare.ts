import { environment } from '@guichet/chassis/config/environment.ts';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { migrateDatabase } from './databases/migrate-database.ts';
import { readStackSettings } from './settings.ts';

/**
 * Brings the databases of the three subgraphs to the code's schema, side by side, enrols the people of the demonstration
 * who are not yet (ENROL_CAST=1), and ends.
 */
await runMain(async () => {
  const { databases, secretsFolder, logLevel } = readStackSettings();
  const log = openLog('prepare', { level: logLevel });
  await Promise.all(
    subgraphNames.map((name) => {
      const database = databases[name];
      return database === undefined ? null : migrateDatabase(name, database, log);
    }),
  );
  if (environment['ENROL_CAST'] !== '1' || databases.identity === undefined) return;
  const { enrolCast } = await import('./cast/enrol-cast.ts');
  await enrolCast(databases.identity.url, secretsFolder, log);
});
