import { readFilesDirectory } from '@guichet/chassis/files/files.settings.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import { enrol, openIdentity } from '@guichet/identity/src/service.ts';
import { cast } from './cast.ts';
import { companies } from './companies.ts';

/**
 * Enrols the people of the demonstration and their company, those who are not yet.
 * @throws StartRefused in production.
 */
export async function enrolCast(databaseUrl: string, secretsDirectory: string, log: Log): Promise<void> {
  await using identity = await openIdentity({
    databaseUrl,
    secretsDirectory,
    filesDirectory: readFilesDirectory(),
    log,
    peers: (name) => {
      throw new Error(`Enrolling asks nothing of ${name}`);
    },
  });
  await enrol(identity, cast, companies);
}
