import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openBilling } from '../src/service.ts';

/** How a test starts this process: a worker of billing that is killed before it sends its nth statement. */
export interface SettlingOrder {
  readonly databaseUrl: string;
  readonly secretsDirectory: string;
  readonly settings: NonNullable<Parameters<typeof openBilling>[1]>;
  readonly killBefore: number;
}

const { databaseUrl, secretsDirectory, settings, killBefore } = JSON.parse(
  process.argv[2] ?? '',
) as SettlingOrder;
let sent = 0;
const billing = await openBilling(
  {
    databaseUrl,
    secretsDirectory,
    filesDirectory: secretsDirectory,
    log: openTestLog('worker', 'nothing'),
    peers: () => {
      throw new Error('Identity does not run here: what it is to be told waits');
    },
    onStatement: ({ pool }) => {
      if (pool !== 'jobs') return;
      sent += 1;
      if (sent === killBefore) process.kill(process.pid, 'SIGKILL');
    },
  },
  settings,
);
await billing.startJobs();
process.send?.('ready');
