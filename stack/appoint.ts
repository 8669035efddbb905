import { join } from 'node:path';
import { runMain, StartRefused } from '@guichet/chassis/config/exit.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { keepCompiledCode } from './compiled.ts';
import { reachDatabase } from './databases/reach-database.ts';
import { readStackSettings } from './settings.ts';

/**
 * `npm run appoint -- INSURANCE someone@example.ch`: the first administrator of an office, who then gives roles to others in the
 * product. He has registered and verified his e-mail address; the product may run or not.
 */
await runMain(async () => {
  keepCompiledCode();
  const [office = '', email = ''] = process.argv.slice(2);
  const settings = readStackSettings();
  await using database = await reachDatabase('identity', settings);
  // Only now: what is refused before is refused at once, and what is read is compiled already.
  const { appointAdministrator, openIdentity } = await import('@guichet/identity/src/service.ts');
  await using identity = await openIdentity({
    databaseUrl: database.url,
    secretsDirectory: settings.secretsFolder,
    filesDirectory: join(settings.dataFolder, 'files'),
    log: openLog('appoint', { level: 'warn' }),
    peers: (name) => {
      throw new Error(`Who appoints somebody asks nothing of ${name}`);
    },
  });
  const reasons = await identity.ready();
  if (reasons.length > 0) throw new StartRefused(`${reasons.join('; ')}: start Guichet once.`);
  const done = await appointAdministrator(identity, { office, email });
  process.stdout.write(
    done === 'APPOINTED'
      ? `An administrator of ${office} is appointed. A passport that is out has the role within a minute.\n`
      : `This person is an administrator of ${office} already.\n`,
  );
});
