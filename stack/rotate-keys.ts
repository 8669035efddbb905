import { runMain } from '@guichet/chassis/config/exit.ts';
import { rotateKeys } from '@guichet/chassis/passport/key-ring.ts';
import { subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { readStackSettings } from './settings.ts';

/** `npm run rotate-keys`: each signer's next key becomes its current one, while everything runs. */
await runMain(async () => {
  const { secretsFolder } = readStackSettings();
  for (const issuer of [...subgraphNames, 'gateway']) await rotateKeys(secretsFolder, issuer);
  process.stdout.write('The keys of passports are rotated; running processes notice within seconds.\n');
});
